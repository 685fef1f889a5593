// The work of `megawatch dead-letter`.
import { listDeadLetters, replayDeadLetter, showDeadLetter } from '../../platform/bus/dead-letters.ts';
import { openContext } from '../context.ts';
import { formatRows } from '../output.ts';
import { purposeOf } from '../purpose.ts';

type Options = { demo?: boolean; live?: boolean; json?: boolean };

async function withContext(
  options: Options,
  work: (context: Awaited<ReturnType<typeof openContext>>) => Promise<void>,
): Promise<void> {
  const context = await openContext({ name: 'dead-letter', purpose: purposeOf(options), migrate: false });
  try {
    await work(context);
  } finally {
    await context.close();
  }
}

/** Prints the newest dead letters. */
export async function runDeadLetterList(options: Options): Promise<void> {
  await withContext(options, async ({ database }) => {
    const rows = (await listDeadLetters(database)).map(
      ({ deadLetterId, stage, topic, code, reason, failedAt, replayedAt }) => ({
        id: deadLetterId,
        stage,
        topic,
        code,
        reason,
        failed_at: failedAt,
        replayed_at: replayedAt,
      }),
    );
    process.stdout.write(
      `${formatRows(rows, ['id', 'stage', 'topic', 'code', 'reason', 'failed_at', 'replayed_at'], options.json ? 'json' : 'table')}\n`,
    );
  });
}

/** Prints one dead letter whole. */
export async function runDeadLetterShow(id: string, options: Options): Promise<void> {
  await withContext(options, async ({ database }) => {
    const letter = await showDeadLetter(database, id);
    process.stdout.write(
      `${JSON.stringify(letter, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value), 2)}\n`,
    );
  });
}

/** Publishes dead letters again. */
export async function runDeadLetterReplay(ids: readonly string[], options: Options): Promise<void> {
  await withContext(options, async ({ database, bus }) => {
    for (const id of ids) {
      await replayDeadLetter({ database, bus }, id);
      process.stdout.write(options.json ? `${JSON.stringify({ replayed: id })}\n` : `replayed ${id}\n`);
    }
  });
}
