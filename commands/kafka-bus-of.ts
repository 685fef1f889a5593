// The Kafka adapter with the settings of the configuration; loaded only where the bus is Kafka.
import type { Bus } from '../platform/bus/bus.ts';
import { createKafkaBus } from '../platform/bus/kafka-bus.ts';
import type { KafkaSettings } from '../platform/bus/kafka-client.ts';
import type { Config } from '../platform/config/config.ts';
import type { Log } from '../platform/log/log.ts';
import { ConfigurationError } from '../schemas/errors.ts';

/** How the configuration reaches the brokers; ConfigurationError where it names none. */
export function kafkaSettingsOf(config: Config, log: Log): KafkaSettings {
  if (config.KAFKA_BROKERS === undefined) {
    throw new ConfigurationError(
      'CONFIG_INVALID',
      'KAFKA_BROKERS is not set: the bus is embedded, in the same Postgres, and has no brokers',
    );
  }
  return { brokers: config.KAFKA_BROKERS, clientId: 'megawatch', log, ...tlsOf(config), ...saslOf(config) };
}

/** Connects to the brokers of the configuration; ConfigurationError BUS_UNREACHABLE where none answers. */
export async function kafkaBusOf(
  config: Config,
  log: Log,
  { createTopics = config.KAFKA_CREATE_TOPICS }: { createTopics?: boolean } = {},
): Promise<Bus> {
  return await createKafkaBus({
    ...kafkaSettingsOf(config, log),
    client: config.BUS === 'platformatic' ? 'platformatic' : 'kafkajs',
    topicPrefix: config.KAFKA_TOPIC_PREFIX,
    sessionTimeoutMs: config.KAFKA_SESSION_TIMEOUT_MS,
    createTopics,
  });
}

function tlsOf({ KAFKA_SSL_CA: ca, KAFKA_SSL_CERT: cert, KAFKA_SSL_KEY: key }: Config): Pick<KafkaSettings, 'ssl'> {
  if (ca === undefined && cert === undefined) return {};
  // `true` trusts the authorities of the system.
  if (ca === 'true' && cert === undefined) return { ssl: true };
  return {
    ssl: {
      ...(ca === undefined || ca === 'true' ? {} : { ca: [ca] }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
    },
  };
}

function saslOf(config: Config): Pick<KafkaSettings, 'sasl'> {
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = config;
  if (mechanism === undefined) return {};
  if (username === undefined || password === undefined) {
    throw new ConfigurationError(
      'CONFIG_INVALID',
      'KAFKA_SASL_MECHANISM is set without KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD',
    );
  }
  switch (mechanism) {
    case 'plain':
      return { sasl: { mechanism, username, password } };
    case 'scram-sha-256':
      return { sasl: { mechanism, username, password } };
    case 'scram-sha-512':
      return { sasl: { mechanism, username, password } };
  }
}
