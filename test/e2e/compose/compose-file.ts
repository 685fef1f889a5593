// docker-compose.yml and the Dockerfile as data, for tests that do with them what an engine would do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const projectFolder = join(import.meta.dirname, '../../..');

const service = z.looseObject({
  image: z.string(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  container_name: z.string().optional(),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  restart: z.string().optional(),
  stop_grace_period: z.string().optional(),
  depends_on: z
    .union([
      z.record(z.string(), z.object({ condition: z.string() })),
      z.array(z.string()).transform((names) => Object.fromEntries(names.map((name) => [name, { condition: '' }]))),
    ])
    .default({}),
  healthcheck: z.looseObject({ test: z.array(z.string()), retries: z.int().optional() }).optional(),
  profiles: z.array(z.string()).default([]),
});
export type Service = z.infer<typeof service>;

const composeFile = z.looseObject({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.unknown()),
});

/** The file with its variables set and its anchors merged, as Compose reads it. */
export function readCompose(variables: Readonly<Record<string, string>> = {}): {
  readonly raw: unknown;
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: readonly string[];
} {
  const text = readFileSync(join(projectFolder, 'docker-compose.yml'), 'utf8');
  const raw: unknown = interpolate(parse(text, { merge: true }), variables);
  const { services, volumes } = composeFile.parse(raw);
  return { raw, services, volumes: Object.keys(volumes) };
}

/** `${NAME}` and `${NAME:-default}`, in values alone, after the YAML was read. */
function interpolate(value: unknown, variables: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\{([A-Z_]+)(?::-([^}]*))?\}/g, (_, name: string, fallback = '') =>
      String(variables[name] || fallback),
    );
  }
  if (Array.isArray(value)) return value.map((each) => interpolate(each, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, interpolate(each, variables)]));
}

/** Services of our own image, in the order of the file. */
export function ours(services: Readonly<Record<string, Service>>): [string, Service][] {
  return Object.entries(services).filter(([, { image }]) => image === 'megawatch');
}

export type Instruction = { readonly name: string; readonly text: string };
export type BuildStage = {
  readonly from: string;
  readonly as: string | null;
  readonly instructions: readonly Instruction[];
};

/** The stages of the Dockerfile; it has one instruction a line. */
export function readDockerfile(): BuildStage[] {
  const stages: (BuildStage & { instructions: Instruction[] })[] = [];
  for (const line of readFileSync(join(projectFolder, 'Dockerfile'), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [name = '', ...rest] = line.split(' ');
    const text = rest.join(' ');
    if (name !== 'FROM') stages.at(-1)?.instructions.push({ name, text });
    else {
      const [from = '', as = null] = text.split(' AS ');
      stages.push({ from, as, instructions: [] });
    }
  }
  return stages;
}

/** The arguments of an instruction in JSON form, e.g. of ENTRYPOINT. */
export function jsonArguments(stage: BuildStage | undefined, name: string): string[] {
  const found = stage?.instructions.findLast((each) => each.name === name);
  return z.array(z.string()).parse(JSON.parse(found?.text ?? 'null'));
}
