// The work of `megawatch doctor`: one line for each thing a run needs; exit code 78 where one is missing.
import { execFile } from 'node:child_process';
import { mkdir, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { type Config, loadConfig } from '../../platform/config/config.ts';
import { connectDatabase } from '../../platform/database/connect-database.ts';
import { createLog } from '../../platform/log/log.ts';
import { errorMessage } from '../../schemas/errors.ts';
import { paint } from '../output.ts';
import { databaseNames } from '../purpose.ts';
import { checkBus } from './check-bus.ts';

export type Finding = { readonly name: string; readonly state: 'ok' | 'warning' | 'missing'; readonly text: string };

const run = promisify(execFile);

/** Checks everything and prints it; sets exit code 78 where something needed is missing. */
export async function runDoctor(options: { json?: boolean }): Promise<void> {
  const findings: Finding[] = [runtime()];
  const config = configuration(findings);
  if (config) {
    findings.push(
      await disk(config),
      await database(config),
      await checkBus(config),
      await port(config),
      contact(config),
    );
  }
  findings.push(await java());
  print(findings, options.json === true);
  if (findings.some((each) => each.state === 'missing')) process.exitCode = 78;
}

function print(findings: readonly Finding[], json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
    return;
  }
  const marks = {
    ok: paint('green', 'ok     '),
    warning: paint('yellow', 'warning'),
    missing: paint('red', 'missing'),
  };
  for (const each of findings) process.stdout.write(`${marks[each.state]} ${each.name.padEnd(14)} ${each.text}\n`);
}

function runtime(): Finding {
  const [major = 0] = process.versions.node.split('.').map(Number);
  return major === 24
    ? { name: 'runtime', state: 'ok', text: `Node ${process.version}` }
    : {
        name: 'runtime',
        state: 'warning',
        text: `Node ${process.version}; the project is tested on 24 (npm ci installs it)`,
      };
}

function configuration(findings: Finding[]): Config | null {
  try {
    const config = loadConfig();
    findings.push({ name: 'configuration', state: 'ok', text: 'every key is known and valid' });
    return config;
  } catch (error) {
    findings.push({ name: 'configuration', state: 'missing', text: errorMessage(error) });
    return null;
  }
}

async function disk(config: Config): Promise<Finding> {
  await mkdir(config.MEGAWATCH_DATA_FOLDER, { recursive: true });
  const { bavail, bsize } = await statfs(config.MEGAWATCH_DATA_FOLDER);
  const gigabytes = (bavail * bsize) / 1e9;
  const text = `${gigabytes.toFixed(1)} GB free under ${config.MEGAWATCH_DATA_FOLDER}`;
  return { name: 'disk', state: gigabytes < 0.5 ? 'missing' : gigabytes < 2 ? 'warning' : 'ok', text };
}

async function database(config: Config): Promise<Finding> {
  const log = createLog({ level: 'silent', name: 'doctor' });
  try {
    const connection = await connectDatabase(config, {
      database: databaseNames.main,
      applicationName: 'megawatch doctor',
      log,
    });
    try {
      const { rows } = await connection.database.pool.query<{ version: string }>(
        `select current_setting('server_version') as version`,
      );
      const how = connection.embedded === null ? 'DATABASE_URL' : 'embedded';
      return {
        name: 'database',
        state: 'ok',
        text: `Postgres ${rows[0]?.version ?? '?'} (${how}) at ${connection.database.shownUrl}`,
      };
    } finally {
      await connection.close();
    }
  } catch (error) {
    return { name: 'database', state: 'missing', text: errorMessage(error) };
  }
}

async function port(config: Config): Promise<Finding> {
  const free = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(config.SERVE_PORT, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  return free
    ? { name: 'port', state: 'ok', text: `${config.SERVE_PORT} is free for the web page` }
    : {
        name: 'port',
        state: 'warning',
        text: `${config.SERVE_PORT} is taken: give serve another --port, or set SERVE_PORT`,
      };
}

function contact(config: Config): Finding {
  return config.MEGAWATCH_CONTACT === undefined
    ? {
        name: 'contact',
        state: 'warning',
        text: 'MEGAWATCH_CONTACT is not set: real sources should know whom to write to',
      }
    : { name: 'contact', state: 'ok', text: config.MEGAWATCH_CONTACT };
}

async function java(): Promise<Finding> {
  try {
    const { stderr } = await run('java', ['-version']);
    const major = Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
    return major >= 17
      ? { name: 'java (tests)', state: 'ok', text: `Java ${major}` }
      : {
          name: 'java (tests)',
          state: 'warning',
          text: `Java ${major}: the Kafka tests need 17 or later, or KAFKA_BROKERS, or Docker`,
        };
  } catch {
    return {
      name: 'java (tests)',
      state: 'warning',
      text: 'none: the Kafka tests need Java 17, or KAFKA_BROKERS, or Docker',
    };
  }
}
