// `megawatch probe`, as a container's health check runs it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MetricsServer, startMetricsServer } from '../../../platform/metrics/metrics-server.ts';
import { freePort } from '../../support/free-port.ts';
import { runMegawatch } from '../../support/run-megawatch.ts';

let server: MetricsServer;
let fault: Error | null = null;
beforeAll(async () => {
  const isReady = async (): Promise<void> => {
    if (fault) throw fault;
  };
  server = await startMetricsServer(0, { isReady });
});
afterAll(async () => await server.close());

describe('megawatch probe', { timeout: 60_000 }, () => {
  test('says whether the process is ready, and with --live whether it runs', async () => {
    // Who listens on every address is asked on loopback.
    const environment = { METRICS_PORT: String(server.port), METRICS_HOST: '0.0.0.0' };
    expect(await runMegawatch(['probe'], environment)).toMatchObject({ code: 0, stdout: 'ready\n', stderr: '' });
    fault = new Error('the bus is away');
    const refused = await runMegawatch(['probe', '--json'], environment);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toEqual({ ok: false, answer: 'not ready: the bus is away' });
    expect(await runMegawatch(['probe', '--live'], environment)).toMatchObject({ code: 0, stdout: 'ok\n' });
  });

  test('says what it lacks', async () => {
    const port = String(await freePort());
    const nobody = await runMegawatch(['probe', '--port', port]);
    expect(nobody).toMatchObject({ code: 1, stderr: '' });
    expect(nobody.stdout).toMatch(new RegExp(`^no answer from http://127\\.0\\.0\\.1:${port}/readyz: .+\\n$`));
    const unset = await runMegawatch(['probe']);
    expect(unset.code).toBe(2);
    expect(unset.stderr).toContain('METRICS_PORT');
  });
});
