// Whether a bus kept its promises, told from a history: what was sent, what stands in the log, what readers were handed,
// and what rows came of it. Pure, so that the checker itself can be tested on histories with planted faults.

/** A message as a history knows it: `id` names what it says, and a message that is sent again keeps its id. */
export type Sent = {
  readonly by: string;
  readonly topic: string;
  readonly key: string;
  readonly id: string;
  /** False where the sender was never told: it died, or the send failed. Such a message may stand in the log or not. */
  readonly isAcknowledged: boolean;
};

/** A record of the log, as somebody reads it who reads all of it afterwards. */
export type Logged = {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string;
  readonly id: string;
};

/** A record in the hands of a member of the group. Each subscription is a reader of its own. */
export type Polled = Pick<Logged, 'topic' | 'partition' | 'offset' | 'id'> & { readonly by: string };

/** What is left of a key in the end: the row of its newest message, or the letter that buried it. */
export type Row = Pick<Logged, 'topic' | 'key' | 'id'>;

/** Sends in the order of each sender, polls in the order of each reader. */
export type History = {
  readonly sends: readonly Sent[];
  readonly log: readonly Logged[];
  readonly polls: readonly Polled[];
  readonly rows: readonly Row[];
};

export type Anomaly = {
  /**
   * lost: acknowledged and not in the log, overtaken without being handed out, or handed out and without a row.
   * unseen: nobody read so far. doubled: more often there than it was sent. reordered: later came before earlier.
   * unsent: nobody sent it.
   */
  readonly kind: 'lost' | 'unseen' | 'doubled' | 'reordered' | 'unsent';
  readonly what: string;
};

export type CheckOptions = {
  /** The brokers went away on the way: a send whose answer was lost is sent again, and that is at least once. */
  readonly mayResend?: boolean;
};

/** Everything that is wrong with a history; empty where every promise was kept. */
export function checkHistory(history: History, { mayResend = false }: CheckOptions = {}): Anomaly[] {
  const offsets = groupBy(history.log, ({ topic, id }) => `${topic} ${id}`);
  return [
    ...checkSends(history, offsets, mayResend),
    ...checkOrderOfSends(history, offsets),
    ...checkPolls(history),
    ...checkRows(history, offsets),
  ];
}

type Offsets = ReadonlyMap<string, readonly Logged[]>;

function checkSends({ sends }: History, offsets: Offsets, mayResend: boolean): Anomaly[] {
  const found: Anomaly[] = [];
  const sent = groupBy(sends, ({ topic, id }) => `${topic} ${id}`);
  for (const [name, each] of sent) {
    const times = offsets.get(name)?.length ?? 0;
    if (times === 0 && each.some(({ isAcknowledged }) => isAcknowledged)) {
      found.push({ kind: 'lost', what: `${name} was acknowledged and is not in the log` });
    }
    if (!mayResend && times > each.length) {
      found.push({ kind: 'doubled', what: `${name} was sent ${each.length} times and is ${times} times in the log` });
    }
  }
  for (const name of offsets.keys()) {
    if (!sent.has(name)) found.push({ kind: 'unsent', what: `${name} is in the log and nobody sent it` });
  }
  return found;
}

/** What one sender sent for one key stands in that order; who sends all of it again after a fall changes nothing. */
function checkOrderOfSends({ sends }: History, offsets: Offsets): Anomaly[] {
  const found: Anomaly[] = [];
  for (const [name, each] of groupBy(sends, ({ by, topic, key }) => `${by} ${topic} ${key}`)) {
    let before: Logged | undefined;
    for (const id of new Set(each.map((send) => send.id))) {
      const first = offsets.get(`${each[0]?.topic} ${id}`)?.[0];
      if (first && before && (first.partition !== before.partition || first.offset < before.offset)) {
        found.push({ kind: 'reordered', what: `${name}: ${id} stands before ${before.id}, which was sent before it` });
      }
      before = first ?? before;
    }
  }
  return found;
}

function checkPolls({ log, polls }: History): Anomaly[] {
  const found: Anomaly[] = [];
  const logged = new Set(log.map(placeOf));
  const handedOut = new Set(polls.map(placeOf));
  const furthest = new Map<string, number>();
  for (const { topic, partition, offset } of polls) {
    const name = `${topic}/${partition}`;
    furthest.set(name, Math.max(furthest.get(name) ?? -1, offset));
  }
  for (const each of log) {
    if (handedOut.has(placeOf(each))) continue;
    const isOvertaken = each.offset < (furthest.get(`${each.topic}/${each.partition}`) ?? -1);
    found.push(
      isOvertaken
        ? { kind: 'lost', what: `${placeOf(each)} was overtaken and never handed out` }
        : { kind: 'unseen', what: `${placeOf(each)} was never read` },
    );
  }
  for (const each of new Set(polls.map(placeOf))) {
    if (!logged.has(each)) found.push({ kind: 'unsent', what: `${each} was handed out and is not in the log` });
  }
  // A reader may be handed again what it had; what is new to it lies behind all that it has seen.
  for (const [name, each] of groupBy(polls, ({ by, topic, partition }) => `${by} ${topic}/${partition}`)) {
    const seen = new Set<number>();
    let highest = -1;
    for (const { offset } of each) {
      if (!seen.has(offset) && offset < highest) {
        found.push({ kind: 'reordered', what: `${name} was handed ${offset} for the first time after ${highest}` });
      }
      seen.add(offset);
      highest = Math.max(highest, offset);
    }
  }
  return found;
}

function checkRows({ rows }: History, offsets: Offsets): Anomaly[] {
  const found: Anomaly[] = [];
  const ofKey = groupBy(rows, ({ topic, key }) => `${topic} ${key}`);
  // What a key said last: that it was said again later makes the earlier no news.
  const newest = new Map<string, Logged>();
  for (const [, [first]] of offsets) {
    if (!first) continue;
    const name = `${first.topic} ${first.key}`;
    if (first.offset > (newest.get(name)?.offset ?? -1)) newest.set(name, first);
  }
  for (const [name, { id }] of newest) {
    const left = ofKey.get(name) ?? [];
    if (left.length === 0) found.push({ kind: 'lost', what: `${name}: ${id} was handed out and left nothing` });
    else if (!left.some((row) => row.id === id)) {
      found.push({ kind: 'reordered', what: `${name} ends as ${left[0]?.id}, and ${id} came after it` });
    }
  }
  for (const [name, left] of ofKey) {
    const ids = new Set(left.map((row) => row.id));
    if (ids.size < left.length) found.push({ kind: 'doubled', what: `${name} left ${left.length} rows` });
    for (const { topic, id } of left) {
      if (!offsets.has(`${topic} ${id}`)) found.push({ kind: 'unsent', what: `${name} left ${id}, which nobody sent` });
    }
  }
  return found;
}

const placeOf = ({ topic, partition, offset, id }: Pick<Logged, 'topic' | 'partition' | 'offset' | 'id'>): string =>
  `${id} at ${topic}/${partition}/${offset}`;

/** Items by name, in their order; records of the log by offset. */
function groupBy<Item extends object>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
