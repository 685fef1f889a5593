// Every word gets a number once, so that later passes compare numbers and share one string instead of cutting copies.

const cacheLimit = 200_000;
const firstSize = 16_384;

/** The words met so far, numbered; those of phrases stay, others are forgotten when there are too many. */
export class Vocabulary {
  readonly #texts: string[] = [];
  readonly #hashes: number[] = [];
  /** Open addressing: number of a word plus one, 0 where free. */
  #slots = new Int32Array(firstSize);
  #kept = 0;

  /** How many of the words belong to phrases; theirs are the lowest numbers. */
  get kept(): number {
    return this.#kept;
  }

  /** The words by number. The array is the vocabulary's own and grows. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** Makes the words met so far lasting. */
  keep(): void {
    this.#kept = this.#texts.length;
  }

  /** Forgets the words that no phrase has, if there are too many; tells whether it did. Numbers given out before end here. */
  trim(): boolean {
    if (this.#texts.length - this.#kept < cacheLimit) return false;
    this.#texts.length = this.#kept;
    this.#hashes.length = this.#kept;
    this.#rebuild(firstSize);
    return true;
  }

  /** The number of the word `text[start, end)`, whose hash is `hash`. */
  idOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const held = (this.#slots[slot] ?? 0) - 1;
      if (held < 0) return this.#enter(text, start, end, hash, slot);
      if (this.#hashes[held] === hash && isAt(this.#texts[held] ?? '', text, start, end)) return held;
    }
  }

  #enter(text: string, start: number, end: number, hash: number, slot: number): number {
    const id = this.#texts.length;
    this.#texts.push(ownCopy(text, start, end));
    this.#hashes.push(hash);
    this.#slots[slot] = id + 1;
    if (id * 2 > this.#slots.length) this.#rebuild(this.#slots.length * 2);
    return id;
  }

  #rebuild(atLeast: number): void {
    let size = atLeast;
    while (size < this.#texts.length * 2) size *= 2;
    const mask = size - 1;
    this.#slots = new Int32Array(size);
    for (let id = 0; id < this.#hashes.length; id += 1) {
      const hash = this.#hashes[id] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = id + 1;
    }
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A string of its own: a plain slice would keep the whole text alive for as long as the word is known. */
function ownCopy(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return word.length < 13 ? word : Array.from({ length: word.length }, (_, i) => word.charAt(i)).join('');
}
