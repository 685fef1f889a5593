// A fingerprint of a text by which copies of it are known: reprinted by an agency's clients, cut, framed or with words exchanged.

const bins = 64;
const shingleLength = 3;
/** What a long page begins with tells it from others; the rest would only cost time. */
const mostTokens = 4000;
/** Shorter texts share their phrases by chance. */
const fewestTokens = 40;
const empty = 0xffff;
/** Share of common phrases above which one text is taken for a copy of the other; reports of one event share a tenth. */
export const copyThreshold = 0.4;

/** Words, and single characters of scripts that write none. */
const token =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}])+/gu;

/** Of every 64th of the phrases of three words the one with the smallest hash, in 172 characters; null for a short text. */
export function sketchText(text: string): string | null {
  const tokens: string[] = [];
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(token)) {
    tokens.push(word);
    if (tokens.length === mostTokens) break;
  }
  if (tokens.length < fewestTokens) return null;
  const least = Array.from({ length: bins }, () => Number.POSITIVE_INFINITY);
  for (let at = 0; at + shingleLength <= tokens.length; at += 1) {
    const hash = hashOf(`${tokens[at]} ${tokens[at + 1]} ${tokens[at + 2]}`);
    const bin = hash % bins;
    const rest = Math.floor(hash / bins);
    if (rest < (least[bin] ?? 0)) least[bin] = rest;
  }
  const bytes = Buffer.alloc(2 * bins);
  for (const [bin, value] of least.entries())
    bytes.writeUInt16LE(Number.isFinite(value) ? value % empty : empty, 2 * bin);
  return bytes.toString('base64');
}

/** About which share of the phrases of both texts is common to them: 0 to 1. */
export function sketchSimilarity(one: string, other: string): number {
  const [left, right] = [Buffer.from(one, 'base64'), Buffer.from(other, 'base64')];
  if (left.length !== 2 * bins || right.length !== 2 * bins) return 0;
  let filled = 0;
  let equal = 0;
  for (let at = 0; at < 2 * bins; at += 2) {
    const [a, b] = [left.readUInt16LE(at), right.readUInt16LE(at)];
    if (a === empty && b === empty) continue;
    filled += 1;
    if (a === b) equal += 1;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** FNV-1a with a last mixing, so that low and high bits are as good as one another. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
