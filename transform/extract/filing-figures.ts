// What issuers state of themselves in set phrases: capacity that is active or contracted, commitments to lease and to buy.
import { Big } from 'big.js';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import type { Indicator } from '../../schemas/facts/indicator.ts';
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
const phase = '(?<phase>active|operational|operating|energized|contracted|in operation)';
const power = '(?:power|capacity|load|electrical capacity)';
/** `850 MW of active power`, `3.1 GW contracted power`. */
const before = new RegExp(
  `${number}(?:\\s\\([^()]{1,40}\\))?\\s(?:of\\s)?${words}${phase}\\s${words}${power}\\b`,
  'gi',
);
/** `active power of approximately 850 MW`, `contracted capacity totaled 1,300 MW`. */
const behind = new RegExp(
  `\\b${phase}\\s${words}${power}\\b(?:\\s(?:capacity|portfolio|footprint))?\\s(?:was|were|is|of|totaled|totalled|reached|grew to|increased to|to)\\s(?:(?:approximately|about|more than|over|nearly|up to|at least|a total of)\\s){0,2}${number}`,
  'gi',
);
/** `Active power (MW) ⇥ 850 ⇥ 360`: the first column is this report's. */
const row =
  /^(?<phase>active|contracted|operational|energized)\s(?:[a-z]{2,12}\s)?(?:power|capacity)(?:\scapacity)?,?\s\(?(?:in\s)?(?<unit>MW|GW|megawatts|gigawatts)\)?(?:\s?\(\d\))?\t(?:~|approximately\s)?(?<value>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/gim;

const qualifierWords: readonly (readonly [RegExp, Capacity['qualifier']])[] = [
  [/\b(?:approximately|about|roughly|nearly|around|~)\s?$/i, 'approx'],
  [/\b(?:more than|over|in excess of|exceeding)\s?$/i, 'more_than'],
  [/\b(?:up to|as much as)\s?$/i, 'up_to'],
  [/\bat least\s?$/i, 'at_least'],
];

/** Capacity of the whole company that a report states as active or contracted. */
export function statedCapacities(report: FilingReport, { start, end, form }: Stretch, issuer: Issuer): Capacity[] {
  const { text } = report.document;
  const part = text.slice(start, end);
  const kept = new Map<string, Capacity>();
  for (const pattern of [row, before, behind]) {
    for (const found of part.matchAll(pattern)) {
      const { value = '', unit = '', phase: word = '' } = found.groups ?? {};
      const at = start + found.index + found[0].lastIndexOf(value);
      const lead = text.slice(Math.max(start, at - 40), at);
      // What is planned, or was the case a year before, is another statement.
      const sentence = sentenceAround(text, start, end, at);
      const told = text.slice(sentence.start, at);
      if (
        pattern !== row &&
        /\b(?:compared (?:to|with)|versus|from|expects?|targets?|targeting|plans?|anticipates?|will)\b[^.]{0,60}$/i.test(
          told,
        )
      )
        continue;
      const mw = new Big(value.replaceAll(',', '')).times(/^g/i.test(unit) ? 1000 : 1).toNumber();
      if (!(mw > 0) || mw > 100_000) continue;
      const isContracted = /^contracted/i.test(word);
      const key = `${isContracted}`;
      const day = statedDay(text, sentence);
      const period = report.field('period of report');
      const asOf = day?.day ?? dayOf(period);
      if (kept.has(key)) continue;
      const phaseStart = start + found.index + found[0].toLowerCase().indexOf(word.toLowerCase());
      kept.set(key, {
        kind: 'capacity',
        project: null,
        place: null,
        mw,
        low: null,
        high: null,
        qualifier: qualifierWords.find(([each]) => each.test(lead))?.[1] ?? 'exact',
        phase: isContracted ? 'committed' : 'live',
        commitment: isContracted ? 'contracted' : 'unknown',
        measure: 'cumulative',
        loadBasis: /\b(?:critical IT|IT load)\b/i.test(found[0]) ? 'it' : 'unspecified',
        scope: 'portfolio',
        roles: { owner: null, developer: null, operator: issuer.name, lessee: null, endUser: null },
        group: null,
        asOf,
        readyForService: null,
        publisher: null,
        evidence: [
          ...report.evidenceAt('mw', at, start + found.index + endOfNumber(found[0], value, unit, pattern === row)),
          ...report.evidenceAt('phase', phaseStart, phaseStart + word.length),
          ...report.evidence('roles.operator', issuer.cell),
          ...(day === null ? report.evidence('asOf', period) : report.evidenceAt('asOf', day.start, day.end)),
        ],
        confidence: 0.95,
        polarity: 'affirmed',
        modality: 'asserted',
        salience: 'main',
        rule: `filing/${form}.stated-capacity`,
      });
    }
  }
  return [...kept.values()];
}

/** Where number and unit end within a match; in a row of a table the unit stands before the number. */
function endOfNumber(match: string, value: string, unit: string, isRow: boolean): number {
  const at = match.lastIndexOf(value) + value.length;
  if (isRow) return at;
  const behindIt = match.indexOf(unit, at);
  return behindIt < 0 ? at : behindIt + unit.length;
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
