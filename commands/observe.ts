// /livez, /readyz and /metrics of a process, where its configuration or its command line names a port.
import { type MetricsServer, startMetricsServer } from '../platform/metrics/metrics-server.ts';
import type { Context } from './context.ts';
import { type Watchable, type WatchedStage, watchStage } from './watch-stage.ts';

export type Observed = {
  /** The port that is listened on, or null where none was asked for. */
  readonly port: number | null;
  close(): Promise<void>;
};

/**
 * Watches these stages and listens; `metricsPort` of the command line wins over METRICS_PORT, which a run that ends by
 * itself (`once`) leaves to the processes that stay.
 */
export async function observe(
  stages: readonly Watchable[],
  context: Context,
  { metricsPort, once = false }: { readonly metricsPort?: string | undefined; readonly once?: boolean } = {},
): Promise<Observed> {
  const configured = once ? undefined : context.config.METRICS_PORT;
  const port = metricsPort === undefined ? configured : Number(metricsPort);
  const watched: WatchedStage[] = stages.map((stage) => watchStage(stage, context));
  const unwatch = (): void => watched.forEach((each) => each.close());
  let server: MetricsServer | null = null;
  try {
    if (port !== undefined) {
      const isReady = async (): Promise<void> => void (await Promise.all(watched.map((each) => each.isReady())));
      server = await startMetricsServer(port, { host: context.config.METRICS_HOST, isReady });
    }
  } catch (error) {
    unwatch();
    throw error;
  }
  return {
    port: server?.port ?? null,
    close: async () => {
      unwatch();
      await server?.close();
    },
  };
}
