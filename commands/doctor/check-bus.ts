// What doctor says of the bus: how it is reached, by whom, and whether its topics are as they should be. Changes nothing.
import type { Config } from '../../platform/config/config.ts';
import { createLog } from '../../platform/log/log.ts';
import { errorMessage } from '../../schemas/errors.ts';
import type { Finding } from './run-doctor.ts';

/** One line; `missing` where no stage could start. */
export async function checkBus(config: Config): Promise<Finding> {
  const name = 'bus';
  if (config.KAFKA_BROKERS === undefined)
    return { name, state: 'ok', text: 'embedded, in the same Postgres (KAFKA_BROKERS is not set)' };
  const where = `Kafka at ${config.KAFKA_BROKERS.join(', ')}, ${howReached(config)}`;
  try {
    const { withKafkaAdmin } = await import('../with-kafka-admin.ts');
    const { verifyTopics } = await import('../../platform/bus/kafka-topics.ts');
    const findings = await withKafkaAdmin(config, createLog({ level: 'silent', name: 'doctor' }), (admin) =>
      verifyTopics(admin, config.KAFKA_TOPIC_PREFIX),
    );
    const of = (state: 'missing' | 'different'): string =>
      findings.flatMap((each) => (each.state === state ? `${each.name} (${each.text})` : [])).join(', ');
    const [missing, different] = [of('missing'), of('different')];
    if (missing && !config.KAFKA_CREATE_TOPICS)
      return { name, state: 'missing', text: `${where}; run megawatch topics create: ${missing}` };
    if (different) return { name, state: 'warning', text: `${where}; topics differ: ${different}` };
    return { name, state: 'ok', text: missing ? `${where}; topics are created at the first start` : where };
  } catch (error) {
    return { name, state: 'missing', text: `${where}: ${errorMessage(error)}` };
  }
}

function howReached({ KAFKA_SSL_CA: ca, KAFKA_SSL_CERT: certificate, ...config }: Config): string {
  const tls = ca === undefined && certificate === undefined ? 'no TLS' : 'TLS';
  return config.KAFKA_SASL_MECHANISM === undefined
    ? `${tls}, no SASL`
    : `${tls}, SASL ${config.KAFKA_SASL_MECHANISM} as ${config.KAFKA_SASL_USERNAME}`;
}
