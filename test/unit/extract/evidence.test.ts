import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { claim } from '../../../schemas/claim.ts';
import type { ReadDocument } from '../../../schemas/read-document.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

const folder = new URL('../../golden/claims/', import.meta.url);
const golden = z.strictObject({
  title: z.string().nullable(),
  language: z.string(),
  published: z.string().nullable(),
  text: z.string(),
  /** Every listed claim must be there, with at least these fields. */
  claims: z.array(z.looseObject({ kind: z.string() })),
  /** Kinds of which the text must yield no more than the listed ones. */
  complete: z.array(z.string()),
});

const document = (each: z.infer<typeof golden>): ReadDocument => ({
  documentId: 'golden',
  form: 'page',
  url: null,
  title: each.title,
  byline: null,
  language: each.language,
  published: each.published,
  dateSource: null,
  canonical: null,
  text: each.text,
  tables: [],
  dataset: null,
});

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

it('finds golden texts to check', () => {
  expect(files.length).toBeGreaterThanOrEqual(6);
});

it.each(files)('%s: the claims that it must yield, each field with its words', (file) => {
  const each = golden.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  const claims = extractClaims(document(each), loadRegistry());
  const points = Array.from(each.text);
  for (const one of claims) {
    expect(claim.safeParse(one).error, JSON.stringify(one)).toBeUndefined();
    expect(one.evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote } of one.evidence) expect(points.slice(start, end).join('')).toBe(quote);
  }
  for (const expected of each.claims) expect(claims).toContainEqual(expect.objectContaining(nested(expected)));
  for (const kind of each.complete) {
    const listed = each.claims.filter((one) => one.kind === kind).length;
    expect(claims.filter((one) => one.kind === kind).length, kind).toBe(listed);
  }
});

/** Objects inside an expectation match in part, lists match member by member. */
function nested(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, matcher(each)]));
}

function matcher(value: unknown): unknown {
  if (Array.isArray(value)) return expect.arrayContaining(value.map(matcher));
  if (value !== null && typeof value === 'object')
    return expect.objectContaining(nested(value as Record<string, unknown>));
  return value;
}
