// @platformatic/kafka as this project uses it: its settings, and which of its errors pass.
import { type BaseOptions, findErrorBy } from '@platformatic/kafka';
import { ConfigurationError, TransientError } from '../../schemas/errors.ts';
import type { KafkaSettings } from './kafka-client.ts';

/**
 * What every client of it is given. It tries nothing again by itself: the bus, the committer and the member do, each
 * by its own rules (a commit that joined the group anew by itself could set back the partition of another member).
 */
export function platformaticOptions({ brokers, clientId, ssl, sasl }: KafkaSettings): BaseOptions {
  return {
    clientId,
    bootstrapBrokers: [...brokers],
    retries: 0,
    connectTimeout: 3000,
    requestTimeout: 30_000,
    timeout: 30_000,
    metadataMaxAge: 30_000,
    ...(ssl === undefined || ssl === false ? {} : { tls: ssl === true ? {} : ssl }),
    ...saslOf(sasl),
  };
}

const mechanisms = { plain: 'PLAIN', 'scram-sha-256': 'SCRAM-SHA-256', 'scram-sha-512': 'SCRAM-SHA-512' } as const;

function saslOf(sasl: KafkaSettings['sasl']): Pick<BaseOptions, 'sasl'> {
  if (sasl === undefined) return {};
  const mechanism = Object.entries(mechanisms).find(([name]) => name === sasl.mechanism)?.[1];
  if (mechanism === undefined || !('username' in sasl)) {
    throw new ConfigurationError('CONFIG_INVALID', `KAFKA_SASL_MECHANISM: no ${sasl.mechanism} by this client`);
  }
  return { sasl: { mechanism, username: sasl.username, password: sasl.password } };
}

/** Whether an error passes by itself: a broker away, an election, a timeout, a topic that is not known yet. */
export function isPlatformaticLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof TransientError || error.message.startsWith('Unknown topic')) return true;
  return (
    findErrorBy(error, 'canRetry', true) !== null ||
    findErrorBy(error, 'hasStaleMetadata', true) !== null ||
    findErrorBy(error, 'code', 'PLT_KFK_NETWORK') !== null ||
    findErrorBy(error, 'code', 'PLT_KFK_TIMEOUT') !== null
  );
}
