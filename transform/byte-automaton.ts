// Many phrases looked for at once in undecoded bytes: an Aho-Corasick automaton whose every step is one look into a table.

/**
 * A phrase, looked for in UTF-8 and in any case. `left` and `right`: no letter, digit or underscore of ASCII touches it
 * there. `exact`: only in its own case.
 */
export type Needle = {
  readonly text: string;
  readonly left?: boolean;
  readonly right?: boolean;
  readonly exact?: boolean;
};

/**
 * Tells whether any phrase occurs in bytes of UTF-8, plain or marked up: tags within a phrase are passed over, what
 * stands inside a tag is searched as well, and white space is as good as one space. Linear in the bytes.
 */
export type ByteSearch = (bytes: Uint8Array) => boolean;

type Entry = { readonly bytes: Uint8Array; readonly needle: Needle };
type State = {
  readonly next: Map<number, number>;
  fail: number;
  /** Entries that end here, those of shorter suffixes included. */
  found: Entry[];
  readonly by: number;
};

const space = 0x20;
const lessThan = 0x3c;
const greaterThan = 0x3e;

/** The search for these phrases. */
export function searchFor(needles: readonly Needle[]): ByteSearch {
  const entries = needles.flatMap(entriesOf);
  const { classOf, width } = byteClasses(entries);
  const states = buildStates(entries);
  const next = buildTable(states, classOf, width);
  const table = { next, classOf, foundIn: states.map(({ found }) => found) };
  return (bytes) => run(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), table);
}

/** Letters beyond ASCII in both cases, as the automaton folds bytes and not letters. */
function entriesOf(needle: Needle): Entry[] {
  const cases = needle.exact ? [needle.text] : [needle.text.toLowerCase(), needle.text.toUpperCase()];
  const folded = new Map(cases.map((text) => [fold(Buffer.from(text)).toString('latin1'), text]));
  return [...folded.values()].map((text) => ({ bytes: Buffer.from(text), needle }));
}

function foldByte(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte + 0x20;
  return byte >= 0x09 && byte <= 0x0d ? space : byte;
}

function fold(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.map(foldByte));
}

/** A number for each byte that some phrase holds, and one for all others: fewer columns keep the table in the cache. */
function byteClasses(entries: readonly Entry[]): { classOf: Uint8Array; width: number } {
  const used = new Set(entries.flatMap(({ bytes }) => [...fold(bytes)]));
  for (const each of [space, lessThan, greaterThan]) used.add(each);
  const numbers = new Map([...used].map((byte, at) => [byte, at + 1]));
  const classOf = Uint8Array.from({ length: 256 }, (_, byte) => numbers.get(foldByte(byte)) ?? 0);
  return { classOf, width: numbers.size + 1 };
}

function buildStates(entries: readonly Entry[]): State[] {
  const root: State = { next: new Map(), fail: 0, found: [], by: 0 };
  const states: State[] = [root];
  for (const entry of entries) {
    let state = root;
    for (const byte of fold(entry.bytes)) {
      let to = state.next.get(byte);
      if (to === undefined) {
        to = states.length;
        states.push({ next: new Map(), fail: 0, found: [], by: byte });
        state.next.set(byte, to);
      }
      state = states[to] ?? root;
    }
    state.found.push(entry);
  }
  return states;
}

/** Rows of the next state, times the width; bitwise inverted where something ends there or a tag begins or ends. */
function buildTable(states: readonly State[], classOf: Uint8Array, width: number): Int32Array {
  const table = new Int32Array(states.length * width);
  const queue = [0];
  for (let at = 0; at < queue.length; at += 1) {
    const index = queue[at] ?? 0;
    const state = states[index];
    if (!state) continue;
    const [row, fail] = [index * width, state.fail * width];
    if (index > 0) {
      state.found.push(...(states[state.fail]?.found ?? []));
      table.copyWithin(row, fail, fail + width);
    }
    for (const [byte, to] of state.next) {
      const target = states[to];
      const column = classOf[byte] ?? 0;
      // Before the step is entered, the row still says where the longest proper suffix would go.
      if (target) target.fail = index === 0 ? 0 : (table[row + column] ?? 0) / width;
      table[row + column] = to * width;
      queue.push(to);
    }
    // White space behind white space changes nothing.
    if (index > 0 && state.by === space) table[row + (classOf[space] ?? 0)] = row;
  }
  for (let at = 0; at < table.length; at += 1) {
    const isTag = at % width === classOf[lessThan] || at % width === classOf[greaterThan];
    const to = table[at] ?? 0;
    if (isTag || (states[to / width]?.found.length ?? 0) > 0) table[at] = ~to;
  }
  return table;
}

type Table = {
  readonly next: Int32Array;
  readonly classOf: Uint8Array;
  readonly foundIn: readonly (readonly Entry[])[];
};

function run(bytes: Uint8Array, { next, classOf, foundIn }: Table): boolean {
  const width = next.length / foundIn.length;
  let state = 0;
  /** The state in which a tag interrupted the text; -1 outside of tags. */
  let interrupted = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    [at, state] = advance(bytes, at, state, next, classOf);
    if (at >= bytes.length) return false;
    const byte = bytes[at] ?? 0;
    if (byte === lessThan) {
      if (interrupted < 0 && beginsTag(bytes[at + 1] ?? 0)) interrupted = state;
      state = 0;
    } else if (byte === greaterThan) {
      state = Math.max(interrupted, 0);
      interrupted = -1;
    } else {
      state = ~(next[state + (classOf[byte] ?? 0)] ?? 0);
      if (foundIn[state / width]?.some((each) => stands(each, bytes, at + 1))) return true;
    }
  }
  return false;
}

/** The next place where something begins or ends, and the state before it. Nothing else is in this loop, for its speed. */
function advance(
  bytes: Uint8Array,
  from: number,
  begun: number,
  next: Int32Array,
  classOf: Uint8Array,
): [number, number] {
  let state = begun;
  for (let at = from; at < bytes.length; at += 1) {
    const to = next[state + (classOf[bytes[at] ?? 0] ?? 0)] ?? 0;
    if (to < 0) return [at, state];
    state = to;
  }
  return [bytes.length, state];
}

/** `<b`, `</b`, `<!--`: what no reader shows. */
function beginsTag(byte: number): boolean {
  return isWordByte(byte) || byte === 0x2f || byte === 0x21;
}

function isWordByte(byte: number | undefined): boolean {
  return byte !== undefined && /\w/.test(String.fromCharCode(byte));
}

/** Whether its own case and its borders are kept; a phrase with a tag or a line break inside is taken as it is. */
function stands({ bytes: phrase, needle }: Entry, bytes: Uint8Array, end: number): boolean {
  const start = end - phrase.length;
  const written = Buffer.from(bytes.subarray(Math.max(0, start), end));
  if (needle.right && isWordByte(bytes[end])) return false;
  if (!fold(written).equals(fold(phrase))) return true;
  if (needle.left && isWordByte(bytes[start - 1])) return false;
  return !needle.exact || written.equals(phrase);
}
