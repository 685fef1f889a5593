// Observations of capacity: megawatts of a site with their phase, holder and place.
import type {
  DateMention,
  OrganizationMention,
  PlaceMention,
  PowerMention,
  Sentence,
  Span,
} from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import { type Draft, spanOf } from './claim-draft.ts';
import {
  type ExtractionContext,
  firstTerm,
  gap,
  has,
  isPointer,
  nameKey,
  near,
  nearest,
  termsIn,
} from './extraction-context.ts';
import { isAboutDataCenters, mainOrganization } from './focus.ts';
import { loadBasisNear } from './load-basis.ts';
import { composePlace, type PlacedFields } from './place-fields.ts';
import { projectAliases } from './project-aliases.ts';
import { projectIn } from './project-names.ts';

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
    if (!kept.some(({ claim }) => claim.mw === draft.claim.mw)) kept.push(draft);
  }
  return kept.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function capacityOf(
  power: PowerMention,
  sentence: Sentence,
  previous: Sentence | null,
  context: ExtractionContext,
): Draft<'capacity'> | null {
  const site =
    nearest(termsIn(sentence, 'site'), power) ??
    (previous === null ? null : firstTerm(previous, 'project_noun', 'site'));
  const bare = site === null && !near(sentence, power, 20, 'b_it') && !has(sentence, 'lease', 'hosting');
  if (bare && !mayStandAlone(sentence, context)) return null;
  const project =
    projectIn(sentence, context.annotated, power) ??
    (previous === null ? null : projectIn(previous, context.annotated, power));
  const score = scoreOf(power, sentence, previous) + (project === null ? 0 : 0.4);
  if (score < 1.6) return null;
  const phase = phaseOf(power, sentence, previous);
  const holder = holderOf(power, sentence, previous, context);
  const lessee =
    lesseeOf(power, sentence, holder) ??
    (phase.contracted && previous !== null ? lesseeOf(power, previous, holder) : null);
  const place = placeOf(sentence, previous, power, context);
  if (holder === null && place === null && project === null) return null;
  const { aliases, spans: aliasSpans } = projectAliases(project?.name ?? null, context.annotated);
  const ready = readyDate(power, sentence, context);
  const roleKey = phase.phase === 'live' ? 'operator' : 'developer';
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
      roles: {
        owner: null,
        developer: null,
        operator: null,
        lessee: lessee?.name ?? null,
        endUser: null,
        ...(holder === null ? {} : { [roleKey]: holder.name }),
      },
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
      ...spanOf(`roles.${roleKey}`, holder?.named),
      ...spanOf('roles.lessee', lessee?.named),
      ...spanOf('project', project),
      ...aliasSpans,
      ...(place?.spans ?? []),
      ...spanOf('readyForService', ready),
    ],
    score,
  };
}

/** "Aruba ha acceso a Ponte San Pietro il DC-D, 16 MW": who holds sites, in a text about them, needs no word for a site. */
function mayStandAlone(sentence: Sentence, context: ExtractionContext): boolean {
  if (!isAboutDataCenters(context) || has(sentence, 'not_load', 'ppa', 'electricity', 'aggregate')) return false;
  return sentence.organizations.some(
    (each) => each.source === 'known' && each.categories.some((one) => holders.has(one)),
  );
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

function scoreOf(power: PowerMention, sentence: Sentence, previous: Sentence | null): number {
  let score = 1.2;
  const site = nearest(termsIn(sentence, 'site'), power);
  score += site === null ? -0.3 : 0.7 - Math.min(0.6, gap(site, power) / 150);
  const other = nearest(termsIn(sentence, 'not_load'), power);
  if (other !== null && gap(other, power) <= 28 && (site === null || gap(other, power) <= gap(site, power)))
    score -= 1.8;
  else if (other !== null && gap(other, power) <= 28) score -= 0.5;
  if (has(sentence, 'ppa')) score -= 1;
  if (near(sentence, power, 45, 'aggregate')) score -= 0.6;
  if (has(sentence, 'global', 'entrants')) score -= 0.8;
  if (has(sentence, 'share_of')) score -= 0.6;
  if (has(sentence, 'condition')) score -= 0.3;
  if (has(sentence, 'project_noun') || (previous !== null && has(previous, 'project_noun'))) score += 0.4;
  if (sentence.organizations.some((each) => each.source !== 'proper')) score += 0.3;
  if (power.mw > 12_000) score -= 1;
  if (near(sentence, power, 30, 'options')) score -= 0.7;
  if (has(sentence, 'provide') && sentence.organizations.some((each) => each.categories.includes('utility')))
    score -= 1;
  // "of that, 46 MW are under construction": a phase or a part of the load told before needs no site of its own.
  if (site === null && (near(sentence, power, 14, 'part_of') || near(sentence, power, 14, 'ph_construction')))
    score += 0.5;
  // "It will provide up to 24 MW of IT power", "o site terá capacidade de 54 MW": the site stands in the sentence before.
  if (site === null && previous !== null && has(previous, 'project_noun', 'site')) {
    if (near(sentence, power, 25, 'b_it', 'm_capacity')) score += 0.6;
    if (previous.organizations.some((each) => each.source !== 'proper')) score += 0.3;
  }
  if (near(sentence, power, 25, 'b_it') && has(sentence, 'lease', 'hosting', 'ph_contracted')) score += 0.8;
  return score;
}

const phaseTerms: readonly (readonly [TermName, Capacity['phase'], number])[] = [
  ['ph_cancelled', 'cancelled', 30],
  ['ph_paused', 'paused', 20],
  ['ph_construction', 'under_construction', 0],
  ['ph_live', 'live', 0],
  ['ph_contracted', 'committed', 12],
  ['ph_planned', 'early_stage', 18],
];

function phaseOf(
  power: Span,
  sentence: Sentence,
  previous: Sentence | null,
): { phase: Capacity['phase']; contracted: boolean; cue: Span | null } {
  let best: { phase: Capacity['phase']; cue: Span; cost: number } | null = null;
  for (const [term, phase, handicap] of phaseTerms) {
    for (const cue of termsIn(sentence, term)) {
      const cost = gap(cue, power) + handicap + (cue.start > power.end ? 8 : 0);
      if (best === null || cost < best.cost) best = { phase, cue, cost };
    }
  }
  const continued = previous !== null && has(sentence, 'agreement') && has(previous, 'lease', 'hosting');
  const contracted =
    continued ||
    has(sentence, 'lease', 'hosting') ||
    (has(sentence, 'agree') && has(sentence, 'agreement', 'ph_contracted'));
  if (contracted && (best === null || best.phase === 'early_stage' || best.phase === 'committed')) {
    return { phase: 'committed', contracted: true, cue: firstTerm(sentence, 'lease', 'hosting', 'agreement', 'agree') };
  }
  if (best !== null) return { phase: best.phase, contracted: best.phase === 'committed', cue: best.cue };
  if (previous !== null && has(previous, 'ph_construction'))
    return { phase: 'under_construction', contracted: false, cue: firstTerm(previous, 'ph_construction') };
  return { phase: 'early_stage', contracted: false, cue: null };
}

const holders = new Set([
  'colocation',
  'developer',
  'reit',
  'neocloud',
  'miner',
  'miner_turned_ai',
  'big_tech',
  'hyperscaler_other',
  'real_estate',
  'ai_lab',
  'telecom',
  'fund',
  'enterprise',
]);
const tenants = new Set(['ai_lab', 'big_tech', 'hyperscaler_other', 'neocloud']);

const mayHold = (each: OrganizationMention): boolean =>
  each.source !== 'proper' &&
  (each.categories.length === 0 || each.categories.some((category) => holders.has(category)));

function holderOf(
  power: Span,
  sentence: Sentence,
  previous: Sentence | null,
  context: ExtractionContext,
): OrganizationMention | null {
  const own = sentence.organizations.filter(mayHold);
  const owners = own.filter((each) => !each.categories.some((category) => tenants.has(category)));
  const pick = (pool: readonly OrganizationMention[]) =>
    pool.filter((each) => each.end <= power.start)[0] ?? pool[0] ?? null;
  const unknown = sentence.organizations.filter((each) => each.source === 'proper' && each.start < power.start);
  return (
    pick(owners) ??
    pick(own) ??
    (previous === null ? null : pick(previous.organizations.filter(mayHold))) ??
    mainOrganization(context) ??
    unknown[0] ??
    null
  );
}

function lesseeOf(power: Span, sentence: Sentence, holder: OrganizationMention | null): OrganizationMention | null {
  if (!has(sentence, 'lease', 'hosting', 'ph_contracted')) return null;
  const candidates = sentence.organizations.filter(
    (each) =>
      each.categories.some((category) => tenants.has(category)) &&
      (holder === null || nameKey(each) !== nameKey(holder)),
  );
  return nearest(candidates, power);
}

function placeOf(
  sentence: Sentence,
  previous: Sentence | null,
  power: Span,
  context: ExtractionContext,
): PlacedFields | null {
  const own = sentence.places;
  const pool: readonly PlaceMention[] = own.length > 0 ? own : (previous?.places ?? []);
  if (pool.length > 0) return composePlace(pool, power, context.annotated.text);
  const weak = context.annotated.weakPlaces.find((each) => each.start >= sentence.start && each.end <= sentence.end);
  if (weak !== undefined) return composePlace([weak], power, context.annotated.text);
  const title = context.annotated.places.find((each) => each.record.kind !== 'country' && each.start < 400);
  return title === undefined ? null : composePlace([title], power, context.annotated.text);
}
