// One trie over tokens for every phrase we look for: terms, names, places. A phrase may end in `*`: any word that begins so;
// or begin with `*`: any longer word that ends so, since German, Dutch and Norwegian write compounds as one word.
import { foldText } from './fold-text.ts';
import { tokenize, tokenKinds, type Tokens } from './tokenize.ts';
import { Vocabulary } from './vocabulary.ts';

/** How many letters a compound has before its head, at least: "Unrat" is no Rat. */
const shortestModifier = 3;

type Node<Entry> = { next: Map<number, Node<Entry>> | null; entries: Entry[] | null; types: number };

export type PhraseMatch<Entry> = {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly entries: readonly Entry[];
  /** The bits of all entries' types. */
  readonly types: number;
};

/** A token trie; `match` visits each token once per phrase that could begin there. */
export class PhraseTrie<Entry> {
  readonly vocabulary = new Vocabulary();
  readonly #typeOf: (entry: Entry) => number;
  readonly #root: Node<Entry> = { next: null, entries: null, types: 0 };
  readonly #prefixes = new Map<string, number>();
  readonly #prefixLengths: number[] = [];
  readonly #suffixes = new Map<string, number>();
  readonly #suffixLengths: number[] = [];
  #affixes = 0;
  /** By word: what it may stand for in phrases, itself and the open phrases it begins or ends like; null where nothing. */
  readonly #symbols: (readonly number[] | null)[] = [];
  /** By word: where phrases that begin with it go on; null where none does, as of most words. */
  readonly #opens: (readonly Node<Entry>[] | null)[] = [];

  readonly #fold: (text: string) => string;

  /** `typeOf` gives an entry's type as one bit, so that callers can skip matches without looking into them; texts come folded by `fold`. */
  constructor(typeOf: (entry: Entry) => number, fold: (text: string) => string = foldText) {
    this.#typeOf = typeOf;
    this.#fold = fold;
  }

  /** Enters `phrase` (any case, any accents). */
  add(phrase: string, entry: Entry): void {
    const open = phrase.endsWith('*');
    const isHead = phrase.startsWith('*');
    const tokens = tokenize(this.#fold(phrase.slice(isHead ? 1 : 0, open ? -1 : undefined)), this.vocabulary);
    this.vocabulary.keep();
    this.#symbols.length = 0;
    this.#opens.length = 0;
    let node = this.#root;
    for (let i = 0; i < tokens.count; i += 1) {
      const word = tokens.word[i] ?? 0;
      const last = i === tokens.count - 1;
      const text = tokens.texts[word] ?? '';
      const symbol =
        isHead && i === 0
          ? this.#affix(text, this.#suffixes, this.#suffixLengths)
          : open && last && tokens.kind[i] === tokenKinds.word
            ? this.#affix(text, this.#prefixes, this.#prefixLengths)
            : word * 2;
      node.next ??= new Map();
      let following = node.next.get(symbol);
      if (following === undefined) {
        following = { next: null, entries: null, types: 0 };
        node.next.set(symbol, following);
      }
      node = following;
    }
    if (tokens.count === 0) return;
    (node.entries ??= []).push(entry);
    node.types |= this.#typeOf(entry);
  }

  /** The tokens of a folded text, numbered for `match`; they are good until the next call. */
  tokenize(folded: string): Tokens {
    if (this.vocabulary.trim()) {
      const known = Math.min(this.#symbols.length, this.vocabulary.kept);
      this.#symbols.length = known;
      this.#opens.length = known;
    }
    return tokenize(folded, this.vocabulary);
  }

  /** Every match of every phrase, by first token. Overlaps are the caller's business. */
  match(tokens: Tokens): PhraseMatch<Entry>[] {
    const found: PhraseMatch<Entry>[] = [];
    const { count, word } = tokens;
    const opensOf = this.#opens;
    this.#learn(tokens.texts);
    for (let first = 0; first < count; first += 1) {
      const opens = opensOf[word[first] ?? 0] ?? null;
      if (opens === null) continue;
      for (let i = 0; i < opens.length; i += 1) {
        const node = opens[i];
        if (node !== undefined) this.#walk(node, first, first, tokens, found);
      }
    }
    return found;
  }

  #walk(node: Node<Entry>, first: number, at: number, tokens: Tokens, found: PhraseMatch<Entry>[]): void {
    if (node.entries !== null) {
      found.push({
        start: tokens.start[first] ?? 0,
        end: tokens.end[at] ?? 0,
        firstToken: first,
        lastToken: at,
        entries: node.entries,
        types: node.types,
      });
    }
    if (node.next === null || at + 1 >= tokens.count) return;
    const symbols = this.#symbols[tokens.word[at + 1] ?? 0] ?? null;
    if (symbols === null) return;
    for (let i = 0; i < symbols.length; i += 1) {
      const next = node.next.get(symbols[i] ?? 0);
      if (next !== undefined) this.#walk(next, first, at + 1, tokens, found);
    }
  }

  /** Looks up the words met since the last text. */
  #learn(texts: readonly string[]): void {
    for (let word = this.#symbols.length; word < texts.length; word += 1) {
      const text = texts[word] ?? '';
      const symbols: number[] = word < this.vocabulary.kept ? [word * 2] : [];
      for (const length of this.#prefixLengths) {
        if (length > text.length) continue;
        const prefix = this.#prefixes.get(text.slice(0, length));
        if (prefix !== undefined) symbols.push(prefix);
      }
      for (const length of this.#suffixLengths) {
        if (length + shortestModifier > text.length) continue;
        const suffix = this.#suffixes.get(text.slice(text.length - length));
        if (suffix !== undefined) symbols.push(suffix);
      }
      const opens = symbols.flatMap((symbol) => this.#root.next?.get(symbol) ?? []);
      this.#symbols.push(symbols.length === 0 ? null : symbols);
      this.#opens.push(opens.length === 0 ? null : opens);
    }
  }

  /** The symbol of every word that begins, or ends, with `text`. */
  #affix(text: string, known: Map<string, number>, lengths: number[]): number {
    const symbol = known.get(text) ?? this.#affixes++ * 2 + 1;
    known.set(text, symbol);
    if (!lengths.includes(text.length)) lengths.push(text.length);
    return symbol;
  }
}
