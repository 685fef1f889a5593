// `megawatch export`: marts as files, with a manifest.
import { type Command, Option } from 'commander';

export type ExportCommandOptions = {
  mart: string[];
  format: 'csv' | 'jsonl' | 'parquet';
  out?: string;
  asOf?: string;
  public?: boolean;
  demo?: boolean;
  live?: boolean;
  json?: boolean;
};

const names = (text: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  ...text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
];

/** Adds `export`. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description(
      'write marts to CSV, Parquet or JSON Lines, with a manifest of counts, hashes, licences and definitions',
    )
    .addOption(
      new Option('--mart <names>', 'marts, by commas or repeated; all: every one')
        .argParser(names)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--format <format>', 'format of the files').choices(['csv', 'parquet', 'jsonl']).default('csv'),
    )
    .option('--out <folder>', 'where to: a folder, for one mart a file, or - for standard output', 'megawatch-export')
    .option('--as-of <time>', 'what was known then: a time in ISO 8601, or an offset of mart.changes')
    .option('--public', 'only rows under licences that let anyone publish them')
    .option('--demo', 'from the demo database')
    .option('--live', 'from the database of start --live')
    .addHelpText(
      'after',
      `
Rows leave if their licence lets facts and short quotes be passed on; with --public only if it lets anyone publish
them. The rest, and rows of unknown licence, are left out and counted. See docs/exports.md.

Examples:
  $ npx megawatch export --demo --mart deals,deal_parties --out exports
  $ npx megawatch export --mart all --format parquet --out exports --as-of 2026-06-30
  $ npx megawatch export --mart share_sales --format jsonl --out - | head`,
    )
    .action(async (options: ExportCommandOptions) => {
      const { runExportCommand } = await import('./export/run-export-command.ts');
      await runExportCommand(options);
    });
}
