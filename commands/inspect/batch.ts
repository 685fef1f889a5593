// Runs an inspector over one input or over a batch: one line in, one JSON line out, in order, and nothing stops the run.
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { errorMessage, UsageError } from '../../schemas/errors.ts';
import type { InspectInput, Inspector } from './inspector.ts';

type Options = InspectInput['options'];

/** Name of a file without its folder and ending, the id of an input that brings none. */
function idOfPath(path: string): string {
  return basename(path, extname(path));
}

/** Reads one line of a batch: a JSON record, or a path with fields behind tabs, which are never trimmed. */
async function readLine(line: string, options: Options): Promise<InspectInput> {
  if (line.startsWith('{')) {
    const record: unknown = JSON.parse(line);
    if (record === null || typeof record !== 'object' || Array.isArray(record))
      throw new UsageError('not a JSON object');
    const fields = record as Record<string, unknown>;
    const file = typeof fields['file'] === 'string' ? fields['file'] : null;
    const id = typeof fields['id'] === 'string' ? fields['id'] : file === null ? 'record' : idOfPath(file);
    return { id, bytes: file === null ? null : await readFile(file), fields: [], record: fields, options };
  }
  const [path = '', ...fields] = line.split('\t');
  if (path === '-') return { id: fields[0] ?? '-', bytes: null, fields, record: null, options };
  return { id: idOfPath(path), bytes: await readFile(path), fields, record: null, options };
}

/** The id that a line states, for the error of a line that could not be read. */
function idOfLine(line: string): string {
  if (line.startsWith('{')) return /"id"\s*:\s*"([^"]*)"/.exec(line)?.[1] ?? 'record';
  const [path = '', ...fields] = line.split('\t');
  return path === '-' ? (fields[0] ?? '-') : idOfPath(path);
}

/** JSON on one line; a result that is no object stands under `result`. */
function withId(id: string, result: unknown): string {
  const object = result !== null && typeof result === 'object' && !Array.isArray(result) ? result : { result };
  return JSON.stringify({ id, ...object });
}

/** Reads lines until the input ends; each gives exactly one JSON line. Waits where the reader of `output` is slow. */
export async function inspectBatch(
  inspector: Inspector,
  options: Options,
  input: Readable,
  output: Writable,
): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line === '') continue;
    const answer = await inspectLine(inspector, options, line);
    if (!output.write(`${answer}\n`)) await new Promise<void>((resolve) => output.once('drain', () => resolve()));
  }
}

async function inspectLine(inspector: Inspector, options: Options, line: string): Promise<string> {
  let id: string | null = null;
  try {
    const input = await readLine(line, options);
    id = input.id;
    return withId(id, await inspector.inspect(input));
  } catch (error) {
    return JSON.stringify({ id: id ?? idOfLine(line), error: errorMessage(error) });
  }
}

/** Reads one file (`-` or absent: stdin) and returns the JSON to print. Throws what the inspector throws. */
export async function inspectOne(
  inspector: Inspector,
  options: Options,
  { file, fields, stdin }: { file: string | undefined; fields: readonly string[]; stdin: Readable },
): Promise<string> {
  if (file === undefined && inspector.name === 'url' && typeof options['url'] === 'string') {
    const result = await inspector.inspect({ id: options['url'], bytes: null, fields, record: null, options });
    return JSON.stringify(result, null, 2);
  }
  const fromStdin = file === undefined || file === '-';
  const bytes = fromStdin ? await readAll(stdin) : await readNamed(file);
  const id = fromStdin ? 'stdin' : idOfPath(file);
  const record = recordOf(bytes, inspector);
  const result = await inspector.inspect({ id, bytes: record ? null : bytes, fields, record, options });
  return JSON.stringify(JSON.parse(withId(id, result)), null, 2);
}

/** A single input of `inspect claims` may be one JSON record; everything else is taken as bytes. */
function recordOf(bytes: Uint8Array, inspector: Inspector): Record<string, unknown> | null {
  if (inspector.name !== 'claims' || bytes[0] !== 0x7b) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return value !== null && typeof value === 'object' && 'id' in value ? value : null;
  } catch {
    return null;
  }
}

/** A file that cannot be read is a slip of the caller's, not a fault of ours. */
async function readNamed(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${errorMessage(error)}`);
  }
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}
