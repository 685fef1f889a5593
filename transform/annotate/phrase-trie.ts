// One trie over tokens for every phrase we look for: terms, names, places. A phrase may end in `*`: any word that begins so.
import { tokenize, tokenKinds, type Tokens } from './tokenize.ts';
import { foldText } from './fold-text.ts';

type Node<Entry> = { next: Map<number, Node<Entry>> | null; entries: Entry[] | null };

export type PhraseMatch<Entry> = {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly entries: readonly Entry[];
};

const cacheLimit = 200_000;

/** A token trie; `match` visits each token once per phrase that could begin there. */
export class PhraseTrie<Entry> {
  readonly #root: Node<Entry> = { next: null, entries: null };
  readonly #symbols = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #prefixLengths: number[] = [];
  readonly #cache = new Map<string, readonly number[]>();

  /** Enters `phrase` (any case, any accents). */
  add(phrase: string, entry: Entry): void {
    const open = phrase.endsWith('*');
    const tokens = tokenize(foldText(open ? phrase.slice(0, -1) : phrase));
    let node = this.#root;
    for (let i = 0; i < tokens.count; i += 1) {
      const text = tokens.folded.slice(tokens.start[i], tokens.end[i]);
      const last = i === tokens.count - 1;
      const symbol = open && last && tokens.kind[i] === tokenKinds.word ? this.#prefix(text) : this.#symbol(text);
      node.next ??= new Map();
      let following = node.next.get(symbol);
      if (following === undefined) {
        following = { next: null, entries: null };
        node.next.set(symbol, following);
      }
      node = following;
    }
    if (tokens.count > 0) (node.entries ??= []).push(entry);
  }

  /** Every match of every phrase, by start. Overlaps are the caller's business. */
  match(tokens: Tokens): PhraseMatch<Entry>[] {
    const symbols: (readonly number[])[] = [];
    for (let i = 0; i < tokens.count; i += 1) {
      symbols.push(this.#symbolsOf(tokens.folded.slice(tokens.start[i], tokens.end[i])));
    }
    const found: PhraseMatch<Entry>[] = [];
    for (let first = 0; first < tokens.count; first += 1) {
      if ((symbols[first]?.length ?? 0) > 0) this.#walk(this.#root, first, first, symbols, tokens, found);
    }
    return found;
  }

  #walk(
    node: Node<Entry>,
    first: number,
    at: number,
    symbols: readonly (readonly number[])[],
    tokens: Tokens,
    found: PhraseMatch<Entry>[],
  ): void {
    for (const symbol of symbols[at] ?? []) {
      const next = node.next?.get(symbol);
      if (next === undefined) continue;
      if (next.entries !== null) {
        found.push({
          start: tokens.start[first] ?? 0,
          end: tokens.end[at] ?? 0,
          firstToken: first,
          lastToken: at,
          entries: next.entries,
        });
      }
      if (next.next !== null && at + 1 < tokens.count) this.#walk(next, first, at + 1, symbols, tokens, found);
    }
  }

  #symbol(text: string): number {
    const known = this.#symbols.get(text);
    if (known !== undefined) return known;
    const symbol = this.#symbols.size * 2;
    this.#symbols.set(text, symbol);
    return symbol;
  }

  #prefix(text: string): number {
    const known = this.#prefixes.get(text);
    if (known !== undefined) return known;
    const symbol = this.#prefixes.size * 2 + 1;
    this.#prefixes.set(text, symbol);
    if (!this.#prefixLengths.includes(text.length)) this.#prefixLengths.push(text.length);
    return symbol;
  }

  #symbolsOf(text: string): readonly number[] {
    const cached = this.#cache.get(text);
    if (cached !== undefined) return cached;
    const symbols: number[] = [];
    const exact = this.#symbols.get(text);
    if (exact !== undefined) symbols.push(exact);
    for (const length of this.#prefixLengths) {
      if (length > text.length) continue;
      const prefix = this.#prefixes.get(text.slice(0, length));
      if (prefix !== undefined) symbols.push(prefix);
    }
    if (this.#cache.size >= cacheLimit) this.#cache.clear();
    this.#cache.set(text, symbols);
    return symbols;
  }
}
