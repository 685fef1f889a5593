// Fields that a person may judge, and what is typed for one of them as the value that it takes.
import { Big } from 'big.js';
import { z } from 'zod';
import { type ClaimKind, factKinds } from '../../schemas/claim.ts';
import { UsageError } from '../../schemas/errors.ts';
import { amountKinds, deal, loadBases, partyRoles } from '../../schemas/facts/deal.ts';
import { quantity } from '../../schemas/quantity.ts';

/** Fields that are elected among the claims of an event; `*` stands for a name that the fact has. */
export const judgedFields: Readonly<Record<ClaimKind, readonly string[]>> = {
  deal: [
    'dealType',
    'status',
    'date',
    'amount',
    ...amountKinds.map((kind) => `amounts.${kind}`),
    ...loadBases.map((basis) => `capacities.${basis}`),
    'parties.*.role',
    'parties.*.name',
    'termYears',
    'optionsYears',
    'stakePct',
    'gpus',
  ],
  share_sale: [
    'saleKind',
    'seller',
    'relation',
    'shares',
    'pricePerShare',
    'proceeds',
    'period.from',
    'period.to',
    'form',
    'transactionCode',
    'sharesAfter',
    'ownership',
    'plan',
  ],
  opposition: [
    'action',
    'outcome',
    'date',
    'place.locality',
    'place.county',
    'place.region',
    'place.country',
    'project',
    'developer',
    'endUser',
    'authority',
    'mw',
    'mwQualifier',
    'mwBasis',
    'amount',
    'acres',
    'votes',
    'signatures',
    'attribution',
  ],
  capacity: [
    'project',
    'place.locality',
    'place.county',
    'place.region',
    'place.country',
    'mw',
    'low',
    'high',
    'qualifier',
    'phase',
    'commitment',
    'loadBasis',
    'scope',
    'roles.owner',
    'roles.developer',
    'roles.operator',
    'roles.lessee',
    'roles.endUser',
    'group',
    'asOf',
    'readyForService',
    'publisher',
  ],
  indicator: [
    'value',
    'period.from',
    'period.to',
    'timeKind',
    'group',
    'numerator',
    'denominator',
    'publisher',
    'quotedVia',
    'vintage',
    'supersedes',
  ],
  market_entry: ['from', 'to', 'since'],
};

/**
 * The value that `text` means for the field, checked by the schema of the field: a word, a number, a sum such as
 * `USD 3.2bn`, JSON for what has parts, `null` for none. Throws UsageError that says what would be taken.
 */
export function parseFieldValue(kind: ClaimKind, field: string, text: string): unknown {
  const schema = schemaOf(kind, field);
  if (!schema) {
    throw new UsageError(
      `a ${kind} has no field "${field}" that can be judged; it has ${judgedFields[kind].join(', ')}`,
    );
  }
  for (const candidate of candidatesOf(text)) {
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return parsed.data;
  }
  const { error } = schema.safeParse(candidatesOf(text)[0]);
  throw new UsageError(`"${text}" is no value of ${field}: ${error ? z.prettifyError(error) : 'not understood'}`);
}

function schemaOf(kind: ClaimKind, field: string): z.ZodType | null {
  const pattern = field.startsWith('parties.') ? field.replace(/^parties\..+\.(role|name)$/, 'parties.*.$1') : field;
  if (!judgedFields[kind].includes(pattern)) return null;
  if (kind === 'deal') {
    if (pattern === 'parties.*.role') return z.enum(partyRoles);
    if (pattern === 'parties.*.name') return z.string().min(1);
    if (pattern.startsWith('amounts.')) return quantity.nullable();
    if (pattern.startsWith('capacities.')) return deal.shape.capacities.element;
  }
  let schema: unknown = factKinds[kind].schema;
  for (const part of pattern.split('.')) {
    while (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) schema = schema.unwrap();
    schema = schema instanceof z.ZodObject ? (schema.shape as Record<string, unknown>)[part] : undefined;
  }
  return schema instanceof z.ZodType ? schema : null;
}

/** What the text may stand for, the plainest reading first. */
function candidatesOf(text: string): unknown[] {
  const trimmed = text.trim();
  const sum = sumOf(trimmed);
  const whole = plainNumber(trimmed);
  return [
    ...(trimmed === 'null' ? [null] : []),
    ...(sum === null ? [] : [sum]),
    trimmed,
    ...(whole === null ? [] : [whole, Number(whole)]),
    ...(trimmed === 'true' || trimmed === 'false' ? [trimmed === 'true'] : []),
    ...(/^[[{"]/.test(trimmed) ? jsonOf(trimmed) : []),
  ];
}

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9, tn: 1e12 };
const hedges: Readonly<Record<string, string>> = { about: 'approx', 'up to': 'up_to', 'at least': 'at_least' };
const sumPattern = /^(?:(about|up to|at least)\s+)?([A-Z]{3})\s*([\d,]+(?:\.\d+)?)\s*(k|m|bn|tn|million|billion)?$/i;

/** `USD 3.2bn`, `up to EUR 750m`. */
function sumOf(text: string): unknown {
  const match = sumPattern.exec(text);
  const [, hedge, unit, number, scale] = match ?? [];
  if (unit === undefined || number === undefined) return null;
  const value = new Big(number.replaceAll(',', '')).times(scales[scale?.toLowerCase() ?? ''] ?? 1).toFixed();
  return { value, unit: unit.toUpperCase(), qualifier: hedges[hedge?.toLowerCase() ?? ''] ?? 'exact', text };
}

function plainNumber(text: string): string | null {
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : null;
}

function jsonOf(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return [];
  }
}
