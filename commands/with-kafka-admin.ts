// Questions to the brokers of the configuration that need no bus.
import type { Admin } from 'kafkajs';
import { createKafkaClient, unreachable } from '../platform/bus/kafka-client.ts';
import type { Config } from '../platform/config/config.ts';
import type { Log } from '../platform/log/log.ts';
import { MegawatchError } from '../schemas/errors.ts';
import { kafkaSettingsOf } from './kafka-bus-of.ts';

/** Connects, asks, disconnects; ConfigurationError BUS_UNREACHABLE where the brokers cannot be used. */
export async function withKafkaAdmin<Result>(
  config: Config,
  log: Log,
  work: (admin: Admin) => Promise<Result>,
): Promise<Result> {
  const settings = kafkaSettingsOf(config, log);
  const admin = createKafkaClient(settings).admin();
  try {
    await admin.connect();
    return await work(admin);
  } catch (error) {
    throw error instanceof MegawatchError ? error : unreachable(settings.brokers, error);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
