// kafkajs as this project uses it: its codecs, its log lines in ours, and which of its errors pass.
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import kafkajs, { type Kafka as KafkaClient, type KafkaConfig, type logLevel as Level } from 'kafkajs';
import { ConfigurationError, errorMessage, TransientError } from '../../schemas/errors.ts';
import type { Log } from '../log/log.ts';
import { calmRequestQueues } from './kafka-request-queue.ts';

const { CompressionCodecs, CompressionTypes, Kafka, KafkaJSError, logLevel } = kafkajs;

const compressZstd = promisify(zstdCompress);
const decompressZstd = promisify(zstdDecompress);
/** No batch of ours is near this; a bomb is. */
const maxDecompressedBytes = 256 * 1024 * 1024;

CompressionCodecs[CompressionTypes.ZSTD] = () => ({
  compress: ({ buffer }: { buffer: Buffer }) => compressZstd(buffer),
  decompress: (buffer: Buffer) => decompressZstd(buffer, { maxOutputLength: maxDecompressedBytes }),
});

calmRequestQueues();

export type KafkaSettings = {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly ssl?: KafkaConfig['ssl'];
  readonly sasl?: KafkaConfig['sasl'];
  readonly log: Log;
};

/** A client of the brokers; nothing is connected yet. */
export function createKafkaClient({ brokers, clientId, ssl, sasl, log }: KafkaSettings): KafkaClient {
  return new Kafka({
    brokers: [...brokers],
    clientId,
    ...(ssl === undefined ? {} : { ssl }),
    ...(sasl === undefined ? {} : { sasl }),
    connectionTimeout: 3000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 5 },
    logLevel: logLevel.INFO,
    logCreator: () => writeLine(log),
  });
}

/** What kafkajs calls an error it mostly cures itself, and what it cannot cure reaches us as one. */
function writeLine(log: Log) {
  return ({ level, namespace, log: entry }: { level: Level; namespace: string; log: { message: string } }): void => {
    const { message, ...fields } = entry;
    const kafkajs = { namespace, ...fields, timestamp: undefined, logger: undefined, stack: undefined };
    if (level === logLevel.ERROR) log.info({ kafkajs }, message);
    else if (level === logLevel.DEBUG) log.trace({ kafkajs }, message);
    else log.debug({ kafkajs }, message);
  };
}

const passingNames =
  /^KafkaJS(?:NumberOfRetriesExceeded|Connection|RequestTimeout|NoBrokerAvailable|BrokerNotFound|TopicMetadataNotLoaded|GroupCoordinatorNotFound)/;

/**
 * Whether an error of kafkajs passes by itself: a broker away, an election, a timeout. kafkajs wraps a refused
 * connection in an error that says it is for good, so the causes are asked as well.
 */
export function isKafkaLost(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof TransientError) return true;
    if (each instanceof KafkaJSError && (each.retriable || passingNames.test(each.name))) return true;
  }
  return false;
}

/** The brokers cannot be used at start, where waiting would only hide a mistake. */
export function unreachable(brokers: readonly string[], error: unknown): ConfigurationError {
  return new ConfigurationError(
    'BUS_UNREACHABLE',
    `Kafka at ${brokers.join(', ')} cannot be used: ${plainReason(error)}. ${adviceOn(error)}`,
    { cause: error },
  );
}

/** In one line, and without the places in OpenSSL's source. */
function plainReason(error: unknown): string {
  return errorMessage(error)
    .replace(/\w+:error:\w+:SSL routines:\w*:([^:]+):.*/s, '$1')
    .trim();
}

function adviceOn(error: unknown): string {
  for (const each of withCauses(error)) {
    if (each.name.startsWith('KafkaJSSASL') || /SASL authentication failed/i.test(each.message))
      return 'Are KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD right?';
    // An alert is the brokers' word on us; anything else is ours on them.
    if (/alert (?:.*certificate|unknown ca)/i.test(each.message))
      return 'Do KAFKA_SSL_CERT and KAFKA_SSL_KEY hold a certificate that they know?';
    if (/certificate|\bCA\b/i.test(each.message))
      return 'Does KAFKA_SSL_CA hold the authority that signed their certificate?';
  }
  return 'Is it running, is KAFKA_BROKERS right, and does it want TLS (KAFKA_SSL_CA) or SASL?';
}

/** An error, its causes, and where it stands for several, those. */
function withCauses(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const several: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error, ...[...several, error.cause].flatMap(withCauses)];
}
