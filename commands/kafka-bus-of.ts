// The Kafka adapter with the settings of the configuration; loaded only where KAFKA_BROKERS is set.
import type { Bus } from '../platform/bus/bus.ts';
import { createKafkaBus } from '../platform/bus/kafka-bus.ts';
import type { Config } from '../platform/config/config.ts';
import type { Log } from '../platform/log/log.ts';

/** Connects to the brokers of the configuration; ConfigurationError BUS_UNREACHABLE where none answers. */
export async function kafkaBusOf(config: Config, log: Log): Promise<Bus> {
  return await createKafkaBus({
    brokers: config.KAFKA_BROKERS ?? [],
    clientId: 'megawatch',
    topicPrefix: config.KAFKA_TOPIC_PREFIX,
    log,
  });
}
