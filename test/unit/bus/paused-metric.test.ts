// A partition that waits for an upgrade is visible as long as this process waits, and no longer.
import { expect, test } from 'vitest';
import { createBell } from '../../../platform/bus/bell.ts';
import { deliverBatch } from '../../../platform/bus/deliver-batch.ts';
import { metrics } from '../../../platform/metrics/metrics.ts';
import { NewerVersionError } from '../../../schemas/errors.ts';
import { testLog } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';

const batch = { topic: 'documents', partition: 3, messages: [], firstOffset: 0n, nextOffset: 1n } as const;

async function paused(): Promise<number | undefined> {
  const { values } = await metrics.pausedPartition.get();
  return values.find(({ labels }) => labels.partition === '3' && labels.group === 'transform')?.value;
}

test.each(['upgraded', 'taken away'])('until it is %s', async (how) => {
  const stop = new AbortController();
  const retryNow = createBell();
  let isKnown = false;
  const delivered = deliverBatch(batch, {
    group: 'transform',
    onBatch: async () => {
      if (!isKnown) throw new NewerVersionError('MESSAGE_TOO_NEW', 'version 2 and this process knows 1');
    },
    log: testLog,
    signal: stop.signal,
    pauseRetryMs: 60_000,
    retryNow,
  });
  await waitFor(async () => (await paused()) === 1);
  isKnown = true;
  if (how === 'upgraded') retryNow.ring();
  else stop.abort();
  expect((await delivered).outcome).toBe(how === 'upgraded' ? 'taken' : 'stopped');
  expect(await paused()).toBe(0);
});
