// Observations of capacity: megawatts of a site with their phase, holder and place.
import type { DateMention, PlaceMention, PowerMention, Sentence, Span } from '../annotate/mention.ts';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import { type Draft, spanOf } from './claim-draft.ts';
import { type ExtractionContext, gap, has, isPointer, near, nearest, termsIn } from './extraction-context.ts';
import { holdingOf } from './capacity-holder.ts';
import { phaseOf } from './capacity-phase.ts';
import { loadScore } from './capacity-score.ts';
import { loadBasisNear } from './load-basis.ts';
import { composePlace, type PlacedFields } from './place-fields.ts';
import { projectAliases } from './project-aliases.ts';
import { projectIn } from './project-names.ts';

const threshold = 1.5;
const largestLiveSite = 1500;
/** A load of nobody's, told with nothing but a place, must be told plainly. */
const namelessThreshold = 1.9;

const nobody: Capacity['roles'] = { owner: null, developer: null, operator: null, lessee: null, endUser: null };

/** The loads that the document gives for sites, one claim per number. */
export function extractCapacities(context: ExtractionContext): Draft<'capacity'>[] {
  const { annotated } = context;
  const drafts: Draft<'capacity'>[] = [];
  annotated.sentences.forEach((sentence, at) => {
    if (isPointer(sentence)) return;
    for (const quantity of sentence.quantities) {
      if (quantity.type !== 'power' || quantity.mw < 1) continue;
      const draft = capacityOf(quantity, sentence, annotated.sentences[at - 1] ?? null, context);
      if (draft !== null) drafts.push(draft);
    }
  });
  const kept: Draft<'capacity'>[] = [];
  for (const draft of drafts.toSorted((a, b) => b.score - a.score)) {
    const at = kept.findIndex(({ claim }) => claim.mw === draft.claim.mw);
    const known = kept[at];
    if (known === undefined) kept.push(draft);
    else kept[at] = fillFrom(known, draft);
  }
  return kept.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** What the surest sentence on a load leaves open, another one on the same load may tell: holder, place, phase. */
function fillFrom(draft: Draft<'capacity'>, other: Draft<'capacity'>): Draft<'capacity'> {
  const has = ({ spans }: Draft<'capacity'>, field: string) => spans.some((each) => each.field === field);
  const take = (prefix: string) => other.spans.filter(({ field }) => field.startsWith(prefix));
  let { claim, spans } = draft;
  if (Object.values(claim.roles).every((each) => each === null) && Object.values(other.claim.roles).some(Boolean)) {
    claim = { ...claim, roles: other.claim.roles };
    spans = [...spans, ...take('roles.')];
  }
  if (claim.place === null && other.claim.place !== null) {
    claim = { ...claim, place: other.claim.place };
    spans = [...spans, ...take('place')];
  }
  const isOpen =
    claim.phase === 'early_stage' &&
    spans.some(
      ({ field, start }) => field === 'phase' && spans.some((each) => each.field === 'mw' && each.start === start),
    );
  if (isOpen && has(other, 'phase') && other.claim.phase !== 'early_stage') {
    claim = { ...claim, phase: other.claim.phase, commitment: other.claim.commitment };
    spans = [...spans.filter(({ field }) => field !== 'phase'), ...take('phase')];
  }
  return { ...draft, claim, spans };
}

function capacityOf(
  power: PowerMention,
  sentence: Sentence,
  previous: Sentence | null,
  context: ExtractionContext,
): Draft<'capacity'> | null {
  const project =
    projectIn(sentence, context.annotated, power) ??
    (previous === null ? null : projectIn(previous, context.annotated, power));
  const score = loadScore(power, sentence, context) + (project === null ? 0 : 0.3);
  if (score < threshold) return null;
  const site = nearest(termsIn(sentence, 'site'), power);
  const phase = phaseOf(power, sentence, context);
  const holding = holdingOf(power, sentence, phase, context);
  const place = placeOf(sentence, previous, power, context);
  // No single site runs on so much, unless the text says where it stands: it is what a company has in all.
  if (phase.phase === 'live' && power.mw > largestLiveSite && project === null && place?.place.locality == null)
    return null;
  if (holding === null && project === null && (place === null || score < namelessThreshold)) return null;
  // A thousand megawatts of nobody in a whole state are many sites.
  const isRegion = place !== null && place.place.locality === null && place.place.county === null;
  if (holding === null && project === null && isRegion && power.mw >= 1000) return null;
  const { aliases, spans: aliasSpans } = projectAliases(project?.name ?? null, context.annotated);
  const ready = readyDate(power, sentence, context);
  return {
    claim: {
      kind: 'capacity',
      project: project?.name ?? null,
      ...(aliases.length > 0 && { projectAliases: aliases }),
      place: place?.place ?? null,
      mw: power.mw,
      low: power.low === null ? null : Number(power.low),
      high: power.high === null ? null : Number(power.high),
      qualifier: power.qualifier,
      phase: phase.phase,
      commitment: phase.contracted ? 'contracted' : 'unknown',
      measure: measureOf(power, sentence),
      loadBasis: loadBasisNear(sentence, power),
      // A total at a named campus is the campus's; without a name it is all that the holder has.
      scope: project === null && near(sentence, power, 40, 'aggregate') ? 'portfolio' : 'campus',
      roles: holding?.roles ?? nobody,
      group: null,
      asOf: null,
      readyForService: ready?.value ?? null,
      publisher: null,
      polarity: has(sentence, 'deny') ? 'denied' : 'affirmed',
      modality: 'asserted',
      salience: 'main',
      rule: 'rules/capacity.site',
    },
    spans: [
      ...spanOf('mw', power),
      ...spanOf('phase', phase.cue ?? site ?? power),
      ...(holding?.spans ?? []),
      ...spanOf('project', project),
      ...aliasSpans,
      ...(place?.spans ?? []),
      ...spanOf('readyForService', ready),
    ],
    score,
  };
}

/** A date to come behind the load, or in one of the next sentences that speak of going live without a load of their own. */
function readyDate(power: Span, sentence: Sentence, { annotated, published }: ExtractionContext): DateMention | null {
  const ahead = (each: DateMention) => published === null || each.value > published.slice(0, 7);
  const own = sentence.dates.find((each) => each.start >= power.end && gap(each, power) < 120 && ahead(each));
  if (own !== undefined || published === null) return own ?? null;
  for (const next of annotated.sentences.slice(sentence.index + 1, sentence.index + 3)) {
    if (next.quantities.some((each) => each.type === 'power')) return null;
    const date = next.dates.find(ahead);
    if (date !== undefined && has(next, 'ph_live')) return date;
  }
  return null;
}

/** "up to" is a ceiling, "by 2030" a target, "adds" an increment. */
function measureOf(power: PowerMention, sentence: Sentence): Capacity['measure'] {
  if (power.qualifier === 'up_to') return 'ceiling';
  const target = has(sentence, 'target_guidance') && sentence.dates.some((each) => each.kind === 'by');
  if (target) return 'target';
  return near(sentence, power, 14, 'increment') ? 'increment' : 'cumulative';
}

function placeOf(
  sentence: Sentence,
  previous: Sentence | null,
  power: Span,
  context: ExtractionContext,
): PlacedFields | null {
  if (sentence.places.length > 0) return composePlace(sentence.places, power, context.annotated.text);
  const weak = nearest(
    context.annotated.weakPlaces.filter((each) => each.start >= sentence.start && each.end <= sentence.end),
    power,
  );
  if (weak !== null) return composePlace([weak], power, context.annotated.text);
  const before: readonly PlaceMention[] = previous?.places ?? [];
  if (before.length > 0) return composePlace(before, power, context.annotated.text);
  const title = context.annotated.places.find((each) => each.record.kind !== 'country' && each.start < 400);
  if (title === undefined) return null;
  // "千葉県白井市", "Ashburn, Virginia": the region's town stands beside it.
  const beside = context.annotated.places.filter((each) => each.record.kind !== 'country' && gap(each, title) <= 3);
  return composePlace(beside, power, context.annotated.text);
}
