// What every command that judges takes: who, why, and on which database.
import { type Command, InvalidArgumentError } from 'commander';

export type JudgeOptions = {
  reason: string;
  by?: string;
  over?: boolean;
  demo?: boolean;
  live?: boolean;
  json?: boolean;
};

/** Adds `--reason`, `--by`, the database, and `--over` where a judgement may contradict another. */
export function judging(command: Command, { over = false }: { over?: boolean } = {}): Command {
  command
    .requiredOption('--reason <why>', 'why, in your words: it stays with the judgement', someText)
    .option('--by <author>', 'who judges (default: the user of this machine)', someText);
  if (over) command.option('--over', 'undo what contradicts instead of refusing');
  return command.option('--demo', 'the demo database').option('--live', 'the database of start --live');
}

function someText(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It takes some text.');
  return text.trim();
}
