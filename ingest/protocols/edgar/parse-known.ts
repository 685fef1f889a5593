// JSON of EDGAR against its schema: fields that are not known are told and left out, anything else that differs is an error.
import type { z } from 'zod';
import { PermanentError } from '../../../schemas/errors.ts';
import { decodeBytes } from '../../../platform/charset/decode.ts';

export type Known<T> = { readonly value: T; readonly signals: readonly string[] };

/** Reads the JSON of an index; PermanentError DOCUMENT_UNREADABLE where it is cut off or has another shape. */
export function parseKnown<Schema extends z.ZodType>(
  schema: Schema,
  body: Uint8Array,
  what: string,
): Known<z.output<Schema>> {
  const json = parseJson(body, what);
  const first = schema.safeParse(json);
  if (first.success) return { value: first.data, signals: [] };
  const signals = new Set<string>();
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = at(json, issue.path);
    for (const key of issue.keys) {
      if (holder) delete holder[key];
      // Rows are many and alike, so their numbers say nothing.
      const place = issue.path.map(String).filter((step) => !/^\d+$/.test(step));
      signals.add(`${what}: unknown field ${[...place, key].join('.')}`);
    }
  }
  const second = schema.safeParse(json);
  if (second.success) return { value: second.data, signals: [...signals] };
  const [issue] = second.error.issues;
  const place = issue?.path.join('.') || 'the whole';
  throw new PermanentError('DOCUMENT_UNREADABLE', `${what}: ${place}: ${issue?.message ?? 'not what was expected'}`);
}

function parseJson(body: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(decodeBytes(body, { httpCharset: 'utf-8', kind: 'text' }).text);
  } catch (cause) {
    throw new PermanentError('DOCUMENT_UNREADABLE', `${what}: the JSON is malformed or cut off`, { cause });
  }
}

function at(json: unknown, path: readonly PropertyKey[]): Record<PropertyKey, unknown> | null {
  let found: unknown = json;
  for (const step of path) found = isRecord(found) ? found[step] : undefined;
  return isRecord(found) ? found : null;
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
