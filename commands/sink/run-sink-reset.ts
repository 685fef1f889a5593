// The work of `megawatch sink reset`: where the sink goes on reading, partition by partition.
import { sinkName } from '../../sinks/run-sink.ts';
import { UsageError } from '../../schemas/errors.ts';
import { openContext } from '../context.ts';
import { purposeOf } from '../purpose.ts';
import type { SinkResetOptions } from '../sink.ts';

/** Sets `ops.sink_offset`. A sink that runs meanwhile is fenced and reads the new offset. */
export async function runSinkReset(options: SinkResetOptions): Promise<void> {
  const context = await openContext({ name: 'sink reset', purpose: purposeOf(options), migrate: false });
  try {
    const lag = await context.bus.lag('extractions', sinkName);
    const wanted =
      options.partition === undefined ? lag : lag.filter((each) => each.partition === Number(options.partition));
    if (wanted.length === 0) throw new UsageError(`topic extractions has no partition ${options.partition ?? ''}`);
    const timeMs = timeOf(options.from);
    const atTime = timeMs === null ? null : await context.bus.offsetsAt('extractions', timeMs);
    for (const { partition, end } of wanted) {
      const offset = atTime ? (atTime.get(partition) ?? end) : offsetOf(options.from, end);
      await context.database.pool.query(
        `insert into ops.sink_offset (sink, topic, partition, next_offset, updated_at) values ($1, 'extractions', $2, $3, clock_timestamp())
         on conflict (sink, topic, partition) do update set next_offset = excluded.next_offset, updated_at = excluded.updated_at`,
        [sinkName, partition, offset.toString()],
      );
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ partition, offset: offset.toString() })}\n`
          : `partition ${partition}: ${offset} of ${end}\n`,
      );
    }
  } finally {
    await context.close();
  }
}

/** Milliseconds of a day or of a time with its offset to UTC; null for anything else. */
function timeOf(from: string): number | null {
  const isTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(from);
  const time = isTime ? Date.parse(from) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function offsetOf(from: string, end: bigint): bigint {
  if (from === 'earliest') return 0n;
  if (from === 'latest') return end;
  if (!/^\d{1,18}$/.test(from))
    throw new UsageError(`--from is "${from}"; it takes earliest, latest, an offset or a time`);
  const offset = BigInt(from);
  if (offset > end) throw new UsageError(`--from ${from} lies beyond the end of the partition, ${end}`);
  return offset;
}
