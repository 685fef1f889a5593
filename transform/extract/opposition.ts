// Opposition: acts against data centers and the answers of authorities, merged into the disputes' events of a document.
import type { PowerMention, Sentence } from '../annotate/mention.ts';
import { type Draft, moneyQuantity, spanOf } from './claim-draft.ts';
import { collectConcerns, type ConcernSpan } from './concerns.ts';
import { type ExtractionContext, gap, has, isPointer, nearest, termsIn } from './extraction-context.ts';
import { isAboutDataCenters, isHeadline } from './focus.ts';
import { loadBasisNear } from './load-basis.ts';
import { type Act, actsOf, hides } from './opposition-acts.ts';
import { measureTerm } from './measure-term.ts';
import { costOf, groupsIn, landOf, votesOf } from './opposition-details.ts';
import { oppositionPlace } from './opposition-place.ts';
import { composePlace, type PlacedFields } from './place-fields.ts';
import { projectAliases } from './project-aliases.ts';
import { projectIn, type ProjectName } from './project-names.ts';
import weights from './weights.json' with { type: 'json' };

type OppositionEvent = {
  act: Act;
  sentence: Sentence;
  place: PlacedFields | null;
  project: ProjectName | null;
  score: number;
};

/** The acts of opposition that the document reports. */
export function extractOppositions(context: ExtractionContext): Draft<'opposition'>[] {
  const { annotated } = context;
  const about = isHeadline(context) ? 0.65 : isAboutDataCenters(context) ? 0.4 : -3;
  const contested = annotated.sentences.some((each) => has(each, 'opponents', 'oppose', 'protest', 'petition', 'sue'));
  // Looked for only once an act asks: most documents tell of none.
  let first: ProjectName | null | undefined;
  const events: OppositionEvent[] = [];
  annotated.sentences.forEach((sentence, at) => {
    if (isPointer(sentence) || isOtherObject(sentence)) return;
    const around = [annotated.sentences[at - 1], sentence, annotated.sentences[at + 1]].filter(
      (each) => each !== undefined,
    );
    const subject = has(sentence, 'project_noun') ? 1 : around.some((each) => has(each, 'project_noun')) ? 0.7 : about;
    for (const act of actsOf(sentence, around, contested)) {
      if ((act.action === 'withdrawal' || act.action === 'zoning_denial') && isCount(sentence)) continue;
      const place = oppositionPlace(sentence, at, act.trigger, context);
      if (first === undefined) first = firstProject(context);
      const project = projectIn(sentence, annotated, act.trigger) ?? first;
      const score =
        act.score +
        subject +
        (place === null ? -1.2 : 0.6) +
        (project === null ? 0 : 0.2) +
        (has(sentence, 'opponents') ? 0.2 : 0);
      mergeEvent(events, { act, sentence, place, project, score });
    }
  });
  const strong = events.filter((each) => each.place !== null && each.score >= weights.opposition.threshold);
  const drafts = prune(strong).map((each) => toDraft(each, strong.length, context));
  return drafts.length > 0 ? drafts : generalOpposition(context);
}

/** Wind farms, warehouses, housing: a dispute of its own, unless data centers stand in the same sentence. */
function isOtherObject(sentence: Sentence): boolean {
  return !has(sentence, 'project_noun') && has(sentence, 'other_object');
}

/** "25 data center projects were canceled last year": a count over many projects is no event of any of them. */
const isCount = (sentence: Sentence): boolean =>
  sentence.quantities.some((each) => each.type === 'sites' && Number(each.value) >= 5) &&
  !sentence.places.some((each) => each.record.kind === 'locality' || each.record.kind === 'county');

function firstProject({ annotated }: ExtractionContext): ProjectName | null {
  for (const sentence of annotated.sentences) {
    const project = projectIn(sentence, annotated, sentence);
    if (project !== null) return project;
  }
  return null;
}

const placeKey = (event: OppositionEvent): string => {
  const place = event.place?.place;
  const name = (place?.locality ?? place?.county ?? place?.region ?? place?.country ?? '').toLowerCase();
  // "고양" and "고양시", "印西" and "印西市" are one town.
  return /^[\p{Script=Han}\p{Script=Hangul}]{3,}$/u.test(name) ? name.replace(/[市町村区县區시군구]$/u, '') : name;
};

const ranks: readonly (string | null)[] = [
  'ruled_for_opponents',
  'ruled_against_opponents',
  'rejected',
  'adopted',
  'approved',
  'withdrawn',
  'delayed',
  'filed',
  'pending',
  'proposed',
  null,
];

function mergeEvent(events: OppositionEvent[], event: OppositionEvent): void {
  const known = events.find(
    (each) =>
      each.act.action === event.act.action &&
      (placeKey(each) === placeKey(event) || placeKey(event) === '' || contains(each, event)),
  );
  if (known === undefined) {
    events.push(event);
    return;
  }
  // The first telling has the news; a later one only sharpens an open outcome.
  if (
    ranks.indexOf(event.act.outcome) < ranks.indexOf(known.act.outcome) &&
    (known.act.outcome === null || known.act.outcome === 'pending')
  )
    known.act = event.act;
  known.project ??= event.project;
  if (event.place !== null && known.place !== null && finer(event.place, known.place)) known.place = event.place;
  known.score = Math.max(known.score, event.score) + 0.15;
}

const contains = (a: OppositionEvent, b: OppositionEvent): boolean => {
  const [x, y] = [a.place?.place, b.place?.place];
  return (
    x !== undefined &&
    y !== undefined &&
    ((x.county !== null && x.county === y.county) || (x.locality !== null && x.locality === y.locality))
  );
};
const finer = (a: PlacedFields, b: PlacedFields): boolean => count(a) > count(b);
const count = ({ place }: PlacedFields): number => Object.values(place).filter((each) => each !== null).length;

/** An "other" beside a real act in the same place says nothing more, nor does a weaker act that only echoes its neighbour. */
function prune(events: readonly OppositionEvent[]): OppositionEvent[] {
  return events.filter((event) => {
    const elsewhere = events.filter((other) => other !== event);
    if (event.act.action === 'other' && elsewhere.some((other) => placeKey(other) === placeKey(event))) return false;
    const ownPlace = event.sentence.places.some((each) => each.record.kind !== 'country');
    const echoed = elsewhere.some(
      (other) =>
        Math.abs(other.sentence.index - event.sentence.index) <= 2 && hides(other.act.action, event.act.action),
    );
    return ownPlace || !echoed;
  });
}

function toDraft(event: OppositionEvent, eventCount: number, context: ExtractionContext): Draft<'opposition'> {
  const { annotated } = context;
  const { act, sentence, place, project } = event;
  const reach =
    eventCount === 1
      ? annotated.sentences
      : annotated.sentences.filter((each) => Math.abs(each.index - sentence.index) <= 3);
  const concerns = collectConcerns(reach, sentence, annotated);
  const developer = developerOf(event, reach);
  const power =
    reach
      .flatMap((each) => each.quantities)
      .find((each): each is PowerMention => each.type === 'power' && each.mw >= 5) ?? null;
  const powerSentence =
    annotated.sentences.find((each) => power !== null && each.start <= power.start && power.end <= each.end) ??
    sentence;
  const money = costOf(sentence, reach);
  const land = landOf(sentence, reach);
  const votes = votesOf(sentence, act.outcome, annotated);
  const groups = groupsIn(reach, annotated);
  const signatures = reach.flatMap((each) => each.quantities).find((each) => each.type === 'signatures') ?? null;
  const authority = nearest(termsIn(sentence, 'authority'), act.trigger);
  const { aliases, spans: aliasSpans } = projectAliases(project?.name ?? null, annotated);
  const { term, spans: termSpans } = measureTerm(act, sentence, annotated);
  // The end of a term is not the day of the act.
  const date = nearest(
    sentence.dates.filter((each) => each.kind === 'at' && !termSpans.some((span) => span.start === each.start)),
    act.trigger,
  );
  const isOver = term.step === 'expired' || term.step === 'lifted';
  return {
    claim: {
      kind: 'opposition',
      action: act.action,
      outcome: isOver ? 'withdrawn' : act.outcome,
      place: place?.place ?? null,
      project: project?.name ?? null,
      ...(aliases.length > 0 && { projectAliases: aliases }),
      developer: developer?.name ?? null,
      endUser: null,
      authority: authority === null ? null : annotated.text.slice(authority.start, authority.end),
      mw: power?.mw ?? null,
      mwQualifier: power?.qualifier ?? null,
      mwBasis: power === null ? null : loadBasisNear(powerSentence, power),
      amount: money === null ? null : moneyQuantity(money, annotated.text),
      acres: land === null ? null : Number(land.value),
      concerns: concerns.map((each) => each.concern),
      groups: groups.map((each) => each.name),
      votes: votes?.count ?? null,
      signatures: act.action === 'petition' && signatures !== null ? Math.round(Number(signatures.value)) : null,
      attribution: 'unclear',
      date: date?.value ?? null,
      ...term,
      polarity:
        has(sentence, 'deny') &&
        act.action !== 'zoning_denial' &&
        act.action !== 'lawsuit' &&
        act.action !== 'appeal' &&
        act.action !== 'moratorium'
          ? 'denied'
          : 'affirmed',
      modality: 'asserted',
      salience: 'main',
      rule: `rules/opposition.${act.action}`,
    },
    spans: [
      ...spanOf('action', act.trigger),
      ...spanOf('outcome', act.outcome === null ? null : act.outcomeCue),
      ...(place?.spans ?? []),
      ...spanOf('project', project),
      ...aliasSpans,
      ...spanOf('developer', developer?.named),
      ...spanOf('authority', authority),
      ...spanOf('mw', power),
      ...spanOf('amount', money),
      ...spanOf('acres', land),
      ...spanOf('votes', votes?.span),
      ...groups.flatMap((each, at) => spanOf(`groups.${at}`, each)),
      ...concerns.flatMap((each: ConcernSpan, at) => spanOf(`concerns.${at}`, each)),
      ...spanOf('signatures', act.action === 'petition' ? signatures : null),
      ...spanOf('date', date),
      ...termSpans,
    ],
    score: event.score,
  };
}

const developers = new Set([
  'developer',
  'colocation',
  'big_tech',
  'neocloud',
  'miner',
  'miner_turned_ai',
  'reit',
  'real_estate',
  'hyperscaler_other',
  'ai_lab',
  'fund',
  'telecom',
]);

/** Those who oppose have names of a company's shape too. */
const advocacy =
  /\b(?:Trust|Society|Association|Alliance|Center|Centre|Law|Foundation|Institute|Conservancy|Club|Fund)\b/;

function developerOf(event: OppositionEvent, reach: readonly Sentence[]) {
  const fits = reach
    .flatMap((each) => each.organizations)
    .filter(
      (each) =>
        (each.source === 'known' && each.categories.some((category) => developers.has(category))) ||
        (each.source === 'shaped' &&
          !each.categories.includes('bank') &&
          !each.categories.includes('research') &&
          !advocacy.test(each.name)),
    );
  let best: (typeof fits)[number] | null = null;
  for (const each of fits)
    if (best === null || gap(each, event.act.trigger) < gap(best, event.act.trigger)) best = each;
  return best;
}

/** No act, but opposition with its grounds: "local opposition over power, grid and land". */
function generalOpposition(context: ExtractionContext): Draft<'opposition'>[] {
  for (const sentence of context.annotated.sentences) {
    const oppose = termsIn(sentence, 'oppose', 'protest')[0];
    if (oppose === undefined || !has(sentence, 'project_noun', 'site')) continue;
    const concerns = collectConcerns([sentence], sentence, context.annotated);
    if (concerns.length < 2) continue;
    const place = sentence.places.length > 0 ? composePlace(sentence.places, oppose, context.annotated.text) : null;
    const event: OppositionEvent = {
      act: { action: 'other', outcome: null, trigger: oppose, outcomeCue: null, score: 1 },
      sentence,
      place,
      project: null,
      score: 1.4,
    };
    return [toDraft(event, 2, context)].map((draft) => ({
      ...draft,
      claim: { ...draft.claim, rule: 'rules/opposition.general', developer: null },
      spans: draft.spans.filter((each) => each.field !== 'developer'),
    }));
  }
  return [];
}
