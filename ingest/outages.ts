// What a run does while the database or the bus is away: waits longer and longer, and gives up only after minutes.
import { setTimeout as sleep } from 'node:timers/promises';
import { isConnectionLost } from '../platform/database/database-error.ts';
import type { Log } from '../platform/log/log.ts';
import { TransientError, errorMessage } from '../schemas/errors.ts';

const giveUpAfterMs = 600_000;
const firstWaitMs = 100;
const longestWaitMs = 10_000;

export type Outages = {
  /** The error that ends the run: one that waiting does not cure, or an outage that lasts. Null while there is none. */
  readonly fault: unknown;
  /** Runs `work`; during an outage waits a while and resolves with `otherwise`. */
  during<T>(work: () => Promise<T>, otherwise: T): Promise<T>;
  /** True from a visit that an outage ended until one that came to its own end: there is no use in fetching more. */
  readonly isOn: boolean;
  /** A visit failed for a fault of ours: notes it, and waits where it is an outage. */
  happened(error: unknown): Promise<void>;
  /** A visit came to its end, so whatever was away is back. */
  ended(): void;
};

/** Keeps account of outages, of however many workers notice one at the same time. */
export function createOutages(log: Log): Outages {
  let fault: unknown = null;
  let since: number | null = null;
  let isOn = false;
  const note = async (error: unknown): Promise<void> => {
    since ??= performance.now();
    const lastedMs = performance.now() - since;
    if (!isOutage(error) || lastedMs > giveUpAfterMs) {
      fault ??= error;
      return;
    }
    log.warn({ reason: errorMessage(error), lasted_ms: Math.round(lastedMs) }, 'database or bus is away; trying again');
    await sleep(Math.min(firstWaitMs + lastedMs / 2, longestWaitMs) * (1 - Math.random() / 2));
  };
  return {
    get fault() {
      return fault;
    },
    get isOn() {
      return isOn;
    },
    async happened(error) {
      isOn = true;
      await note(error);
    },
    ended() {
      isOn = false;
      since = null;
    },
    async during(work, otherwise) {
      try {
        const result = await work();
        // The frontier may well answer while the archive, on another disk, takes nothing.
        if (!isOn) since = null;
        return result;
      } catch (error) {
        await note(error);
        return otherwise;
      }
    },
  };
}

/** The database or the bus is away, which passes; the statement was right. */
function isOutage(error: unknown): boolean {
  return error instanceof TransientError || isConnectionLost(error);
}
