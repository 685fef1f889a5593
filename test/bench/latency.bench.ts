// From the publish of a document to its committed claim, at ten pages a second offered.
import { setTimeout as delay } from 'node:timers/promises';
import { startPipeline } from '../../commands/pipeline.ts';
import { createPublisher } from '../../platform/bus/publish-messages.ts';
import type { BenchServer } from './bench-database.ts';
import { benchContext } from './bench-pipeline.ts';
import { type Measured, percentile } from './measure.ts';
import { documentOf } from './page-document.ts';
import { dealPage } from './page-site.ts';

const offered = 200;
const perSecond = 10;
const warmUp = 20;

/** Seconds from acknowledged publish to `recorded_at`, on one clock: this machine's. */
export async function benchLatency(server: BenchServer): Promise<Measured[]> {
  const context = await benchContext(server, 'bench_latency');
  const pipeline = await startPipeline(context);
  const publisher = createPublisher({ bus: context.bus, archive: context.archive, topic: 'documents' });
  const published = new Map<string, number>();
  try {
    const publish = async (number: number): Promise<void> => {
      const body = Buffer.from(dealPage(number));
      await context.archive.put(body);
      const message = documentOf(number, body);
      published.set(message.documentId, Date.now());
      await publisher.publish([
        {
          key: message.documentId,
          value: message,
          id: `${message.documentId}:1`,
          source: 'bench',
          time: message.fetchedAt,
        },
      ]);
    };
    for (let number = 0; number < warmUp; number += 1) await publish(number);
    await pipeline.drained();
    published.clear();
    const sends: Promise<void>[] = [];
    for (let number = warmUp; number < warmUp + offered; number += 1) {
      sends.push(publish(number));
      await delay(1_000 / perSecond);
    }
    await Promise.all(sends);
    await pipeline.drained();
    const { rows } = await context.database.pool.query<{ document_id: string; at: Date }>(
      `select document_id, min(recorded_at) as at from fact.claim group by 1`,
    );
    const seconds = rows.flatMap(({ document_id: id, at }) => {
      const sent = published.get(id);
      return sent === undefined ? [] : [(at.getTime() - sent) / 1_000];
    });
    return [
      {
        name: `publish to claim, p50 at ${perSecond} pages/s`,
        value: percentile(seconds, 0.5),
        unit: 's',
        limit: null,
        better: 'lower',
      },
      {
        name: `publish to claim, p95 at ${perSecond} pages/s`,
        value: percentile(seconds, 0.95),
        unit: 's',
        limit: 1,
        better: 'lower',
      },
      { name: '… pages that brought a claim', value: seconds.length, unit: 'pages', limit: offered, better: 'higher' },
    ];
  } finally {
    await pipeline.close();
    await context.close();
  }
}
