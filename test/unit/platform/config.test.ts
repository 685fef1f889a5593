import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { configKeys, describeConfig, loadConfig } from '../../../platform/config/config.ts';
import { ConfigurationError } from '../../../schemas/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'megawatch-config-'));
const file = join(folder, 'megawatch.config.json');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(file, { force: true }));

const problemsOf = (environment: Record<string, string>): string[] => {
  try {
    loadConfig(environment, folder);
  } catch (error) {
    if (error instanceof ConfigurationError && error.code === 'CONFIG_INVALID')
      return error.details['problems'] as string[];
    throw error;
  }
  return [];
};

describe('loadConfig', () => {
  it('needs nothing', () => {
    const config = loadConfig({}, folder);
    expect(config).toMatchObject({ BUS: 'embedded', SERVE_PORT: 8484, LOG_LEVEL: 'warn', ALLOWED_LOOPBACK_HOSTS: [] });
    expect(config.DATABASE_URL).toBeUndefined();
    expect(config.MEGAWATCH_DATA_FOLDER).toMatch(/\.megawatch$/);
  });

  it('tells every mistake at once, by name, and no value of any', () => {
    writeFileSync(join(folder, 'secret'), 'postgres://user:hunter2@localhost/x');
    const environment = {
      DATABASE_URL: 'mysql://me:hunter2@db/x',
      KAFKA_BROKERS: 'broker-without-port',
      KAFKA_SASL_PASSWORD: 'hunter3',
      MEGAWATCH_CONTACT: 'call me',
      LOG_LEVEL: 'loud',
      TRANSFORM_WORKERS: '0',
      SERVE_PORT: '99999',
      ARCHIVE_URL: 's3://bucket',
      MEGAWATCH_DATAFOLDER: 'typo',
      KAFKA_SSL_KEY_FILE: join(folder, 'absent'),
    };
    const problems = problemsOf(environment);
    for (const name of Object.keys(environment).filter((key) => key !== 'KAFKA_SASL_PASSWORD')) {
      expect(problems.filter((problem) => problem.startsWith(`${name}:`))).toHaveLength(1);
    }
    expect(problems.join()).not.toMatch(/hunter/);
  });

  it('tells contradictions', () => {
    expect(problemsOf({ KAFKA_BROKERS: 'a:1', KAFKA_SASL_USERNAME: 'u' }).join()).toMatch(
      /KAFKA_SASL_MECHANISM.*KAFKA_SASL_PASSWORD/,
    );
    expect(problemsOf({ BUS: 'kafka' })).toEqual([expect.stringContaining('KAFKA_BROKERS')]);
    expect(problemsOf({ BUS: 'platformatic' })).toEqual([expect.stringContaining('KAFKA_BROKERS')]);
    expect(problemsOf({ KAFKA_SSL_CERT: 'x' })).toEqual([expect.stringContaining('KAFKA_SSL_KEY')]);
    expect(problemsOf({ DATABASE_URL: 'postgres://a/b', DATABASE_URL_FILE: '/x' })).toEqual([
      expect.stringContaining('given twice'),
    ]);
  });

  it('reads secrets from files, and takes an empty variable for none', () => {
    writeFileSync(join(folder, 'secret'), 'postgres://user:hunter2@localhost/x\n');
    const config = loadConfig(
      { DATABASE_URL_FILE: join(folder, 'secret'), DATABASE_URL: '', KAFKA_BROKERS: '' },
      folder,
    );
    expect(config.DATABASE_URL).toBe('postgres://user:hunter2@localhost/x');
    expect(config.BUS).toBe('embedded');
  });

  it('lets the environment win over the file, and reads the file’s lists and numbers', () => {
    writeFileSync(
      file,
      JSON.stringify({ $schema: 'x', LOG_LEVEL: 'error', SERVE_PORT: 1234, KAFKA_BROKERS: ['a:1', 'b:2'] }),
    );
    const config = loadConfig({ LOG_LEVEL: 'debug' }, folder);
    expect(config).toMatchObject({ LOG_LEVEL: 'debug', SERVE_PORT: 1234, KAFKA_BROKERS: ['a:1', 'b:2'], BUS: 'kafka' });
    writeFileSync(join(folder, 'other.json'), '{"TRANSFORM_WORKERS": 3}');
    expect(loadConfig({ MEGAWATCH_CONFIG: 'other.json' }, folder).TRANSFORM_WORKERS).toBe(3);
  });

  it('refuses a file that is absent though named, no JSON, or holds a key that does not exist', () => {
    expect(problemsOf({ MEGAWATCH_CONFIG: 'absent.json' })).toEqual([
      expect.stringMatching(/^MEGAWATCH_CONFIG: .*absent.json/),
    ]);
    writeFileSync(file, '{"DATABASE_URL": "postgres://me:hunter2@db/x"');
    expect(problemsOf({})).toEqual([expect.stringContaining('no JSON')]);
    expect(problemsOf({}).join()).not.toContain('hunter2');
    writeFileSync(file, '{"DATABSE_URL": "postgres://me:hunter2@db/x"}');
    expect(problemsOf({})).toEqual([expect.stringContaining('DATABSE_URL: no such key')]);
    writeFileSync(file, '{"LOG_LEVEL": {"deep": true}}');
    expect(problemsOf({})).toHaveLength(1);
  });

  it('takes PORT where SERVE_PORT is not given', () => {
    expect(loadConfig({ PORT: '1' }, folder).SERVE_PORT).toBe(1);
    expect(loadConfig({ PORT: '1', SERVE_PORT: '2' }, folder).SERVE_PORT).toBe(2);
  });
});

describe('describeConfig', () => {
  it('shows every key and no secret', () => {
    const environment = {
      DATABASE_URL: 'postgres://me:hunter2@db/x',
      DATABASE_ANALYST_URL: 'postgres://reader:hunter2@db/x',
      KAFKA_BROKERS: 'a:1,b:2',
      KAFKA_SASL_MECHANISM: 'plain',
      KAFKA_SASL_USERNAME: 'u',
      KAFKA_SASL_PASSWORD: 'hunter2',
      KAFKA_SSL_CERT: 'cert',
      KAFKA_SSL_KEY: 'hunter2',
    };
    const shown = describeConfig(loadConfig(environment, folder));
    expect(Object.keys(shown)).toEqual(configKeys.map(({ name }) => name));
    expect(JSON.stringify(shown)).not.toContain('hunter2');
    expect(shown).toMatchObject({
      DATABASE_URL: 'postgres://me:***@db/x',
      KAFKA_BROKERS: 'a:1,b:2',
      ARCHIVE_URL: '(not set)',
    });
  });

  it('every key is described', () => {
    for (const { description, default: fallback } of configKeys) {
      expect(description).toMatch(/^[A-Z].{10,}\.$/);
      expect(fallback).not.toBe('');
    }
  });
});
