// Compares what was extracted with the golden table: what is missing, what is wrong, what is too much.
import { isRecord } from '../schemas/is-record.ts';
import { Big } from 'big.js';
import type { GoldenDocument, GoldenFact } from './golden-schema.ts';

/** A claim as far as the comparison needs it; it may come from a message, a file or a row. */
export type ComparedClaim = { readonly kind: string; readonly [field: string]: unknown };

export type Comparison = {
  /** Facts that must be there and are not, each with the fields of the nearest claim that disagree. */
  readonly missing: readonly { readonly fact: string; readonly disagreements: readonly string[] }[];
  /** Claims that no golden fact asks for. */
  readonly extra: readonly ComparedClaim[];
  /** Facts that were found; `soft` are the fields that a better reading would have. */
  readonly found: readonly { readonly fact: string; readonly soft: readonly string[] }[];
};

/** Compares the claims of one document with its golden rows; each claim serves one fact. */
export function compareDocument(golden: GoldenDocument, claims: readonly ComparedClaim[]): Comparison {
  const left = [...claims];
  const missing: Comparison['missing'][number][] = [];
  const found: Comparison['found'][number][] = [];
  // Required facts choose first, so that an optional one cannot take a claim away from them.
  for (const fact of [...golden.facts].sort((one, other) => Number(one.optional) - Number(other.optional))) {
    const index = left.findIndex((claim) => keyDisagreements(fact, claim).length === 0);
    const claim = left[index];
    if (claim) {
      left.splice(index, 1);
      found.push({ fact: fact.id, soft: claim.kind === fact.kind ? disagreements(fact.soft, claim) : [] });
    } else if (!fact.optional) {
      missing.push({ fact: fact.id, disagreements: nearest(fact, left) });
    }
  }
  return { missing, extra: left, found };
}

function keyDisagreements(fact: GoldenFact, claim: ComparedClaim): string[] {
  const readings = [{ kind: fact.kind, key: fact.key }, ...fact.or].filter((each) => each.kind === claim.kind);
  const results = readings.map((each) => disagreements(each.key, claim));
  return results.sort((one, other) => one.length - other.length)[0] ?? [`kind: ${claim.kind}`];
}

function nearest(fact: GoldenFact, claims: readonly ComparedClaim[]): string[] {
  const results = claims
    .filter((claim) => claim.kind === fact.kind || fact.or.some((each) => each.kind === claim.kind))
    .map((claim) => keyDisagreements(fact, claim));
  return results.sort((one, other) => one.length - other.length)[0] ?? [`no claim of kind ${fact.kind}`];
}

/** The paths at which `actual` lacks or contradicts what is expected; empty where it agrees. */
export function disagreements(expected: unknown, actual: unknown, path = ''): string[] {
  if (isOneOf(expected)) {
    const fits = expected.oneOf.some((each) => disagreements(each, actual, path).length === 0);
    return fits ? [] : [describe(path, expected.oneOf, actual)];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [describe(path, expected, actual)];
    return expected.flatMap((each, index) =>
      actual.some((member: unknown) => disagreements(each, member).length === 0)
        ? []
        : [describe(`${path}[${index}]`, each, actual)],
    );
  }
  if (isRecord(expected)) {
    if (!isRecord(actual)) return [describe(path, expected, actual)];
    return Object.entries(expected).flatMap(([field, value]) =>
      disagreements(value, actual[field] ?? null, path === '' ? field : `${path}.${field}`),
    );
  }
  return sameScalar(expected, actual) ? [] : [describe(path, expected, actual)];
}

function describe(path: string, expected: unknown, actual: unknown): string {
  return `${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
}

function isOneOf(value: unknown): value is { oneOf: readonly unknown[] } {
  return isRecord(value) && Array.isArray(value['oneOf']);
}

const number = /^-?\d+(\.\d+)?$/;

/** Numbers by value (`130.00` is `130`), names without their legal form, everything else to the letter. */
function sameScalar(expected: unknown, actual: unknown): boolean {
  if (typeof expected === 'string' && typeof actual === 'string') {
    if (number.test(expected) && number.test(actual)) return new Big(expected).eq(actual);
    return foldName(expected) === foldName(actual);
  }
  return expected === actual || (expected === undefined && actual === null);
}

/** A legal form at the end of a name, which a text gives or leaves out at will. */
const legalForm =
  /[\s,]+(inc|corp|corporation|company|co|plc|ltd|llc|n\.?v|s\.?a|gmbh|ag|holdings|group|digital technologies)\.?$/;

function foldName(name: string): string {
  let folded = name.normalize('NFKC').toLowerCase().trim();
  for (let last = ''; last !== folded; ) {
    last = folded;
    folded = folded.replace(legalForm, '');
  }
  return folded;
}
