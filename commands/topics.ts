// `megawatch topics`: the topics on Kafka, compared with what is wanted, and created where they are missing.
import type { Command } from 'commander';

/** Adds `topics verify | create`. */
export function addTopicsCommand(program: Command): void {
  const command = program.command('topics').description('the topics on Kafka');
  command.addHelpText('after', '\nExample:\n  $ npx megawatch topics verify');
  command
    .command('verify')
    .description('compare partitions, retention and compaction with what is wanted; changes nothing')
    .addHelpText('after', '\nExample:\n  $ KAFKA_BROKERS=kafka:9092 npx megawatch topics verify')
    .action(async (options: { json?: boolean }) => {
      const { runTopicsVerify } = await import('./topics/run-topics.ts');
      await runTopicsVerify(options);
    });
  command
    .command('create')
    .description('create the topics that are missing, for services that may not')
    .addHelpText('after', '\nExample:\n  $ KAFKA_BROKERS=kafka:9092 npx megawatch topics create')
    .action(async (options: { json?: boolean }) => {
      const { runTopicsCreate } = await import('./topics/run-topics.ts');
      await runTopicsCreate(options);
    });
}
