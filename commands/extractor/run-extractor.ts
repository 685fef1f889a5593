// The work of `megawatch extractor`.
import { openContext } from '../context.ts';
import { formatRows } from '../output.ts';
import { purposeOf } from '../purpose.ts';
import { activateGeneration } from './activate-generation.ts';

type Options = { demo?: boolean; live?: boolean; json?: boolean };

/** Prints every generation. */
export async function runExtractorList(options: Options): Promise<void> {
  const context = await openContext({ name: 'extractor', purpose: purposeOf(options), migrate: false });
  try {
    const { rows } = await context.database.pool.query<Record<string, unknown>>(
      `select g.extractor, g.generation, g.version, g.registered_at, g.generation = x.active_generation as active
       from ops.extractor_generation g join ops.extractor x using (extractor) order by g.extractor, g.generation`,
    );
    process.stdout.write(
      `${formatRows(rows, ['extractor', 'generation', 'version', 'registered_at', 'active'], options.json ? 'json' : 'table')}\n`,
    );
  } finally {
    await context.close();
  }
}

/** Activates a generation and says so. */
export async function runExtractorActivate(extractor: string, generation: number, options: Options): Promise<void> {
  const context = await openContext({ name: 'extractor', purpose: purposeOf(options), migrate: false });
  try {
    await activateGeneration(context.database, extractor, generation);
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ extractor, generation })}\n`
        : `${extractor}: generation ${generation} is active\n`,
    );
  } finally {
    await context.close();
  }
}
