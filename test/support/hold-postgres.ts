// A process of its own that holds an embedded Postgres: prints one JSON line when it has it, another when it let go.
import { startEmbeddedPostgres } from '../../platform/database/embedded/start-embedded-postgres.ts';
import { createLog } from '../../platform/log/log.ts';

const [dataFolder = '', packageName] = process.argv.slice(2);
const postgres = await startEmbeddedPostgres({
  dataFolder,
  ...(packageName ? { packageName } : {}),
  settings: { fsync: 'off' },
  log: createLog({ level: process.env['LOG_LEVEL'] ?? 'silent', name: 'holder' }),
});
console.log(JSON.stringify({ url: postgres.url, port: postgres.port, attached: postgres.attached }));
process.stdin.once('data', () => {
  void postgres.stop().then((outcome) => {
    console.log(JSON.stringify({ outcome }));
    process.exit(0);
  });
});
