// Which language pack reads a text: its stated language, else its script, else its most frequent small words.
import { foldText } from '../annotate/fold-text.ts';
import { phrases } from '../annotate/lexicon.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './packs.ts';

const sampleLength = 4000;

/** The pack for a text; `stated` is the page's own word for its language, which is believed where a pack has it. */
export function packFor(text: string, stated: string | null): LanguagePack | null {
  const code = stated?.toLowerCase().split(/[-_]/)[0] ?? '';
  return languagePacks[code] ?? languagePacks[detectLanguage(text)] ?? languagePacks['en'] ?? null;
}

/** The code of the pack whose script or small words fit `text` best. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = Math.max(1, count(/\p{L}/gu));
  if (count(/[\uac00-\ud7a3]/g) > letters * 0.2) return 'ko';
  if (count(/[\u3040-\u30ff]/g) > letters * 0.1) return 'ja';
  if (count(/[\u3400-\u9fff]/g) > letters * 0.3) return 'zh';
  const words = foldText(sample).split(/[^\p{L}]+/u);
  let best = 'en';
  let most = 0;
  for (const pack of Object.values(languagePacks)) {
    const marks = new Set(phrases(pack.marks).map(foldText));
    const hits = words.filter((word) => marks.has(word)).length;
    if (hits > most) [best, most] = [pack.code, hits];
  }
  return best;
}
