// Waiting for a condition, never for a time.
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Resolves with the first result of `condition` that is neither false, null nor undefined; rejects after `timeoutMs` with
 * what was waited for. An error that `condition` throws counts as "not yet" and is the cause of the rejection.
 */
export async function waitFor<T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 10_000, what = condition.toString() }: { timeoutMs?: number; what?: string } = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const started = performance.now();
  for (let cause: unknown; ; await delay(15)) {
    try {
      const result = await condition();
      if (result !== false && result !== null && result !== undefined) return result as NonNullable<Exclude<T, false>>;
    } catch (error) {
      cause = error;
    }
    if (performance.now() - started > timeoutMs) {
      throw new Error(`waited ${timeoutMs} ms in vain for: ${what}`, { cause });
    }
  }
}
