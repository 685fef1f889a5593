import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metrics } from '../../../platform/metrics/metrics.ts';
import { type MetricsServer, startMetricsServer } from '../../../platform/metrics/metrics-server.ts';

describe('startMetricsServer', () => {
  let server: MetricsServer;
  let fault: Error | null = null;
  const get = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  beforeAll(async () => {
    server = await startMetricsServer(0, {
      isReady: async () => {
        if (fault) throw fault;
      },
    });
  });
  afterAll(() => server.close());

  it('is alive also while it is not ready', async () => {
    expect((await get('/readyz')).status).toBe(200);
    fault = new Error('the database is away');
    const refused = await get('/readyz');
    expect([refused.status, await refused.text()]).toEqual([503, 'not ready: the database is away\n']);
    expect((await get('/livez')).status).toBe(200);
    fault = null;
  });

  it('shows what stages count, and the process', async () => {
    metrics.received.inc({ stage: 'sink' }, 3);
    metrics.failed.inc({ stage: 'sink', code: 'ROW_INVALID' });
    metrics.duration.observe({ stage: 'sink', step: 'commit' }, 0.02);
    const response = await get('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    expect(text).toContain('megawatch_received_total{stage="sink"} 3');
    expect(text).toContain('megawatch_failed_total{stage="sink",code="ROW_INVALID"} 1');
    expect(text).toContain('megawatch_duration_seconds_bucket{le="0.05",stage="sink",step="commit"} 1');
    expect(text).toMatch(/megawatch_process_resident_memory_bytes \d/);
  });

  it('answers nothing else', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics', 'POST')).status).toBe(405);
  });

  it('says that its port is taken', async () => {
    await expect(startMetricsServer(server.port)).rejects.toMatchObject({
      name: 'ConfigurationError',
      code: 'PORT_TAKEN',
    });
  });
});
