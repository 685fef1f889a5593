// XBRL facts as the SEC publishes them: of one company for all its years, or of all companies for a quarter. Of the thousands of
// concepts those are read that tell of capital expenditure and commitments.
import { z } from 'zod';
import { PermanentError } from '../../../schemas/errors.ts';
import type { UnknownElement } from './filing-xml.ts';
import { basisOf, knownTaxonomies, tagOrder } from './facts-tags.ts';

/** A value of a concept for a period, as the filing that first stated it did. */
export type XbrlFact = {
  readonly tag: string;
  readonly unit: string;
  /** Null: the value stands on the day of `end`. */
  readonly start: string | null;
  readonly end: string;
  readonly value: string;
  readonly accession: string;
  readonly form: string | null;
  readonly filed: string | null;
  /** What the filing calls the period of its report; of a comparative value it is the later year. A label and no date. */
  readonly fiscalYear: string | null;
  readonly fiscalPeriod: string | null;
  /** Accession number of the filing whose other value for the same period this one takes the place of. */
  readonly supersedes: string | null;
  readonly company: { readonly cik: string; readonly name: string };
};

export type CompanyFacts = {
  readonly title: string;
  readonly heading: readonly (readonly [string, string])[];
  readonly facts: readonly XbrlFact[];
  readonly unknown: readonly UnknownElement[];
};

const cik = z.union([z.int().nonnegative(), z.string().regex(/^\d{1,10}$/)]);
const ofCompany = z.looseObject({ cik, entityName: z.string(), facts: z.unknown() });
const frame = z.looseObject({
  taxonomy: z.string(),
  tag: z.string(),
  ccp: z.string(),
  uom: z.string(),
  data: z.unknown(),
});
const fact = z.looseObject({
  start: z.string().optional(),
  end: z.string(),
  val: z.number(),
  accn: z.string(),
  fy: z.number().nullish(),
  fp: z.string().nullish(),
  form: z.string().nullish(),
  filed: z.string().nullish(),
});
const row = z.looseObject({
  accn: z.string(),
  cik,
  entityName: z.string(),
  start: z.string().optional(),
  end: z.string(),
  val: z.number(),
});

/** Reads companyfacts or a frame; PermanentError DOCUMENT_UNREADABLE where the text is neither. */
export function parseCompanyFacts(text: string): CompanyFacts {
  const json = parseJson(text);
  const company = ofCompany.safeParse(json);
  if (company.success) return factsOfCompany(company.data);
  const quarter = frame.safeParse(json);
  if (quarter.success) return factsOfFrame(quarter.data);
  throw new PermanentError('DOCUMENT_UNREADABLE', 'Not read as XBRL facts: it is neither companyfacts nor a frame.');
}

function factsOfCompany({ cik: number, entityName: name, facts }: z.infer<typeof ofCompany>): CompanyFacts {
  const company = { cik: String(number), name };
  const unknown = new Signals();
  const found: XbrlFact[] = [];
  for (const [taxonomy, concepts] of entries(facts, 'facts', unknown)) {
    if (!knownTaxonomies.has(taxonomy)) unknown.add(`taxonomy ${taxonomy}`, '');
    for (const [concept, definition] of entries(concepts, taxonomy, unknown)) {
      const tag = `${taxonomy}:${concept}`;
      if (basisOf(tag) === null) continue;
      const units = typeof definition === 'object' && definition !== null && 'units' in definition && definition.units;
      for (const [unit, values] of entries(units, tag, unknown)) {
        if (!isCurrency(unit)) {
          unknown.add(`${tag} unit ${unit}`, unit);
          continue;
        }
        found.push(...series(list(values, `${tag} ${unit}`, unknown), { tag, unit, company }, unknown));
      }
    }
  }
  found.sort((a, b) => tagOrder(a.tag) - tagOrder(b.tag) || (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0));
  const heading = [['company', name] as const, ['cik', company.cik] as const];
  return { title: `Company facts: ${name}`, heading, facts: found, unknown: unknown.all() };
}

type Of = Pick<XbrlFact, 'tag' | 'unit' | 'company'>;

/** Each value of a period once, by the filing that first stated it; a later filing with another value follows it. */
function series(values: readonly unknown[], of: Of, unknown: Signals): XbrlFact[] {
  const periods = new Map<string, (z.infer<typeof fact> & { readonly text: string })[]>();
  for (const each of values) {
    const known = fact.safeParse(each);
    const text = known.success ? decimalText(known.data.val) : null;
    if (!known.success || text === null) {
      unknown.add(`${of.tag} fact`, JSON.stringify(each)?.slice(0, 200) ?? '');
      continue;
    }
    const key = `${known.data.start ?? ''}/${known.data.end}`;
    const told = periods.get(key);
    if (told) told.push({ ...known.data, text });
    else periods.set(key, [{ ...known.data, text }]);
  }
  return [...periods.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, told]) => {
      told.sort((a, b) => (`${a.filed ?? ''} ${a.accn}` < `${b.filed ?? ''} ${b.accn}` ? -1 : 1));
      const stated = told.filter(({ text }, index) => told[index - 1]?.text !== text);
      return stated.map(
        (each, index): XbrlFact => ({
          ...of,
          start: each.start ?? null,
          end: each.end,
          value: each.text,
          accession: each.accn,
          form: each.form ?? null,
          filed: each.filed ?? null,
          fiscalYear: each.fy === null || each.fy === undefined ? null : String(each.fy),
          fiscalPeriod: each.fp ?? null,
          supersedes: stated[index - 1]?.accn ?? null,
        }),
      );
    });
}

function factsOfFrame({ taxonomy, tag: concept, ccp, uom, data }: z.infer<typeof frame>): CompanyFacts {
  const unknown = new Signals();
  const tag = `${taxonomy}:${concept}`;
  if (!knownTaxonomies.has(taxonomy)) unknown.add(`taxonomy ${taxonomy}`, '');
  if (!isCurrency(uom)) unknown.add(`${tag} unit ${uom}`, uom);
  const wanted = basisOf(tag) !== null && isCurrency(uom);
  const facts = (wanted ? list(data, `${tag} ${ccp}`, unknown) : []).flatMap((each): XbrlFact[] => {
    const known = row.safeParse(each);
    const value = known.success ? decimalText(known.data.val) : null;
    if (!known.success || value === null) {
      unknown.add(`${tag} fact`, JSON.stringify(each)?.slice(0, 200) ?? '');
      return [];
    }
    const { start = null, end, accn: accession, cik: number, entityName: name } = known.data;
    const unsaid = { form: null, filed: null, fiscalYear: null, fiscalPeriod: null, supersedes: null };
    return [{ tag, unit: uom, start, end, value, accession, ...unsaid, company: { cik: String(number), name } }];
  });
  const heading = [['concept', tag] as const, ['unit', uom] as const, ['quarter', ccp] as const];
  return { title: `Frame: ${concept}, ${ccp}`, heading, facts, unknown: unknown.all() };
}

/** What is not as it was last seen, with how often: the rest is read all the same. */
class Signals {
  private readonly found = new Map<string, { count: number; readonly text: string }>();

  add(path: string, text: string): void {
    const known = this.found.get(path);
    if (known) known.count += 1;
    else this.found.set(path, { count: 1, text });
  }

  all(): UnknownElement[] {
    return [...this.found.entries()].map(([path, { count, text }]) => ({ path, count, text }));
  }
}

function entries(value: unknown, path: string, unknown: Signals): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  unknown.add(`${path} is no object`, JSON.stringify(value)?.slice(0, 200) ?? '');
  return [];
}

function list(value: unknown, path: string, unknown: Signals): readonly unknown[] {
  if (Array.isArray(value)) return value;
  unknown.add(`${path} is no list`, JSON.stringify(value)?.slice(0, 200) ?? '');
  return [];
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** As the JSON writes it; null where that would take an exponent or more digits than a number keeps. */
function decimalText(value: number): string | null {
  const text = String(value);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && /^-?\d{1,16}(?:\.\d{1,12})?$/.test(text) ? text : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PermanentError('DOCUMENT_UNREADABLE', 'Not read as XBRL facts: the JSON is malformed or cut off.', {
      cause,
    });
  }
}
