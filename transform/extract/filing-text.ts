// Forms that are prose as claims: the frames of the news over each segment, under the item or the kind of segment it stands in, and
// the set phrases in which issuers state capacity and commitments.
import type { Registry } from '../../registry/registry.ts';
import { type Claim, claimIdentity } from '../../schemas/claim.ts';
import type { ReadCell, ReadDocument } from '../../schemas/read-document.ts';
import type { QuarantinedRow } from '../extractor.ts';
import { readClaims } from '../extract-rules.ts';
import { isRelevant } from '../gate.ts';
import { textTables } from '../read/filing/read-text-form.ts';
import { baseOf, textFamily } from '../read/filing/text-form.ts';
import { cellOf, type FilingReport } from './filing-report.ts';
import { asInvestment, datedByItem, datedByText, isRecent, withContractValue } from './filed-deals.ts';
import { statedCapacities, statedCommitments } from './filing-figures.ts';
import { evidenceInFiling, type Issuer, issuerOf, speakFor } from './issuer-voice.ts';
import { itemOfExhibits, underItem } from './item-rules.ts';
import { offeringClaims } from './offering-terms.ts';

type Extracted = { readonly claims: readonly Claim[]; readonly quarantine: readonly QuarantinedRow[] };

/** Rows about the whole filing are numbered from here, behind every line of a form. */
const firstFault = 1_000_001;

export type Segment = {
  readonly kind: string;
  readonly part: string;
  readonly start: number;
  readonly end: number;
};

/** The claims of a form that is prose. */
export function textClaims(report: FilingReport, registry: Registry): Extracted {
  const form = report.field('form')?.value ?? '';
  const faults = faultsOf(report);
  const issuer = issuerOf(report, registry);
  if (issuer === null) {
    return { claims: [], quarantine: [...faults, fault(faults.length, 'the header names no filer', form)] };
  }
  if (!isOurs(issuer, report.document, registry)) return { claims: [], quarantine: faults };
  const segments = segmentsOf(report);
  const found =
    textFamily(form) === 'offering'
      ? offeringClaims(report, segments, issuer)
      : merge(
          segments.map((segment) => claimsOf(segment, segments, report, issuer, registry)),
          registry,
        );
  return { claims: found.claims, quarantine: [...found.quarantine, ...faults] };
}

/** Whoever is followed for its capacity is always read; of a lender or a stranger only what speaks of our subject. */
function isOurs({ company }: Issuer, document: ReadDocument, registry: Registry): boolean {
  const isLender = company?.categories.every(({ category }) => category === 'bank' || category === 'fund') ?? true;
  return !isLender || isRelevant(document.text, document.title, registry);
}

function segmentsOf(report: FilingReport): Segment[] {
  return report.rows(textTables.segments).flatMap((row) => {
    const [kind, part] = [cellOf(row, 'segment'), cellOf(row, 'part')];
    return kind && kind.end > kind.start
      ? [{ kind: kind.value, part: part?.value ?? '', start: kind.start, end: kind.end }]
      : [];
  });
}

function faultsOf(report: FilingReport): QuarantinedRow[] {
  const cells = report.rows(textTables.faults).flatMap((row): ReadCell[] => row.cells.slice(0, 1));
  return cells.map(({ value }, index) => fault(index, value, report.document.title ?? ''));
}

function fault(index: number, reason: string, value: string): QuarantinedRow {
  return { row: firstFault + index, reason, value };
}

function claimsOf(
  segment: Segment,
  all: readonly Segment[],
  report: FilingReport,
  issuer: Issuer,
  registry: Registry,
): Extracted {
  const form = baseOf(report.field('form')?.value ?? '').toLowerCase();
  const isPeriodic = textFamily(form) === 'periodic';
  const stretch = { ...segment, form };
  const stated: Claim[] = segment.kind === 'contract' ? [] : statedCapacities(report, stretch, issuer);
  if (isPeriodic) stated.push(...statedCommitments(report, stretch, issuer));
  const read = readSegment(segment, report, issuer, registry);
  const limited = (claim: Claim) =>
    isPeriodic ? inPeriodic(claim, segment.kind, report) : inCurrent(claim, segment.kind, all, report);
  const fresh = read.claims.filter((claim) => !stated.some((each) => isSameLoad(each, claim)));
  const claims = [...stated, ...fresh].flatMap((claim) => limited(claim) ?? []);
  const where = segment.kind.startsWith('item ') ? `item-${segment.kind.slice(5)}` : segment.kind;
  return {
    claims: claims.map((claim) => ({ ...claim, rule: claim.rule.replace(/^rules\//, `filing/${form}.${where}.`) })),
    quarantine: read.quarantine,
  };
}

/** What a set phrase states of the whole company is not told again of one of its sites. */
function isSameLoad(stated: Claim, claim: Claim): boolean {
  if (stated.kind !== 'capacity') return false;
  if (claim.kind === 'indicator') return claim.unit === 'MW' && Number(claim.value) === stated.mw;
  return claim.kind === 'capacity' && claim.mw === stated.mw;
}

/** The rules of the news over a segment in which the issuer has its name. */
function readSegment(segment: Segment, report: FilingReport, issuer: Issuer, registry: Registry): Extracted {
  const { document } = report;
  const voice =
    segment.kind === 'contract' ? 'none' : segment.kind === 'exhibit' ? exhibitVoice(segment, report, issuer) : 'own';
  const spoken = speakFor(document.text, segment.start, segment.end, issuer.name, voice);
  const page: ReadDocument = {
    ...document,
    form: 'page',
    title: issuer.name,
    text: spoken.text,
    tables: [],
    dataset: null,
  };
  const { claims, quarantine } = readClaims(page, registry);
  const found = claims.flatMap((claim) => {
    const evidence = evidenceInFiling(claim.evidence, spoken, report, issuer);
    const told = claim.evidence.find(({ field }) => field === 'dealType');
    const line = told === undefined ? '' : sentenceOf(spoken.text, told.start);
    return evidence.length === 0 ? [] : [asInvestment({ ...claim, evidence }, line, issuer)];
  });
  // Of a contract itself and of a long report the sums are many.
  const isShort = segment.kind.startsWith('item ') || segment.kind === 'exhibit' || segment.kind === 'body';
  return { claims: isShort ? withContractValue(found, report, segment.start, segment.end) : found, quarantine };
}

/** A release of several companies may call another one "the Company". */
function exhibitVoice({ start, end }: Segment, { document }: FilingReport, issuer: Issuer): 'exhibit' | 'none' {
  const text = document.text.slice(start, Math.min(end, start + 20_000));
  const at = text.search(/[“"](?:the )?Company[,”"]/);
  const [word = ''] = issuer.name.split(' ');
  return at < 0 || text.slice(Math.max(0, at - 160), at).includes(word) ? 'exhibit' : 'none';
}

/** The sentence around an offset, as far as full stops and lines tell. */
function sentenceOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 800), at);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
  const behind = text.slice(at, at + 800);
  const end = behind.search(/\.\s(?=\p{Lu})|\n/u);
  return before.slice(start) + (end < 0 ? behind : behind.slice(0, end));
}

const isAct = (item: string) => /^(?:1\.0[12]|2\.0[13])$/.test(item);

function inCurrent(claim: Claim, kind: string, all: readonly Segment[], report: FilingReport): Claim | null {
  if (kind === 'body') return datedByText(claim, report);
  if (kind.startsWith('item ')) {
    const item = kind.slice('item '.length);
    const stands = underItem(claim, item);
    return stands && (isAct(item) ? datedByItem(stands, report) : datedByText(stands, report));
  }
  const items = all.flatMap((each) => (each.kind.startsWith('item ') ? [each.kind.slice('item '.length)] : []));
  // A 6-K has no items: its exhibits are the news.
  const stands = items.length === 0 ? claim : underItem(claim, itemOfExhibits(items));
  return stands === null || (kind === 'contract' && stands.kind !== 'deal') ? null : datedByText(stands, report);
}

/** What is history in an annual report was told before; only what binds, what stands and what is planned is taken. */
function inPeriodic(claim: Claim, kind: string, report: FilingReport): Claim | null {
  if (claim.kind === 'deal') {
    const dated = datedByText({ ...claim, salience: 'background' }, report);
    return isRecent(claim, report) ? dated : null;
  }
  if (claim.kind === 'capacity') return kind === 'note' ? null : claim;
  if (claim.kind === 'indicator') return claim.rule.startsWith('filing/') || claim.metric === 'capex' ? claim : null;
  return claim.kind === 'market_entry' && kind === 'business' ? claim : null;
}

/** One claim for each identity: the item before its exhibit, but a claim with an amount before one without. */
function merge(parts: readonly Extracted[], registry: Registry): Extracted {
  const kept = new Map<string, Claim>();
  for (const claim of parts.flatMap(({ claims }) => claims)) {
    const key = keyOf(claim, registry);
    const known = kept.get(key);
    if (known === undefined || (hasAmount(claim) && !hasAmount(known)))
      kept.set(key, known ? joined(known, claim) : claim);
  }
  return { claims: [...kept.values()], quarantine: parts.flatMap(({ quarantine }) => quarantine) };
}

/** A deal keeps the state that its item gives it, wherever its amount was found. */
function joined(known: Claim, claim: Claim): Claim {
  return known.kind === 'deal' && claim.kind === 'deal' ? { ...claim, status: known.status } : claim;
}

function keyOf(claim: Claim, registry: Registry): string {
  if (claim.kind === 'deal') {
    const whose = (name: string | null) => (name === null ? '' : (registry.company(name)?.id ?? name.toLowerCase()));
    return JSON.stringify([claim.dealType, ...claim.parties.map(({ name, role }) => `${role}:${whose(name)}`).sort()]);
  }
  if (claim.kind === 'capacity' && claim.scope === 'portfolio') {
    return JSON.stringify([claim.kind, claim.mw, claim.phase, claim.roles.operator ?? claim.roles.developer]);
  }
  return JSON.stringify([claim.kind, ...claimIdentity(claim)]);
}

function hasAmount(claim: Claim): boolean {
  return claim.kind !== 'deal' || claim.amount !== null;
}
