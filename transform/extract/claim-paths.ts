// Field paths of a claim (`place.county`, `parties.0.name`): building an object from them, and what its schema says there.
import { z } from 'zod';

/** Sets a value at a dotted path; whole numbers are positions in lists. Null never replaces an object built before. */
export function setPath(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.');
  let holder: Record<string, unknown> = target;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const next = holder[step];
    if (typeof next === 'object' && next !== null) {
      holder = next as Record<string, unknown>;
      continue;
    }
    const made: unknown = /^\d+$/.test(steps[index + 1] ?? '') ? [] : {};
    holder[step] = made;
    holder = made as Record<string, unknown>;
  }
  const last = steps.at(-1) ?? path;
  if (value === null && typeof holder[last] === 'object' && holder[last] !== null) return;
  holder[last] = value;
}

/** The schema of a field, without its nullability; null where the path names none. */
export function leafSchema(schema: z.ZodType, path: string): z.ZodType | null {
  let current: z.ZodType | null = schema;
  for (const step of path.split('.')) {
    const inner: z.ZodType = unwrap(current);
    if (inner instanceof z.ZodObject) current = (inner.shape as Record<string, z.ZodType>)[step] ?? null;
    else if (inner instanceof z.ZodArray && /^\d+$/.test(step)) current = inner.element as z.ZodType;
    else return null;
    if (!current) return null;
  }
  return unwrap(current);
}

/**
 * A copy in which missing fields say nothing as far as the schema lets them (null, an empty list, an object of nulls), and
 * null in place of a nullable object that says nothing: a row without any word of the place has no place.
 */
export function fillNulls(schema: z.ZodType, value: Record<string, unknown>): Record<string, unknown> {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return value;
  const filled: Record<string, unknown> = { ...value };
  for (const [key, field] of Object.entries(inner.shape)) {
    const held = filled[key];
    if (isPlain(held)) {
      const child = fillNulls(field, held);
      const isSilent = Object.values(child).every((each) => each === null || each === undefined);
      filled[key] = isSilent && field.safeParse(null).success ? null : child;
    } else if (held === undefined && key !== 'evidence') {
      const silent = [null, [], fillNulls(field, {})].find((candidate) => field.safeParse(candidate).success);
      if (silent !== undefined) filled[key] = silent;
    }
  }
  return filled;
}

function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (current instanceof z.ZodNullable || current instanceof z.ZodOptional) current = current.unwrap() as z.ZodType;
  return current;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
