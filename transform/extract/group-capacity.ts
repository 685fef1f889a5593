// Totals of a class of holders: "new entrants hold 121 GW of live and planned capacity".
import type { OrganizationMention, PowerMention, Sentence, Span } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import { type Draft, spanOf } from './claim-draft.ts';
import { type ExtractionContext, firstTerm, gap, has, isPointer, nearest, termsIn } from './extraction-context.ts';

const groups: readonly (readonly [TermName, string])[] = [
  ['g_big_tech', 'big_tech'],
  ['g_new_entrants', 'new_entrants'],
  ['g_financial', 'financial'],
  ['g_hyperscalers', 'hyperscalers'],
  ['g_colocation', 'colocation'],
];

/** Capacity that the text gives for the world or for a class of holders, with who published it. */
export function extractGroupCapacities(context: ExtractionContext): Draft<'capacity'>[] {
  const drafts: Draft<'capacity'>[] = [];
  let publisher: OrganizationMention | null = null;
  for (const sentence of context.annotated.sentences) {
    if (isPointer(sentence)) continue;
    publisher = sentence.organizations.find((each) => each.categories.includes('research')) ?? publisher;
    for (const power of sentence.quantities) {
      if (power.type !== 'power' || power.mw < 1000 || !has(sentence, 'm_capacity')) continue;
      const draft = draftOf(power, sentence, publisher);
      if (draft !== null) drafts.push(draft);
    }
  }
  return drafts;
}

function draftOf(
  power: PowerMention,
  sentence: Sentence,
  publisher: OrganizationMention | null,
): Draft<'capacity'> | null {
  const group = groupOf(power, sentence);
  const world = firstTerm(sentence, 'global');
  if (group === null && (world === null || gap(world, power) > 90)) return null;
  const forecast = sentence.dates.some((each) => each.kind === 'by') || has(sentence, 'forecast', 'not_load');
  if (
    forecast ||
    sentence.organizations.some(
      (each) => each.source === 'known' && !each.categories.includes('research') && !each.categories.includes('media'),
    )
  )
    return null;
  const live = nearest(termsIn(sentence, 'ph_live'), power);
  const planned = nearest(termsIn(sentence, 'ph_planned'), power);
  const phase = live !== null && planned === null ? 'live' : 'pipeline_unspecified';
  return {
    claim: {
      kind: 'capacity',
      project: null,
      place: null,
      mw: power.mw,
      low: power.low === null ? null : Number(power.low),
      high: power.high === null ? null : Number(power.high),
      qualifier: power.qualifier,
      phase,
      commitment: 'unknown',
      measure: 'cumulative',
      loadBasis: 'unspecified',
      scope: 'world',
      roles: { owner: null, developer: null, operator: null, lessee: null, endUser: null },
      group: group?.name ?? null,
      asOf: null,
      readyForService: null,
      publisher: publisher?.name ?? null,
      polarity: 'affirmed',
      modality: 'asserted',
      salience: 'main',
      rule: 'rules/capacity.group',
    },
    spans: [
      ...spanOf('mw', power),
      ...spanOf('phase', live ?? planned ?? power),
      ...spanOf('scope', world ?? group?.span),
      ...spanOf('group', group?.span),
      ...spanOf('publisher', publisher?.named),
    ],
    score: 2.4,
  };
}

function groupOf(power: Span, sentence: Sentence): { name: string; span: Span } | null {
  let best: { name: string; span: Span } | null = null;
  for (const [term, name] of groups) {
    for (const span of termsIn(sentence, term)) {
      if (span.end > power.start || gap(span, power) > 60) continue;
      if (best === null || gap(span, power) < gap(best.span, power)) best = { name, span };
    }
  }
  return best;
}
