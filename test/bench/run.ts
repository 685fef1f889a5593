// `npm run bench`: every figure beside its limit. A benchmark is no timed test: it tells, and fails nothing.
import { cpus } from 'node:os';
import { styleText } from 'node:util';
import { startBenchServer } from './bench-database.ts';
import { benchBus } from './bus.bench.ts';
import { benchCrawl } from './crawl.bench.ts';
import { benchExtract } from './extract.bench.ts';
import { benchForecast } from './forecast.bench.ts';
import { benchFilings } from './filings.bench.ts';
import { benchKafka } from './kafka.bench.ts';
import { benchLatency } from './latency.bench.ts';
import { isReached, type Measured } from './measure.ts';
import { benchPages } from './pages.bench.ts';
import { benchRead } from './read.bench.ts';
import { benchResolve } from './resolve.bench.ts';
import { benchScaling } from './scaling.ts';
import { benchStages } from './stages.bench.ts';
import { benchUpsert } from './upsert.bench.ts';

const benches = {
  upsert: benchUpsert,
  bus: benchBus,
  kafka: benchKafka,
  stages: benchStages,
  pages: benchPages,
  read: benchRead,
  crawl: benchCrawl,
  latency: benchLatency,
  extract: benchExtract,
  scaling: benchScaling,
  filings: benchFilings,
  forecast: benchForecast,
  resolve: benchResolve,
};
const json = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('-'));
const unknown = wanted.filter((each) => !Object.hasOwn(benches, each));
if (unknown.length > 0 || process.argv.includes('--help')) {
  for (const each of unknown) console.error(`There is no benchmark ${each}.`);
  console.log(`npm run bench -- [NAME…] [--json]     one after the other, on a database of their own

NAME       ${Object.keys(benches).join(', ')}; none: all of them
--json     the figures as JSON`);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const server = await startBenchServer();
const results: Measured[] = [];
try {
  if (!json)
    console.log(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}; medians of interleaved rounds`,
    );
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const each of await bench(server)) {
      results.push(each);
      if (!json) console.log(line(each));
    }
  }
} finally {
  await server.stop();
}
if (json) console.log(JSON.stringify(results, null, 2));

function line(each: Measured): string {
  const value = each.value >= 100 ? Math.round(each.value).toLocaleString('en-US') : each.value.toFixed(2);
  const limit =
    each.limit === null
      ? ''
      : `   ${each.better === 'higher' ? '≥' : '≤'} ${each.limit}   ${isReached(each) ? styleText('green', 'reached') : styleText('red', 'MISSED')}`;
  return `${each.name.padEnd(42)} ${value.padStart(10)} ${each.unit.padEnd(11)}${limit}`;
}
