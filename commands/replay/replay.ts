// The archive through the rules of today, and what they say otherwise than what answers.
import { startSink } from '../../sinks/run-sink.ts';
import { replayArchive, type ReplayOptions, type ReplayResult } from '../../transform/replay-archive.ts';
import type { Context } from '../context.ts';
import { isTopicRead, untilDrained } from '../drained.ts';
import { activateGeneration } from '../extractor/activate-generation.ts';
import { type ClaimDifference, claimDifference } from './claim-difference.ts';

export type Replayed = {
  readonly result: ReplayResult;
  readonly difference: ClaimDifference;
  /** Whether the generation was the one that answers before. */
  readonly isActive: boolean;
  readonly isActivated: boolean;
};

type Options = Pick<ReplayOptions, 'extractor' | 'since' | 'sourceId' | 'module' | 'onProgress' | 'signal'> & {
  /** Claims to show of each kind and way of differing. */
  readonly examples: number;
  readonly activate: boolean;
};

/** Replays, waits until the sink has written what came of it, compares, and activates where that was asked for. */
export async function replay(context: Context, { examples, activate, ...options }: Options): Promise<Replayed> {
  const sink = await startSink(context);
  try {
    const result = await replayArchive({ ...context, ...options, clock: () => new Date() });
    const isWritten = () => isTopicRead(context, 'extractions', 'sink');
    await Promise.race([sink.done, untilDrained(isWritten, options.signal)]);
    const { generation } = result;
    const difference = await claimDifference(context.database, { ...options, generation }, examples);
    const isActive = difference.active === generation;
    const isActivated = activate && !isActive;
    if (isActivated) await activateGeneration(context.database, options.extractor, generation);
    return { result, difference, isActive, isActivated };
  } finally {
    await sink.close();
  }
}
