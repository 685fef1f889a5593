// The relevance gate: a document without a word of data centers, AI compute or mining costs one pass over its bytes.
import { isAscii, isUtf8 } from 'node:buffer';
import type { CompanyCategory, Registry } from '../registry/registry.ts';
import { type ByteSearch, type Needle, searchFor } from './byte-automaton.ts';
import { gatePhrases } from './gate-phrases.ts';
import type { DocumentHead } from './read-document.ts';

/** Reason of an extraction that the gate ended. */
export const irrelevant = 'irrelevant';

/** One in a hundred of the documents that the gate drops is read nevertheless, always the same ones. */
export function isAudited(documentId: string): boolean {
  return Number.parseInt(documentId.slice(-8), 16) % 100 === 0;
}

const ourCategories: ReadonlySet<CompanyCategory> = new Set([
  'neocloud',
  'colocation',
  'miner',
  'miner_turned_ai',
  'ai_lab',
  'chip_vendor',
]);

const searches = new WeakMap<Registry, ByteSearch>();

/** Whether `text` or `title` speaks of our subject: by its words, or by the name of a company in its trade. */
export function isRelevant(text: string, title: string | null, registry: Registry): boolean {
  const search = searchOf(registry);
  return search(Buffer.from(text)) || (title !== null && search(Buffer.from(title)));
}

/**
 * Whether a page may be relevant, by its bytes as they came: false only where its text, once read, would not be either.
 * What is not plainly UTF-8, or spells its letters as escapes, is left to the reader.
 */
export function mayBeRelevant(
  page: Uint8Array,
  { feedTitle, httpCharset }: Pick<DocumentHead, 'feedTitle' | 'httpCharset'>,
  registry: Registry,
): boolean {
  return isRelevant('', feedTitle, registry) || searchOf(registry)(page) || !isPlainUtf8(page, httpCharset);
}

/** Enough escapes of letters to spell a word with, and with it all that a page says. */
const manyEscapes =
  /(?:(?:&#(?:x[\da-f]{2,6}|\d{2,7});?|\\u[\da-f]{4})[^]{0,3}){3}|&shy;|&zwnj;|&#173;|&#xad;|\xc2\xad/i;

function isPlainUtf8(page: Uint8Array, httpCharset: string | null): boolean {
  // UTF-16 holds NUL, and ISO-2022-JP spells with ESC: both pass for UTF-8.
  if (!isUtf8(page) || page.includes(0) || page.includes(0x1b)) return false;
  const latin1 = Buffer.from(page.buffer, page.byteOffset, page.byteLength).toString('latin1');
  const declared =
    httpCharset ?? /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(latin1.slice(0, 4096))?.[1] ?? 'utf-8';
  const isDeclared = /^utf-?8$/i.test(declared.trim());
  return (isDeclared || isAscii(page)) && !manyEscapes.test(latin1);
}

function searchOf(registry: Registry): ByteSearch {
  const known = searches.get(registry);
  if (known !== undefined) return known;
  const names = registry.companies
    .filter((each) => each.categories.some(({ category }) => ourCategories.has(category)))
    .flatMap((each) => [each.name, ...each.aliases])
    // Short names and plain words would let everything through.
    .filter((name) => name.length >= 6 || /[^\p{ASCII}]/u.test(name))
    .map((text): Needle => ({ text, exact: true }));
  const search = searchFor([...gatePhrases, ...names]);
  searches.set(registry, search);
  return search;
}
