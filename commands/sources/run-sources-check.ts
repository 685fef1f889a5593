// The work of `megawatch sources check`: looks at sources for real, and holds what they offer against the last time.
import { chooseSources } from '../choose-sources.ts';
import { openContext } from '../context.ts';
import { formatRows, paint } from '../output.ts';
import { purposeOf } from '../purpose.ts';
import { openLookPorts } from './check-client.ts';
import { type CheckRow, checkSources } from './check-sources.ts';

export type SourcesCheckOptions = { json?: boolean; demo?: boolean; live?: boolean };

/** Some source needs a person. */
const partly = 3;

/** Checks the named sources, or all. Exit code 0: all answer as before; 3: some do not; 75: there is no network. */
export async function runSourcesCheck(names: readonly string[], options: SourcesCheckOptions): Promise<void> {
  const sources = await chooseSources(names);
  const context = await openContext({ name: 'sources', purpose: purposeOf(options), migrate: false });
  const ports = openLookPorts(context);
  try {
    const rows = await checkSources(context, ports, sources);
    const columns = ['id', 'verdict', 'status', 'robots', 'entries', 'newest', 'charset', 'reason'];
    const shown = options.json ? rows : rows.map((row) => ({ ...row, verdict: coloured(row.verdict) }));
    process.stdout.write(`${formatRows(shown, columns, options.json ? 'json' : 'table')}\n`);
    if (rows.some(({ verdict }) => verdict !== 'ok' && verdict !== 'new' && verdict !== 'skipped'))
      process.exitCode = partly;
  } finally {
    await ports.close();
    await context.close();
  }
}

function coloured(verdict: CheckRow['verdict']): string {
  if (verdict === 'ok' || verdict === 'new') return paint('green', verdict);
  return verdict === 'skipped' ? verdict : paint('red', verdict);
}
