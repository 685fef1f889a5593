// Command lines to copy from the summary: ours, and psql's where it is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Purpose, purposeFlag } from '../purpose.ts';

/** Three questions for the analyst's role, and the psql line where psql is found on the PATH. */
export function copyableCommands(purpose: Purpose, psqlLine: string | null): string[] {
  const sql = `npx megawatch sql${purposeFlag(purpose)}`;
  return [
    `${sql} "select title, amount_original, currency_original, source_count, best_url from deals order by source_count desc limit 5"`,
    `${sql} --format csv "select action, outcome, locality, county, region_code, mw_at_stake from opposition_events"`,
    `${sql} --format json "select definition_label, value_kind, year, share_pct, publisher from big_tech_share where is_latest"`,
    ...(psqlLine !== null && isOnPath('psql') ? [psqlLine] : []),
  ];
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
