// A scheduler in a process of its own, to be killed: reads one source every second, and asks for it under a name of its own.
import { followSchedule } from '../../../commands/ingest/follow-schedule.ts';
import { openContext } from '../../../commands/context.ts';
import { testSource } from './setup.ts';

const [feed = ''] = process.argv.slice(2);
const context = await openContext({ name: 'ingest', purpose: 'main', migrate: false });
const source = testSource({ urls: [feed], cadence: '* * * * * *' });
process.stdout.write('begun\n');
const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());
await followSchedule(context, [source], { signal: stop.signal, jitterMs: 0, lookEveryMs: 50 });
await context.close();
