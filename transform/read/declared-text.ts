// The text that a page declares in JSON-LD, for pages that show none of it, or only its beginning.
import { foldSpace, parseHtml, textOf } from './html-tree.ts';

/** Of a text, an ideograph counted for two letters and a half. */
const shortest = 200;
const probeLength = 30;

/** The declared text in place of the shown one where that is another text, or less than half of it. */
export function preferDeclaredText(shown: string, declared: string | null): string {
  if (declared === null || weigh(declared) < shortest) return shown;
  const text = linesOf(declared);
  if (weigh(text) < shortest || text.length < shown.length * 0.3) return shown;
  const flat = foldSpace(text);
  const shownFlat = foldSpace(shown);
  const isShown = (from: number) => shownFlat.includes(flat.slice(from, from + probeLength));
  const probes = [0, 1, 2, 3].map((step) => Math.floor(((flat.length - probeLength) * step) / 3));
  const hits = probes.filter(isShown).length;
  const isBeginning = hits > 0 && hits < probes.length && shownFlat.length < flat.length * 0.5;
  return hits === 0 || isBeginning ? text : shown;
}

function weigh(text: string): number {
  return text.length + (text.match(/[\u2e80-\ufdff]/gu)?.length ?? 0) * 1.5;
}

/** Some declare markup, some write entities, some paragraphs as lines. */
function linesOf(declared: string): string {
  const lines = declared
    .replace(/<\/(?:p|h[1-6]|li|div|blockquote)>|<br\s*\/?>/gi, '\n')
    .split(/\r?\n/)
    .map((line) => (/[<&]/.test(line) ? textOf(parseHtml(line).root, 100_000) : line))
    .map(foldSpace);
  return lines.filter((line) => line !== '').join('\n');
}
