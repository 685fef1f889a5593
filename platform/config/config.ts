// Configuration: the environment, then one optional file, checked as a whole so that every mistake is told at once.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, errorMessage } from '../../schemas/errors.ts';
import { hideCredentials } from '../log/log.ts';
import { type ConfigKeyName, specification } from './config-keys.ts';

type Parsed = { readonly [Name in ConfigKeyName]: z.output<(typeof specification)[Name]['schema']> };

export type Config = Omit<Parsed, 'BUS'> & {
  readonly BUS: 'embedded' | 'kafka' | 'platformatic';
};

export type ConfigKey = {
  readonly name: ConfigKeyName;
  readonly description: string;
  readonly default: string;
  readonly secret: boolean;
};

/** The keys in the order in which documentation lists them. */
export const configKeys: readonly ConfigKey[] = (Object.keys(specification) as ConfigKeyName[]).map((name) => {
  const { description, default: fallback, secret } = { secret: false, ...specification[name] };
  return { name, description, default: fallback, secret };
});

const names: ReadonlySet<string> = new Set(Object.keys(specification));
const defaultFile = 'megawatch.config.json';
const configFile = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment, and `megawatch.config.json` of the current folder or the file that MEGAWATCH_CONFIG names; the
 * environment wins. `NAME_FILE` names a file that holds the value of NAME, as containers hand secrets over. Rejects with
 * one ConfigurationError that lists every mistake by the name of its key, never by its value.
 */
export function loadConfig(environment: Environment = process.env, folder: string = process.cwd()): Config {
  const problems: string[] = [];
  const values = new Map<string, string>([
    ...readConfigFile(environment, folder, problems),
    ...readEnvironment(environment, problems),
  ]);
  const parsed: Partial<Record<ConfigKeyName, unknown>> = {};
  for (const name of Object.keys(specification) as ConfigKeyName[]) {
    const result = specification[name].schema.safeParse(values.get(name));
    if (result.success) parsed[name] = result.data;
    else problems.push(`${name}: ${result.error.issues.map((issue) => issue.message).join('; ')}`);
  }
  const config = parsed as Parsed;
  if (problems.length === 0) problems.push(...contradictions(config, values));
  if (problems.length > 0) {
    throw new ConfigurationError(
      'CONFIG_INVALID',
      `The configuration has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}:\n- ${problems.join('\n- ')}`,
      { details: { problems } },
    );
  }
  return {
    ...config,
    MEGAWATCH_DATA_FOLDER: resolve(folder, config.MEGAWATCH_DATA_FOLDER),
    SERVE_PORT: values.has('SERVE_PORT') ? config.SERVE_PORT : (config.PORT ?? config.SERVE_PORT),
    BUS: config.BUS ?? (config.KAFKA_BROKERS ? 'kafka' : 'embedded'),
  };
}

/** The configuration for a person's eyes: secrets are hidden, URLs keep their host. */
export function describeConfig(config: Config): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const { name, secret } of configKeys) {
    const value = config[name];
    if (value === undefined) lines[name] = '(not set)';
    else if (secret) lines[name] = name.endsWith('_URL') ? hideCredentials(value) : '***';
    else lines[name] = Array.isArray(value) ? value.join(',') : String(value);
  }
  return lines;
}

function readConfigFile(environment: Environment, folder: string, problems: string[]): [string, string][] {
  const given = environment['MEGAWATCH_CONFIG'];
  const path = resolve(folder, given || defaultFile);
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (given || !isAbsent) problems.push(`MEGAWATCH_CONFIG: ${path} cannot be read: ${errorMessage(error)}`);
    return [];
  }
  let entries: z.infer<typeof configFile>;
  try {
    const { $schema: _, ...rest } = z.record(z.string(), z.unknown()).parse(JSON.parse(content));
    entries = configFile.parse(rest);
  } catch (error) {
    // The parser's own message may quote the content, which may hold a secret.
    const why =
      error instanceof z.ZodError
        ? 'its values must be strings, numbers, booleans or lists of strings'
        : 'it is no JSON';
    problems.push(`${path}: ${why}`);
    return [];
  }
  const values: [string, string][] = [];
  for (const [key, value] of Object.entries(entries)) {
    if (key.endsWith('_FILE') && names.has(key.slice(0, -5))) {
      const text = readSecret(key, resolve(dirname(path), String(value)), problems);
      if (text !== null) values.push([key.slice(0, -5), text]);
    } else if (names.has(key)) values.push([key, Array.isArray(value) ? value.join(',') : String(value)]);
    else problems.push(`${key}: no such key (in ${path})`);
  }
  return values;
}

function readEnvironment(environment: Environment, problems: string[]): [string, string][] {
  const values: [string, string][] = [];
  for (const name of names) {
    // An empty variable is how compose files and CI say "not set".
    const value = environment[name] || undefined;
    const file = environment[`${name}_FILE`] || undefined;
    if (value !== undefined && file !== undefined)
      problems.push(`${name}: given twice, as ${name} and as ${name}_FILE`);
    else if (value !== undefined) values.push([name, value]);
    else if (file !== undefined) {
      const text = readSecret(`${name}_FILE`, file, problems);
      if (text !== null) values.push([name, text]);
    }
  }
  for (const name of Object.keys(environment)) {
    if (name.startsWith('MEGAWATCH_') && !isKnown(name)) problems.push(`${name}: no such key`);
  }
  return values;
}

/** Variables of ours that are no configuration. */
function isKnown(name: string): boolean {
  return names.has(name) || names.has(name.replace(/_FILE$/, '')) || /^MEGAWATCH_(?:CONFIG|TEST_.*)$/.test(name);
}

function readSecret(key: string, path: string, problems: string[]): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    problems.push(`${key}: ${path} cannot be read: ${errorMessage(error)}`);
    return null;
  }
}

function contradictions(config: Parsed, values: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const sasl = ['KAFKA_SASL_MECHANISM', 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'] as const;
  const missing = sasl.filter((name) => !values.has(name));
  if (missing.length > 0 && missing.length < sasl.length) {
    for (const name of missing)
      problems.push(`${name}: is needed beside ${sasl.filter((key) => values.has(key)).join(' and ')}`);
  }
  if (values.has('KAFKA_SSL_CERT') !== values.has('KAFKA_SSL_KEY')) {
    problems.push('KAFKA_SSL_CERT: certificate and KAFKA_SSL_KEY are given together or not at all');
  }
  if ((config.BUS === 'kafka' || config.BUS === 'platformatic') && !config.KAFKA_BROKERS)
    problems.push(`KAFKA_BROKERS: is needed where BUS is ${config.BUS}`);
  return problems;
}
