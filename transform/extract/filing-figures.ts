// What issuers state of themselves in set phrases: capacity that is active or contracted, commitments to lease and to buy.
import { Big } from 'big.js';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import type { Indicator } from '../../schemas/facts/indicator.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { findWrittenDate } from '../read/written-date.ts';
import { dayOf, type FilingReport, short } from './filing-report.ts';
import type { Issuer } from './issuer-voice.ts';

type Stretch = { readonly start: number; readonly end: number; readonly form: string };

type Found = { readonly start: number; readonly end: number };

/** The day that a sentence states its figure as of. */
function statedDay(text: string, { start, end }: Found): (Found & { readonly day: string }) | null {
  const found = /\b[Aa]s of ([A-Z][a-z]+ \d{1,2}, \d{4})/.exec(text.slice(start, end));
  const day = findWrittenDate(found?.[1] ?? '', 'en-us');
  if (!found?.[1] || day === null) return null;
  const at = start + found.index + found[0].length - found[1].length;
  return { day, start: at, end: at + found[1].length };
}

const words = "(?:[A-Za-z][\\w'’-]{0,20}\\s){0,4}?";
const number =
  '(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?(?<unit>MWs?|GWs?|megawatts?|gigawatts?)\\b';
const phase = '(?<phase>active|operational|operating|energized|developed|installed|contracted|in operation)';
const power = '(?:power|capacity|load|electrical capacity)';
/** `850 MW of active power`, `3.1 GW contracted power`. */
const before = new RegExp(
  `${number}(?:\\s\\([^()]{1,40}\\))?\\s(?:of\\s)?${words}${phase}\\s${words}${power}\\b`,
  'dgi',
);
/** `active power of approximately 850 MW`, `contracted capacity totaled 1,300 MW`. */
const behind = new RegExp(
  `\\b${phase}\\s${words}${power}\\b(?:\\s(?:capacity|portfolio|footprint))?\\s(?:was|were|is|of|totaled|totalled|reached|grew to|increased to|to)\\s(?:(?:approximately|about|more than|over|nearly|up to|at least|a total of)\\s){0,2}${number}`,
  'dgi',
);
/** `Active power (MW) ⇥ 850 ⇥ 360`: the first column is this report's. */
const row =
  /^(?<phase>active|contracted|operational|operating|energized|developed|installed)\s(?:[a-z]{2,12}\s)?(?:power|capacity)(?:\scapacity)?,?\s\(?(?:in\s)?(?<unit>MW|GW|megawatts|gigawatts)\)?(?:\s?\(\d\))?\t(?:~|approximately\s)?(?<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/dgim;

const qualifierWords: readonly (readonly [RegExp, Capacity['qualifier']])[] = [
  [/\b(?:approximately|about|roughly|nearly|around|~)\s?$/i, 'approx'],
  [/\b(?:more than|over|in excess of|exceeding)\s?$/i, 'more_than'],
  [/\b(?:up to|as much as)\s?$/i, 'up_to'],
  [/\bat least\s?$/i, 'at_least'],
];

/** Capacity of the whole company that a report states as active or contracted; of each the first. */
export function statedCapacities(report: FilingReport, stretch: Stretch, issuer: Issuer): Capacity[] {
  const part = report.document.text.slice(stretch.start, stretch.end);
  const kept = new Map<string, Capacity>();
  for (const pattern of [row, before, behind]) {
    for (const found of part.matchAll(pattern)) {
      const stated = statedCapacity(report, stretch, issuer, found, pattern === row);
      if (stated && !kept.has(stated.phase)) kept.set(stated.phase, stated);
    }
  }
  return [...kept.values()];
}

const another =
  /\b(?:compared (?:to|with)|versus|from|expects?|targets?|targeting|plans?|anticipates?|will)\b[^.]{0,60}$/i;
/** One site's load is no load of the company. */
const ofSite = /\b(?:facility|campus|site|data ?center|building|phase|location)\b[^.]{0,80}$/i;
const atSite = /^[^.,;]{0,40}\bat (?:our |the |its )?\p{Lu}/u;

function statedCapacity(
  report: FilingReport,
  { start, end, form }: Stretch,
  issuer: Issuer,
  found: RegExpExecArray,
  isRow: boolean,
): Capacity | null {
  const { text } = report.document;
  const { value = '', unit = '', phase: word = '' } = found.groups ?? {};
  const places = found.indices?.groups ?? {};
  const [at = 0] = places['value'] ?? [];
  const [wordAt = 0] = places['phase'] ?? [];
  const sentence = sentenceAround(text, start, end, start + at);
  const lead = text.slice(sentence.start, start + found.index);
  const toNumber = text.slice(sentence.start, start + at);
  const behindIt = text.slice(start + found.index + found[0].length, sentence.end);
  if (!isRow) {
    // What is planned, was the case a year before, or is another company's, is another statement.
    const [own = ''] = issuer.name.split(' ');
    const whole = text.slice(sentence.start, sentence.end);
    if (!/\b(?:we|our|us|the Company|the Registrant|the Group)\b/i.test(whole) && !whole.includes(own)) return null;
    if (another.test(toNumber) || ofSite.test(lead) || atSite.test(behindIt)) return null;
  }
  const mw = new Big(value.replaceAll(',', '')).times(/^g/i.test(unit) ? 1000 : 1).toNumber();
  if (!(mw > 0) || mw > 100_000) return null;
  const isContracted = /^contracted/i.test(word);
  const day = statedDay(text, sentence);
  const period = report.field('period of report');
  // In a row of a table the unit stands before the number.
  const [, unitEnd = 0] = places['unit'] ?? [];
  const mwEnd = Math.max(at + value.length, unitEnd);
  return {
    kind: 'capacity',
    project: null,
    place: null,
    mw,
    low: null,
    high: null,
    qualifier: qualifierWords.find(([each]) => each.test(toNumber))?.[1] ?? 'exact',
    phase: isContracted ? 'committed' : 'live',
    commitment: isContracted ? 'contracted' : 'unknown',
    measure: 'cumulative',
    loadBasis: /\b(?:critical IT|IT load)\b/i.test(found[0]) ? 'it' : 'unspecified',
    scope: 'portfolio',
    roles: { owner: null, developer: null, operator: issuer.name, lessee: null, endUser: null },
    group: null,
    asOf: day?.day ?? dayOf(period),
    readyForService: null,
    publisher: null,
    evidence: [
      ...report.evidenceAt('mw', start + at, start + mwEnd),
      ...report.evidenceAt('phase', start + wordAt, start + wordAt + word.length),
      ...report.evidence('roles.operator', issuer.cell),
      ...(day === null ? report.evidence('asOf', period) : report.evidenceAt('asOf', day.start, day.end)),
    ],
    confidence: 0.95,
    polarity: 'affirmed',
    modality: 'asserted',
    salience: 'main',
    rule: `filing/${form}.stated-capacity`,
  };
}

const money =
  /(?:(?<currency>US|C|A)?\$)\s?(?<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s(?<scale>thousand|million|billion))?/gi;
const currencies: Readonly<Record<string, string>> = { C: 'CAD', A: 'AUD' };

type Commitment = {
  readonly metric: Indicator['metric'];
  /** What the sentence must say, and what the figure is called. */
  readonly test: RegExp;
  readonly words: RegExp;
};
const commitments: readonly Commitment[] = [
  {
    metric: 'lease_commitments',
    test: /\b(?:leases?|lease agreements?|lease arrangements?)\b.{0,200}\bnot (?:yet )?commenced\b|\badditional leases\b/i,
    words: /\b(?:leases?|lease agreements?)\b.{0,60}?\bnot (?:yet )?commenced\b|\badditional leases\b/i,
  },
  {
    metric: 'other',
    test: /\b(?:non-?cancell?able )?purchase (?:commitments?|obligations?)\b|\bcommitments? to purchase\b/i,
    words: /\b(?:non-?cancell?able )?purchase (?:commitments?|obligations?)\b|\bcommitments? to purchase\b/i,
  },
];

/** Commitments to lease and to buy that a sentence states as a sum. */
export function statedCommitments(report: FilingReport, { start, end, form }: Stretch, issuer: Issuer): Indicator[] {
  const { text } = report.document;
  const found: Indicator[] = [];
  for (const sentence of sentencesOf(text, start, end)) {
    const words = text.slice(sentence.start, sentence.end);
    const commitment = commitments.find(({ test }) => test.test(words));
    if (!commitment || found.some(({ metric }) => metric === commitment.metric)) continue;
    // Payments of a year and what was paid already are parts of the sum.
    const sums = [...words.matchAll(money)].filter(
      ({ groups, index }) =>
        groups?.['value'] !== undefined &&
        !/\b(?:paid|recorded|recognized|prepaid)\b[^,;]{0,40}$/i.test(words.slice(0, index)),
    );
    const sum = sums.toSorted((a, b) => Number(worth(b)) - Number(worth(a)))[0];
    const title = commitment.words.exec(words);
    if (!sum || !title || Number(worth(sum)) < 100_000) continue;
    const day = statedDay(text, sentence);
    const period = report.field('period of report');
    const asOf = day?.day ?? dayOf(period);
    const at = sentence.start + sum.index;
    const lead = words.slice(Math.max(0, sum.index - 40), sum.index);
    found.push({
      kind: 'indicator',
      subject: issuer.name,
      metric: commitment.metric,
      metricAsWritten: title[0],
      value: worth(sum),
      low: null,
      high: null,
      qualifier: qualifierWords.find(([each]) => each.test(lead))?.[1] ?? 'exact',
      unit: currencies[sum.groups?.['currency'] ?? ''] ?? 'USD',
      period: { from: asOf, to: asOf },
      timeKind: 'actual',
      comparator: 'about',
      group: null,
      numerator: null,
      denominator: null,
      publisher: issuer.name,
      quotedVia: null,
      vintage: dayOf(report.field('filed')),
      supersedes: null,
      evidence: [
        ...report.evidence('subject', issuer.cell),
        ...report.evidenceAt('value', at, at + sum[0].length),
        ...report.evidenceAt(
          'metricAsWritten',
          sentence.start + title.index,
          sentence.start + title.index + title[0].length,
        ),
        ...(['period.from', 'period.to'] as const).flatMap((field) =>
          day === null ? report.evidence(field, period) : report.evidenceAt(field, day.start, day.end),
        ),
        ...report.evidence('publisher', issuer.cell),
        ...report.evidence('vintage', report.field('filed')),
      ],
      confidence: 0.9,
      polarity: 'affirmed',
      modality: 'asserted',
      salience: 'main',
      rule: `filing/${form}.${commitment.metric === 'other' ? 'purchase_commitments' : commitment.metric}`,
    });
  }
  return found;
}

const contractWords =
  /\b(?:total|aggregate|overall|initial)\s(?:contract(?:ed)?\s)?(?:contract\s)?(?:value|revenues?|consideration|purchase price)\b/i;

/** The first sum that a sentence states as the value of a contract, for a deal whose own sentence has none. */
export function statedContractValue(
  report: FilingReport,
  from: number,
  to: number,
): (Found & { readonly quantity: Quantity }) | null {
  const { text } = report.document;
  for (const sentence of sentencesOf(text, from, to)) {
    const words = text.slice(sentence.start, sentence.end);
    const title = contractWords.exec(words);
    if (!title) continue;
    const sum = [...words.matchAll(money)].find(({ index }) => Math.abs(index - title.index) <= 120);
    if (!sum || Number(worth(sum)) < 100_000) continue;
    const start = sentence.start + sum.index;
    const qualifier = qualifierWords.find(([each]) => each.test(words.slice(0, sum.index)))?.[1] ?? 'exact';
    const unit = currencies[sum.groups?.['currency'] ?? ''] ?? 'USD';
    return { start, end: start + sum[0].length, quantity: { value: worth(sum), unit, qualifier, text: sum[0] } };
  }
  return null;
}

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

function worth({ groups }: RegExpExecArray): string {
  const value = new Big((groups?.['value'] ?? '0').replaceAll(',', ''));
  return short(value.times(scales[(groups?.['scale'] ?? '').toLowerCase()] ?? 1));
}

/** Sentences end with a full stop before a capital, or with the line. */
function* sentencesOf(text: string, start: number, end: number): Generator<Found> {
  const stop = /(?<!\b(?:Inc|Corp|Ltd|Co|No|U\.S|Mr|Ms|Dr))[.;]\s(?=\p{Lu})|\n/gu;
  const part = text.slice(start, end);
  let from = 0;
  for (const found of part.matchAll(stop)) {
    const to = found.index + (found[0] === '\n' ? 0 : 1);
    if (to > from) yield { start: start + from, end: start + to };
    from = found.index + found[0].length;
  }
  if (from < part.length) yield { start: start + from, end };
}

function sentenceAround(text: string, start: number, end: number, at: number): Found {
  const lineStart = Math.max(start, text.lastIndexOf('\n', at) + 1);
  const lineEnd = text.indexOf('\n', at);
  const line = { start: lineStart, end: lineEnd < 0 ? end : Math.min(end, lineEnd) };
  for (const each of sentencesOf(text, line.start, line.end)) if (at >= each.start && at < each.end) return each;
  return line;
}
