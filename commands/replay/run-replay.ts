// The work of `megawatch replay`.
import { onShutdown } from '../../platform/lifecycle/on-shutdown.ts';
import type { ExtractorName } from '../../transform/replay-archive.ts';
import { openContext } from '../context.ts';
import { purposeFlag, purposeOf } from '../purpose.ts';
import { createProgress } from '../start/progress.ts';
import { formatDifference } from './format-difference.ts';
import { replay } from './replay.ts';

export type ReplayCommandOptions = {
  readonly extractor: ExtractorName;
  readonly since?: string;
  readonly source?: string;
  readonly examples: string;
  readonly activate?: boolean;
  readonly demo?: boolean;
  readonly live?: boolean;
  readonly json?: boolean;
};

/** Replays, compares, and activates where that was asked for. */
export async function runReplay(options: ReplayCommandOptions): Promise<void> {
  const stop = new AbortController();
  void onShutdown().then(() => stop.abort(new Error('told to stop; what was read stays, and a second replay goes on')));
  const { extractor, since, source } = options;
  const progress = createProgress({ json: options.json === true });
  const purpose = purposeOf(options);
  const context = await openContext({ name: 'replay', purpose, migrate: false });
  try {
    progress.step(`Reading the archive with the rules of today (${extractor})`);
    const replayed = await replay(context, {
      extractor,
      ...(since === undefined ? {} : { since }),
      ...(source === undefined ? {} : { sourceId: source }),
      examples: Number(options.examples),
      activate: options.activate === true,
      signal: stop.signal,
      onProgress: (done, known) => progress.update({ done, known, note: '' }),
    }).finally(() => progress.end());
    process.stdout.write(
      options.json ? `${JSON.stringify(replayed)}\n` : `${formatDifference(replayed, purposeFlag(purpose))}\n`,
    );
  } finally {
    await context.close();
  }
}
