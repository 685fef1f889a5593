// The Postgres of a test run: one given by TEST_DATABASE_URL, else a container, else the embedded server.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../platform/database/embedded/start-embedded-postgres.ts';
import { createLog } from '../../platform/log/log.ts';
import { errorMessage } from '../../schemas/errors.ts';

export type TestServer = {
  readonly leg: 'TEST_DATABASE_URL' | 'testcontainers' | 'embedded';
  /** A URL of any database of the server, by a login that may create databases. */
  readonly url: string;
  stop(): Promise<void>;
};

const folderPrefix = 'megawatch-test-pg-';
const dockerPatienceMs = 5_000;

/** Starts what tests run on; nothing of it is left when `stop` has resolved. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { leg: 'TEST_DATABASE_URL', url: given, stop: async () => undefined };
  return (await startContainer()) ?? (await startEmbedded());
}

async function startContainer(): Promise<TestServer | null> {
  if (!(await dockerAnswers())) return null;
  try {
    const { GenericContainer, Wait } = await import('testcontainers');
    const container = await new GenericContainer('postgres:18-alpine')
      .withEnvironment({ POSTGRES_PASSWORD: 'test' })
      .withExposedPorts(5432)
      .withCommand(['-c', 'fsync=off'])
      .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2))
      .withStartupTimeout(90_000)
      .start();
    return {
      leg: 'testcontainers',
      url: `postgres://postgres:test@${container.getHost()}:${container.getMappedPort(5432)}/postgres`,
      stop: async () => void (await container.stop()),
    };
  } catch (error) {
    console.warn(`tests: Docker answers but gives no Postgres (${errorMessage(error)}); using the embedded one`);
    return null;
  }
}

/** Asks for a runtime without pulling an image; a daemon that hangs counts as none. */
async function dockerAnswers(): Promise<boolean> {
  const asked = import('testcontainers').then(async ({ getContainerRuntimeClient }) => {
    await getContainerRuntimeClient();
    return true;
  });
  const gaveUp = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), dockerPatienceMs).unref());
  return Promise.race([asked, gaveUp]).catch(() => false);
}

async function startEmbedded(): Promise<TestServer> {
  await sweepLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  chmodSync(folder, 0o755); // as root the server runs as another user
  const postgres = await startEmbeddedPostgres({
    dataFolder: join(folder, 'data'),
    // Nothing that a test writes has to outlive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
    log: createLog({ level: 'warn', name: 'tests' }),
  });
  return {
    leg: 'embedded',
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ends what killed test runs left behind: their folders carry the pid of a run that no longer lives. */
async function sweepLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${folderPrefix}(\\d+)-`).exec(name)?.[1] ?? 0);
    if (pid === 0 || lives(pid)) continue;
    const folder = join(tmpdir(), name);
    try {
      const postmaster = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
      if (postmaster > 0) process.kill(postmaster, 'SIGQUIT');
    } catch {
      // not running
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
