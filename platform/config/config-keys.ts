// Every key of the configuration: what it means, and what it may be. Documentation and doctor read the same list.
import { z } from 'zod';
import { defaultDataFolder } from './data-folder.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const text = z.string().trim().min(1, 'is empty');
const list = text.transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const postgresUrl = text.refine((value) => /^postgres(?:ql)?:\/\//.test(value) && URL.canParse(value), {
  error: 'is no URL of the form postgres://user:password@host:port/database',
});
const hostAndPort = /^(?:\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+):\d{1,5}$/;

type KeySpecification = {
  readonly schema: z.ZodType;
  readonly description: string;
  /** What stands where the key is not set, in words for the documentation. */
  readonly default: string;
  /** Hidden wherever configuration is printed. */
  readonly secret?: boolean;
};

export const specification = {
  DATABASE_URL: {
    schema: postgresUrl.optional(),
    description:
      'A Postgres 15 or later. `--demo` and `--live` use the databases `megawatch_demo` and `megawatch_live` of the same server.',
    default: 'the embedded Postgres is started or attached to',
    secret: true,
  },
  DATABASE_ANALYST_URL: {
    schema: postgresUrl.optional(),
    description: 'A login in role `megawatch_analyst`, for `megawatch sql` and other readers.',
    default: 'the embedded server has such a login; elsewhere one is made for each session where DATABASE_URL may',
    secret: true,
  },
  MEGAWATCH_DATA_FOLDER: {
    schema: text.default(defaultDataFolder),
    description: 'Folder of the embedded Postgres and of everything else that is kept on this machine.',
    default: '`.megawatch` in the project folder',
  },
  ARCHIVE_URL: {
    schema: text
      .refine((value) => URL.canParse(value) && ['file:', 'postgres:'].includes(new URL(value).protocol), {
        error: 'is no URL with the scheme file: or postgres:',
      })
      .optional(),
    description:
      'Where bodies and texts are kept: `file:///path/to/folder`, or `postgres:` for the table in the database.',
    default: '`postgres:`',
  },
  BUS: {
    schema: z.enum(['embedded', 'kafka', 'platformatic']).optional(),
    description:
      'Which bus carries the messages: `embedded` (tables of the same Postgres), `kafka` by the client kafkajs, or `platformatic`: the same Kafka by the client @platformatic/kafka. Processes of both clients may share a group.',
    default: '`kafka` where KAFKA_BROKERS is set, else `embedded`',
  },
  KAFKA_BROKERS: {
    schema: list
      .refine((brokers) => brokers.length > 0 && brokers.every((broker) => hostAndPort.test(broker)), {
        error: 'is no list of host:port, separated by commas',
      })
      .optional(),
    description: 'Brokers of a Kafka, `host:port` separated by commas.',
    default: 'the bus is embedded',
  },
  KAFKA_TOPIC_PREFIX: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9._-]{0,100}$/, 'may hold letters, digits, dots, dashes and underscores')
      .default('megawatch.'),
    description: 'What every topic and consumer group name begins with.',
    default: '`megawatch.`',
  },
  KAFKA_SSL_CA: {
    schema: text.optional(),
    description: 'Certificate authority of the brokers, as PEM. `true` trusts the authorities of the system.',
    default: 'no TLS',
  },
  KAFKA_SSL_CERT: { schema: text.optional(), description: 'Our certificate, as PEM.', default: 'none' },
  KAFKA_SSL_KEY: {
    schema: text.optional(),
    description: 'Key of our certificate, as PEM.',
    default: 'none',
    secret: true,
  },
  KAFKA_SASL_MECHANISM: {
    schema: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
    description: 'How we prove who we are to Kafka: `plain`, `scram-sha-256` or `scram-sha-512`.',
    default: 'no SASL',
  },
  KAFKA_SASL_USERNAME: { schema: text.optional(), description: 'User name for SASL.', default: 'none' },
  KAFKA_SASL_PASSWORD: { schema: text.optional(), description: 'Password for SASL.', default: 'none', secret: true },
  KAFKA_CREATE_TOPICS: {
    schema: z
      .enum(['true', 'false'])
      .default('true')
      .transform((value) => value === 'true'),
    description:
      'Whether a process creates topics that are missing when it starts. With `false` it says which, and an administrator runs `megawatch topics create`.',
    default: '`true`',
  },
  KAFKA_SESSION_TIMEOUT_MS: {
    schema: z.coerce.number().int().min(500).max(600_000).default(30_000),
    description:
      'A process that Kafka did not hear of for so many milliseconds loses its partitions to the others of its group. The brokers bound it (`group.min.session.timeout.ms`).',
    default: '30000',
  },
  MEGAWATCH_CONTACT: {
    schema: text
      .refine((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || /^https?:\/\//.test(value), {
        error: 'is neither a mail address nor a web address',
      })
      .refine((value) => /^[\x20-\x7e]*$/.test(value), { error: 'holds characters that no request header may hold' })
      .optional(),
    description: 'Whom a web site may write to: a mail or web address. It is part of the user agent.',
    default: 'none; real sources should know it, and SEC EDGAR requires it',
  },
  EDGAR_ORIGIN: {
    schema: text
      .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
        error: 'is no web address',
      })
      .optional(),
    description:
      'Where SEC EDGAR is read from instead of `www.sec.gov`, `data.sec.gov` and `efts.sec.gov`: a mirror with the same paths, `https://host`.',
    default: 'the hosts of the SEC',
  },
  ALLOWED_LOOPBACK_HOSTS: {
    schema: list
      .refine((hosts) => hosts.every((host) => hostAndPort.test(host)), {
        error: 'is no list of host:port, separated by commas',
      })
      .default([]),
    description: 'Loopback addresses, `host:port` separated by commas, that the crawler may visit nevertheless.',
    default: 'none',
  },
  TRANSFORM_WORKERS: {
    schema: z.coerce.number().int().min(1).max(256).optional(),
    description: 'Worker threads that read documents.',
    default: 'one less than the processors, at least 1',
  },
  SERVE_PORT: {
    schema: port.default(8484),
    description: 'Port of the web page on loopback; 0 takes any.',
    default: '8484',
  },
  PORT: {
    schema: port.optional(),
    description: 'The same as SERVE_PORT, as hosting platforms name it; SERVE_PORT wins.',
    default: 'SERVE_PORT',
  },
  SERVE_HOST: {
    schema: text.default('127.0.0.1'),
    description:
      'Address that the web page listens on. On any other than loopback it asks nobody for a password: put a proxy before it.',
    default: '`127.0.0.1`',
  },
  METRICS_PORT: {
    schema: port.optional(),
    description:
      'Port of /livez, /readyz and /metrics of every process that keeps running; `--metrics-port` wins, 0 takes any.',
    default: 'no port',
  },
  METRICS_HOST: {
    schema: text.default('127.0.0.1'),
    description: 'Address that METRICS_PORT listens on; `0.0.0.0` in a container that is scraped from outside.',
    default: '`127.0.0.1`',
  },
  INGEST_SOURCES: {
    schema: list.optional(),
    description:
      'Sources that `megawatch ingest` reads where `--source` names none: ids of the catalog or `folder:PATH`, separated by commas.',
    default: 'the whole catalog',
  },
  LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
    description: 'Least important log lines that are written to stderr.',
    default: '`warn`',
  },
} as const satisfies Record<string, KeySpecification>;

export type ConfigKeyName = keyof typeof specification;
