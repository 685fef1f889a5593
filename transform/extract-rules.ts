// The rules extractor: annotate once, let each kind of fact read the mentions, turn drafts into claims with evidence.
import type { z } from 'zod';
import type { Registry } from '../registry/registry.ts';
import { type Claim, claim as claimSchema } from '../schemas/claim.ts';
import type { ReadDocument } from '../schemas/read-document.ts';
import { annotate, type AnnotatedText } from './annotate/annotate.ts';
import { extractCapacities } from './extract/capacity.ts';
import { type Draft, type FieldSpan, finishDraft } from './extract/claim-draft.ts';
import { extractDeals } from './extract/deal.ts';
import type { ExtractionContext } from './extract/extraction-context.ts';
import { extractGroupCapacities } from './extract/group-capacity.ts';
import { extractIndicators } from './extract/indicator.ts';
import { extractMarketEntries } from './extract/market-entry.ts';
import { extractOppositions } from './extract/opposition.ts';
import { extractShareSales } from './extract/share-sale.ts';
import type { Extraction, Extractor, QuarantinedRow } from './extractor.ts';
import { irrelevant, isRelevant, mayBeRelevant } from './gate.ts';
import { packFor } from './languages/detect-language.ts';
import { codePointOffsets } from './read/code-points.ts';
import { findFormat } from './read-document.ts';

/** Raised with every change that might yield other claims from the same text. */
const rulesVersion = '17';

/** Longer texts are cut: what a page has not said in this many characters is not its news. */
const longestText = 200_000;

type Kind = (context: ExtractionContext) => Draft[];
const kinds: readonly Kind[] = [
  extractDeals,
  extractShareSales,
  extractOppositions,
  extractCapacities,
  extractGroupCapacities,
  extractIndicators,
  extractMarketEntries,
];

/** Reads pages by rules; every other form has an extractor of its own. */
export const rulesExtractor: Extractor = {
  name: 'rules',
  version: rulesVersion,
  gate(head, bytes, registry) {
    if (head.form !== 'page') return `form ${head.form}`;
    if (findFormat(head, bytes) !== 'html') return null;
    return mayBeRelevant(bytes, head, registry) ? null : irrelevant;
  },
  extract(document, registry): Extraction {
    if (document.form !== 'page') return { outcome: 'gated', reason: `form ${document.form}` };
    if (!isRelevant(document.text, document.title, registry)) return { outcome: 'gated', reason: irrelevant };
    const { claims, quarantine } = readClaims(document, registry);
    return claims.length === 0 ? { outcome: 'empty', quarantine } : { outcome: 'claims', claims, quarantine };
  },
  audit: (document, registry) => readClaims(document, registry).claims.length,
};

/** The rules extractor with the registry's data in its version: other names or places are another generation. */
export function rulesExtractorWith(registry: Registry): Extractor {
  return { ...rulesExtractor, version: `${rulesVersion}-${registry.version}` };
}

/** The claims of a page, without the gate. */
export function extractClaims(document: ReadDocument, registry: Registry): Claim[] {
  return readClaims(document, registry).claims;
}

export type Reading = { readonly claims: Claim[]; readonly quarantine: QuarantinedRow[] };

/** The claims of a page, and those that break their schema: a fault of the rules, counted in quarantine and never hidden. */
export function readClaims(document: ReadDocument, registry: Registry): Reading {
  const context = contextOf(document, registry);
  if (context === null) return { claims: [], quarantine: [] };
  const { text } = context.annotated;
  const toCodePoints = codePointOffsets(document.text);
  const claims: Claim[] = [];
  const quarantine: QuarantinedRow[] = [];
  withoutDoubles(kinds.flatMap((kind) => kind(context))).forEach((draft, at) => {
    const claim = finishDraft(draft, text, toCodePoints);
    const checked = claimSchema.safeParse(claim);
    if (checked.success) claims.push(claim);
    else quarantine.push({ row: at + 1, reason: reasonOf(checked.error), value: JSON.stringify(claim).slice(0, 2000) });
  });
  return { claims, quarantine };
}

const reasonOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map((each) => `${each.path.join('.')}: ${each.message}`)
    .join('; ') || 'schema';

/**
 * A load that a capacity claim tells of is not told again as an indicator, and what a research house foresees for a market is the
 * load of no site; that of a refused project is no capacity.
 */
function withoutDoubles(all: readonly Draft[]): Draft[] {
  const foreseen = all.filter(
    (each): each is Draft<'indicator'> =>
      isDraftOf(each, 'indicator') && each.claim.unit === 'MW' && each.claim.timeKind !== 'actual',
  );
  const drafts = all.filter((each) => !(isDraftOf(each, 'capacity') && isOfMarket(each, foreseen)));
  const loads = new Set(drafts.flatMap(({ claim }) => (isKind(claim, 'capacity') ? [String(claim.mw)] : [])));
  const refused = new Set(
    drafts.flatMap(({ claim }) =>
      isKind(claim, 'opposition') && (claim.outcome === 'rejected' || claim.outcome === 'withdrawn') ? [claim.mw] : [],
    ),
  );
  return drafts.filter(
    ({ claim }) =>
      !(isKind(claim, 'capacity') && (refused.has(claim.mw) || isOfRefused(claim, drafts))) &&
      !(isKind(claim, 'indicator') && claim.unit === 'MW' && loads.has(claim.value)),
  );
}

/** Whether a load is what somebody named beside it foresees for the market; a town or a holder beside it speaks for a site. */
function isOfMarket({ claim, spans }: Draft<'capacity'>, foreseen: readonly Draft<'indicator'>[]): boolean {
  const figure = foreseen.find((each) => each.claim.value === String(claim.mw));
  const load = spans.find((each) => each.field === 'mw');
  if (figure === undefined || load === undefined || claim.project !== null) return false;
  const beside = (each: FieldSpan) => Math.abs(each.start - load.start) <= 250;
  if (figure.spans.some((each) => each.field === 'publisher' && beside(each))) return true;
  if (claim.place?.locality != null || claim.place?.county != null) return false;
  return !spans.some((each) => each.field.startsWith('roles.') && beside(each));
}

/** Whether a load to come is that of a project, or at a place, that the same text says was refused or given up. */
function isOfRefused(load: Draft<'capacity'>['claim'], drafts: readonly Draft[]): boolean {
  if (load.phase !== 'early_stage') return false;
  return drafts.some(({ claim }) => {
    if (!isKind(claim, 'opposition') || (claim.outcome !== 'rejected' && claim.outcome !== 'withdrawn')) return false;
    if (claim.action === 'moratorium' || claim.action === 'ordinance' || claim.action === 'legislation') return false;
    if (load.project !== null && claim.project !== null) return load.project === claim.project;
    return load.place?.locality != null && load.place.locality === claim.place?.locality;
  });
}

function isDraftOf<Kind extends Claim['kind']>(draft: Draft, kind: Kind): draft is Draft<Kind> {
  return draft.claim.kind === kind;
}

function isKind<Kind extends Claim['kind']>(claim: Draft['claim'], kind: Kind): claim is Draft<Kind>['claim'] {
  return claim.kind === kind;
}

function contextOf(document: ReadDocument, registry: Registry): ExtractionContext | null {
  const text = document.text.slice(0, longestText);
  const pack = packFor(text, document.language);
  if (pack === null) return null;
  const published = /^\d{4}-\d{2}/.test(document.published ?? '') ? (document.published ?? null) : null;
  const read = (each: string): AnnotatedText => annotate(each, pack, registry, published);
  const title = document.title === null || text.startsWith(document.title) ? null : read(document.title);
  return { annotated: read(text), title, registry, published };
}
