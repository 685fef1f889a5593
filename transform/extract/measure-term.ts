// How long a moratorium lasts, when it ends and whether it was extended or has ended, as the words beside it say.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { Sentence, Span } from '../annotate/mention.ts';
import type { Opposition } from '../../schemas/facts/opposition.ts';
import { type FieldSpan, spanOf } from './claim-draft.ts';
import { gap } from './extraction-context.ts';
import type { Act } from './act.ts';

type Term = Pick<Opposition, 'effectiveTo' | 'duration' | 'step'>;
type Unit = NonNullable<Opposition['duration']>['unit'];

/** Units in the languages that are read, in folded letters. */
const units: readonly (readonly [Unit, RegExp])[] = [
  ['day', /^(?:days?|dias?|tage?n?|jours?|dag(?:en)?|giorn[io]|日間?|天|일)/u],
  ['week', /^(?:weeks?|semanas?|wochen?|semaines?|we(?:ek|ken)|settiman[ae]|週間?|周|주)/u],
  [
    'month',
    /^(?:months?|mes(?:es)?|monat(?:en?|s|ige[nrs]?)?|mois|maand(?:en)?|mes[ie]|[かヶケカ箇]月間?|个月|個月|개월)/u,
  ],
  ['year', /^(?:years?|anos?|jahre?n?|ans?|annees?|jaar|jaren|ann[io]|年間?|년)(?!\p{L}*-old)/u],
];
const numerals: readonly (readonly string[])[] = [
  ['one', 'a', 'an', 'un', 'una', 'uno', 'um', 'uma', 'ein', 'eine', 'einen', 'einem', 'eines', 'une', 'een'],
  ['two', 'dos', 'dois', 'duas', 'zwei', 'deux', 'twee', 'due'],
  ['three', 'tres', 'drei', 'trois', 'drie', 'tre'],
  ['four', 'cuatro', 'quatro', 'vier', 'quatre', 'quattro'],
  ['five', 'cinco', 'funf', 'cinq', 'vijf', 'cinque'],
  ['six', 'seis', 'sechs', 'zes', 'sei'],
  ['seven', 'siete', 'sete', 'sieben', 'sept', 'zeven', 'sette'],
  ['eight', 'ocho', 'oito', 'acht', 'huit', 'otto'],
  ['nine', 'nueve', 'nove', 'neun', 'neuf', 'negen'],
  ['ten', 'diez', 'dez', 'zehn', 'dix', 'tien', 'dieci'],
  ['eleven', 'once', 'onze', 'elf', 'undici'],
  ['twelve', 'doce', 'doze', 'zwolf', 'douze', 'twaalf', 'dodici'],
];
const values = new Map(numerals.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));
for (const [word, value] of [
  ['eighteen', 18],
  ['thirty', 30],
  ['sixty', 60],
  ['ninety', 90],
] as const)
  values.set(word, value);
const words = [...values.keys()].sort((a, b) => b.length - a.length).join('|');
const amount = new RegExp(
  `(?<![\\p{L}\\d.,$€£-])(\\d{1,4}|(?:${words})(?=[ -]))(?: ?\\(\\d+\\))?[ -]?(?=\\p{L})`,
  'gu',
);
/** "two months after", "in the past year", "six months ago": when, not how long. */
const whenBefore = /(?:after|since|past|last|within|every|per|vor|nach|seit|hace|ha|depuis|il y a|geleden|fa) $/u;
const whenBehind = /^\S* ?(?:after|ago|later|earlier|atras|despues|depois|plus tard|spater|geleden|fa(?!\p{L}))/u;
const reach = 70;
const until =
  /(?:until|till|through|to last to|expires?(?: on| in)?|expiring(?: on| in)?|ends?(?: on| in)?|hasta(?: el| fines de| finales de)?|ate(?: o fim de)?|bis(?: zum| ende)?|jusqu'(?:au|en|a)|tot(?: en met)?|fino al?) (?:the end of |end of )?$/u;
const ended: readonly (readonly [NonNullable<Opposition['step']>, RegExp])[] = [
  [
    'expired',
    /(?<!(?:will|would|could|may|to|not) (?:have )?)(?<!\p{L})(?:expired|lapsed|expirou|expiro|vencio|venceu|ausgelaufen|a expire|verlopen|scaduta)(?!\p{L})/u,
  ],
  [
    'lifted',
    /(?<!(?:will|would|could|may|to|not) (?:be )?)(?<!\p{L})(?:lifted|repealed|rescinded|levantada|levantado|levanto|revogad[oa]|revogou|aufgehoben|a ete levee?|opgeheven|revocata)(?!\p{L})/u,
  ],
];

/** The term of a moratorium with its evidence; nothing for other acts. */
export function measureTerm(
  { action, trigger, outcomeCue }: Act,
  sentence: Sentence,
  annotated: AnnotatedText,
): { readonly term: Term; readonly spans: FieldSpan[] } {
  if (action !== 'moratorium') return { term: {}, spans: [] };
  const lasting = durationNear(trigger, sentence, annotated);
  const end = sentence.dates.find(
    (each) =>
      gap(each, trigger) <= 140 &&
      until.test(annotated.folded.slice(Math.max(sentence.start, each.start - 28), each.start)),
  );
  const over = endOf(trigger, sentence, annotated);
  const isExtended = over === null && outcomeCue?.term === 'extend';
  return {
    term: {
      ...(end && { effectiveTo: end.value }),
      ...(lasting && { duration: lasting.duration }),
      ...(over ? { step: over.step } : isExtended ? { step: 'extended' as const } : {}),
    },
    spans: [
      ...spanOf('effectiveTo', end),
      ...spanOf('duration', lasting),
      ...spanOf('step', over ?? (isExtended ? outcomeCue : null)),
    ],
  };
}

type Lasting = Span & { readonly duration: NonNullable<Opposition['duration']> };

function durationNear(trigger: Span, sentence: Sentence, { folded }: AnnotatedText): Lasting | null {
  const from = Math.max(sentence.start, trigger.start - reach);
  const window = folded.slice(from, Math.min(sentence.end, trigger.end + reach));
  let best: Lasting | null = null;
  for (const match of window.matchAll(amount)) {
    const behind = window.slice(match.index + match[0].length);
    const found = units.flatMap(([unit, pattern]) => {
      const word = pattern.exec(behind);
      return word === null || (/^\p{L}/u.test(behind.slice(word[0].length)) && /^[a-z]/.test(word[0]))
        ? []
        : [{ unit, length: word[0].length }];
    })[0];
    const count = Number(values.get(match[1] ?? '') ?? match[1]);
    if (!found || !(count > 0 && count <= 3650)) continue;
    const start = from + match.index;
    const end = start + match[0].length + found.length;
    if (
      whenBefore.test(folded.slice(Math.max(sentence.start, start - 12), start)) ||
      whenBehind.test(folded.slice(end, end + 14))
    )
      continue;
    const one = { start, end, duration: { count, unit: found.unit } };
    if (best === null || gap(one, trigger) < gap(best, trigger)) best = one;
  }
  return best;
}

function endOf(
  trigger: Span,
  sentence: Sentence,
  { folded }: AnnotatedText,
): (Span & { readonly step: 'expired' | 'lifted' | 'extended' }) | null {
  const from = Math.max(sentence.start, trigger.start - 80);
  const window = folded.slice(from, Math.min(sentence.end, trigger.end + 80));
  for (const [step, pattern] of ended) {
    const match = pattern.exec(window);
    if (match) return { step, start: from + match.index, end: from + match.index + match[0].length };
  }
  return null;
}
