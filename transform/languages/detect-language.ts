// Which language pack reads a text: its stated language, else its script, else its most frequent small words.
import { foldText } from '../annotate/fold-text.ts';
import { phrases } from '../annotate/lexicon.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './packs.ts';

const sampleLength = 4000;

/** The packs that each of their small words speaks for. */
const codesByMark: ReadonlyMap<string, readonly string[]> = Object.values(languagePacks).reduce(
  (known, { code, marks }) => {
    for (const mark of new Set(phrases(marks).map(foldText))) known.set(mark, [...(known.get(mark) ?? []), code]);
    return known;
  },
  new Map<string, string[]>(),
);

/** Letters of one script, or of one language alone. */
const ownLetters: readonly (readonly [string, RegExp])[] = [
  ['ko', /[\uac00-\ud7a3]/],
  ['ja', /[\u3040-\u30ff]/],
  ['zh', /[\u3400-\u9fff]/],
  ['tr', /[ığİ]/],
  ['pl', /[łąęśżźćń]/],
  ['vi', /[ươăđƯƠĂĐ\u1ea0-\u1ef9]/],
];
/** What part of a text's letters they must be; of letters that only one language has a few say more than small words. */
const shares = [0.2, 0.1, 0.3, 0.015, 0.015, 0.015];

/** Per UTF-16 unit: 0 no letter, 1 a letter, 2 and on: the own letters, one more than their place in the list. */
const letterKinds = Uint8Array.from({ length: 65_536 }, (_, code) => {
  const character = String.fromCharCode(code);
  const own = ownLetters.findIndex(([, letters]) => letters.test(character));
  if (own >= 0) return own + 2;
  return /\p{L}/u.test(character) ? 1 : 0;
});

/** The pack for a text; `stated` is the page's own word for its language, which is believed where a pack has it. */
export function packFor(text: string, stated: string | null): LanguagePack | null {
  const code = stated?.toLowerCase().split(/[-_]/)[0] ?? '';
  return languagePacks[code] ?? languagePacks[detectLanguage(text)] ?? languagePacks['en'] ?? null;
}

/** The code of the pack whose script or small words fit `text` best. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const counts = new Uint32Array(ownLetters.length + 2);
  for (let i = 0; i < sample.length; i += 1) {
    const kind = letterKinds[sample.charCodeAt(i)] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const letters = sample.length - (counts[0] ?? 0);
  const own = ownLetters.find((_, at) => (counts[at + 2] ?? 0) > Math.max(1, letters) * (shares[at] ?? 1));
  return own?.[0] ?? fromSmallWords(foldText(sample));
}

function fromSmallWords(folded: string): string {
  const hits = new Map<string, number>();
  let start = 0;
  for (let i = 0; i <= folded.length; i += 1) {
    if (i < folded.length && letterKinds[folded.charCodeAt(i)] !== 0) continue;
    for (const code of i > start ? (codesByMark.get(folded.slice(start, i)) ?? []) : [])
      hits.set(code, (hits.get(code) ?? 0) + 1);
    start = i + 1;
  }
  let best = 'en';
  for (const code of Object.keys(languagePacks)) if ((hits.get(code) ?? 0) > (hits.get(best) ?? 0)) best = code;
  return best;
}
