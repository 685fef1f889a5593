// Opposition: acts against data centers and the answers of authorities, merged into the disputes' events of a document.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { PowerMention, Sentence } from '../annotate/mention.ts';
import { type Draft, moneyQuantity, spanOf } from './claim-draft.ts';
import { collectConcerns, type ConcernSpan } from './concerns.ts';
import { type ExtractionContext, has, isPointer, nearest, termsIn } from './extraction-context.ts';
import { isAboutDataCenters } from './focus.ts';
import { loadBasisNear } from './load-basis.ts';
import type { Act } from './act.ts';
import { actsOf, hides, isContested } from './opposition-acts.ts';
import { measureTerm } from './measure-term.ts';
import { costOf, groupsIn, landOf, votesOf } from './opposition-details.ts';
import { oppositionPlace } from './opposition-place.ts';
import { composePlace, type PlacedFields } from './place-fields.ts';
import { projectAliases } from './project-aliases.ts';
import { namesIn, projectIn, type ProjectName } from './project-names.ts';
import { bareName, isFine, isRoundUp, isSameStory, isSpoken, opensStory } from './story.ts';
import weights from './weights.json' with { type: 'json' };

type OppositionEvent = {
  act: Act;
  sentence: Sentence;
  place: PlacedFields | null;
  project: ProjectName | null;
  score: number;
  /** Whether the sentence itself names a town or a county. */
  isSited: boolean;
  /** Whether it stands in the opening of its story, or the title tells the same. */
  isNews: boolean;
};
const values = weights.opposition;

/** The acts of opposition that the document reports. */
export function extractOppositions(context: ExtractionContext): Draft<'opposition'>[] {
  const { annotated } = context;
  // A round-up names its subject at the top and seldom again.
  const { items, about: whole, none } = values.subject;
  const about = !isAboutDataCenters(context) ? none : isRoundUp(annotated) ? items : whole;
  const contested = annotated.sentences.some(isContested);
  // Looked for only once an act asks: most documents tell of none.
  let first: ProjectName | null | undefined;
  const events: OppositionEvent[] = [];
  const titled = actionsOfTitle(context);
  const elsewhere = opensWithOther(context);
  annotated.sentences.forEach((sentence, at) => {
    if (isPointer(sentence) || isOtherObject(sentence) || (elsewhere && !has(sentence, 'project_noun'))) return;
    const around = [annotated.sentences[at - 1], sentence, annotated.sentences[at + 1]].filter(
      (each) => each !== undefined,
    );
    const acts = actsOf(sentence, around, contested, annotated);
    if (acts.length === 0) return;
    const named = about > 0 && namesIn(sentence, annotated).length > 0;
    const subject = subjectScore(sentence, around, about, named);
    const news = opensStory(sentence, annotated) ? values.lead : 0;
    for (const act of acts) {
      if ((act.action === 'withdrawal' || act.action === 'zoning_denial') && isCount(sentence)) continue;
      const place = oppositionPlace(sentence, at, act.trigger, context);
      if (first === undefined) first = firstProject(context);
      const project = projectIn(sentence, annotated, act.trigger) ?? first;
      const score =
        act.score +
        subject +
        (act.score >= 0.6 && subject >= values.subject.near ? news : 0) +
        (titled.has(act.action) ? values.titled : 0) +
        // A company tells of its withdrawal in its own words.
        (act.action !== 'withdrawal' && isSpoken(act.trigger, annotated) ? values.spoken : 0) +
        (/[?？]["”」]?$/u.test(annotated.text.slice(sentence.start, sentence.end)) ? values.asked : 0) +
        (place === null ? values.unplaced : values.placed) +
        (project === null ? 0 : values.project) +
        (has(sentence, 'opponents') ? values.opponents : 0);
      const isSited = sentence.places.some(isFine);
      const isNews = news > 0 || titled.has(act.action);
      mergeEvent(events, { act, sentence, place, project, score, isSited, isNews }, annotated);
    }
  });
  const strong = events.filter((each) => each.place !== null && each.score >= values.threshold);
  const drafts = prune(strong, titled, isRoundUp(annotated)).map((each) => toDraft(each, strong.length, context));
  return drafts.length > 0 ? drafts : generalOpposition(context);
}

/** How surely a sentence speaks of data centers: in its own words, its neighbours', or as the whole text does. */
function subjectScore(sentence: Sentence, around: readonly Sentence[], about: number, named: boolean): number {
  const { subject } = values;
  if (has(sentence, 'project_noun')) return subject.own;
  if (named || around.some((each) => has(each, 'project_noun'))) return subject.near;
  return about;
}

/** What the title says happened: no evidence, but it tells the news from its background. */
function actionsOfTitle({ title }: ExtractionContext): ReadonlySet<Act['action']> {
  if (title === null) return new Set();
  return new Set(title.sentences.flatMap((each) => actsOf(each, [each], true, title)).map((each) => each.action));
}

/** Wind farms, warehouses, housing: a dispute of its own, unless data centers stand in the same sentence. */
function isOtherObject(sentence: Sentence): boolean {
  return !has(sentence, 'project_noun') && has(sentence, 'other_object');
}

/** Whether the text opens with a warehouse or a wind farm before any data center: then only sentences that name one count. */
function opensWithOther({ annotated, title }: ExtractionContext): boolean {
  if (title?.sentences.some((each) => has(each, 'project_noun'))) return false;
  const first = annotated.sentences.find((each) => has(each, 'project_noun', 'other_object'));
  return first !== undefined && isOtherObject(first);
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
  return bareName(place?.locality ?? place?.county ?? place?.region ?? place?.country ?? '');
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

function mergeEvent(events: OppositionEvent[], event: OppositionEvent, annotated: AnnotatedText): void {
  const known = events.find(
    (each) =>
      each.act.action === event.act.action &&
      (placeKey(each) === placeKey(event) ||
        placeKey(event) === '' ||
        contains(each, event) ||
        // One dispute: an act whose sentence names no town is the one already told.
        ((!isRoundUp(annotated) || isSameStory(each.sentence, event.sentence, annotated)) &&
          !(each.isSited && event.isSited))),
  );
  if (known === undefined) {
    events.push(event);
    return;
  }
  // The first telling has the news; a later one only sharpens an open outcome, or one that was only guessed.
  const open = known.act.outcome === null || known.act.outcome === 'pending' || isRuled(known, event);
  const guessed = known.act.outcome === 'proposed' && known.act.score < event.act.score - 0.4;
  if (ranks.indexOf(event.act.outcome) < ranks.indexOf(known.act.outcome) && (open || guessed)) {
    known.act = event.act;
    known.sentence = event.sentence;
  }
  known.project ??= event.project;
  known.isSited ||= event.isSited;
  known.isNews ||= event.isNews;
  if (event.place !== null && known.place !== null && finer(event.place, known.place)) known.place = event.place;
  known.score = Math.max(known.score, event.score) + 0.15;
}

/** "The town appealed. The court now confirms …": a ruling told behind a suit is the news. */
const isRuled = (known: OppositionEvent, event: OppositionEvent): boolean =>
  known.act.outcome === 'filed' &&
  (event.act.outcome === 'ruled_for_opponents' || event.act.outcome === 'ruled_against_opponents');

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

/**
 * An "other" beside a real act in the same place says nothing more, nor does a weaker act that only echoes its neighbour, nor,
 * where there is one dispute, a vague mention beside the news.
 */
function prune(
  events: readonly OppositionEvent[],
  titled: ReadonlySet<Act['action']>,
  roundUp: boolean,
): OppositionEvent[] {
  return events.filter((event) => {
    const elsewhere = events.filter((other) => other !== event);
    const { action, score, trigger } = event.act;
    const isPlain = action === 'other' && trigger.term !== 'voted_out';
    if (isPlain && elsewhere.some((other) => placeKey(other) === placeKey(event))) return false;
    const isVague = !roundUp && score < 0.5 && !titled.has(action);
    if (isVague && elsewhere.some((other) => other.act.score >= 0.6 && other.score >= event.score)) return false;
    // Where a court has ruled, who went to it before is no news.
    const isRuling = (each: OppositionEvent) => (each.act.outcome ?? '').startsWith('ruled');
    if (
      !roundUp &&
      event.act.outcome === 'filed' &&
      (action === 'lawsuit' || action === 'appeal' || action === 'regulatory_challenge') &&
      elsewhere.some(isRuling)
    )
      return false;
    // What stands deep in a story whose news is a stronger act of the same kind is its background.
    // A ruling on the act tells it anew.
    const isRuledOn = elsewhere.some((other) => isRuling(other) && hides(other.act.action, action));
    if (!roundUp && isRuledOn && !titled.has(action)) return false;
    const later = (other: OppositionEvent) => other.sentence.index < event.sentence.index && !event.isSited;
    const isBackground = (other: OppositionEvent) =>
      other.isNews && hides(other.act.action, action) && (!event.isNews || (action === 'protest' && later(other)));
    if (!roundUp && !titled.has(action) && elsewhere.some(isBackground)) return false;
    const ownPlace = event.sentence.places.some((each) => each.record.kind !== 'country');
    const echoed = elsewhere.some(
      (other) => Math.abs(other.sentence.index - event.sentence.index) <= 2 && hides(other.act.action, action),
    );
    return ownPlace || !echoed;
  });
}

/** "denied that it had withdrawn": somebody takes the act back, which a refusal or a ruling never is. */
function isDenied({ action, trigger }: Act, sentence: Sentence): boolean {
  if (['zoning_denial', 'lawsuit', 'appeal', 'moratorium', 'referendum'].includes(action)) return false;
  return termsIn(sentence, 'deny').some((each) => each.end <= trigger.start && trigger.start - each.end <= 40);
}

function toDraft(event: OppositionEvent, eventCount: number, context: ExtractionContext): Draft<'opposition'> {
  const { annotated } = context;
  const { act, sentence, place, project } = event;
  const reach =
    eventCount === 1
      ? annotated.sentences
      : annotated.sentences.filter((each) =>
          isRoundUp(annotated)
            ? isSameStory(each, sentence, annotated) && Math.abs(each.index - sentence.index) <= 3
            : true,
        );
  // A page that is a petition lists its grounds without saying each time who has them.
  const concerns = collectConcerns(reach, sentence, annotated, eventCount === 1 && act.action === 'petition');
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
      polarity: isDenied(act, sentence) ? 'denied' : 'affirmed',
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
  // A name that the registry knows is a company for sure; a shape may be a plan's or a park's.
  const known = fits.filter((each) => each.source === 'known');
  return nearest(known.length > 0 ? known : fits, event.act.trigger);
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
      isSited: place !== null,
      isNews: true,
    };
    return [toDraft(event, 2, context)].map((draft) => ({
      ...draft,
      claim: { ...draft.claim, rule: 'rules/opposition.general', developer: null },
      spans: draft.spans.filter((each) => each.field !== 'developer'),
    }));
  }
  return [];
}
