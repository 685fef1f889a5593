// The checker of histories finds what is planted, names it rightly, and is silent about what at least once allows.
import { describe, expect, it } from 'vitest';
import { checkHistory, type History, type Logged } from '../../support/history/check-history.ts';
import { gather, type HistoryLine, recordBus } from '../../support/history/record-bus.ts';
import type { Bus } from '../../../platform/bus/bus.ts';

type Edit = { [Part in keyof History]?: (items: History[Part]) => History[Part] };

const topic = 'documents';

/** Two keys of three messages each, on two partitions, sent once, read once, with the row of the newest. */
function goodHistory(edit: Edit = {}): History {
  const log = [0, 1].flatMap((partition) =>
    [0, 1, 2].map((offset): Logged => {
      const key = `k${partition}`;
      return { topic, partition, offset, key, id: `${key}:${offset + 1}` };
    }),
  );
  const history: History = {
    sends: log.map(({ key, id }) => ({ by: 'ingest', topic, key, id, isAcknowledged: true })),
    log,
    polls: log.map(({ partition, offset, id }) => ({ by: 'reader', topic, partition, offset, id })),
    rows: [0, 1].map((partition) => ({ topic, key: `k${partition}`, id: `k${partition}:3` })),
  };
  return {
    sends: (edit.sends ?? same)(history.sends),
    log: (edit.log ?? same)(history.log),
    polls: (edit.polls ?? same)(history.polls),
    rows: (edit.rows ?? same)(history.rows),
  };
}

const same = <Item>(item: Item): Item => item;
const without =
  (id: string) =>
  <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
    items.filter((each) => each.id !== id);
const kinds = (history: History): string[] => [...new Set(checkHistory(history).map(({ kind }) => kind))];

/** The message once more at the end of its partition. */
const again =
  (id: string) =>
  (log: readonly Logged[]): Logged[] => [
    ...log,
    ...log.filter((each) => each.id === id).map((each) => ({ ...each, offset: 3 })),
  ];

describe('a history without fault', () => {
  it('is one', () => expect(checkHistory(goodHistory())).toEqual([]));

  it('may have been sent twice by two processes, read twice by two readers', () => {
    const polledAgain: Edit['polls'] = (polls) => [
      ...polls,
      ...[1, 2].map((offset) => ({ by: 'reader', topic, partition: 0, offset, id: `k0:${offset + 1}` })),
      { by: 'other', topic, partition: 0, offset: 3, id: 'k0:2' },
    ];
    const sentAgain: Edit['sends'] = (sends) => [
      ...sends,
      { by: 'successor', topic, key: 'k0', id: 'k0:2', isAcknowledged: true },
    ];
    expect(checkHistory(goodHistory({ sends: sentAgain, log: again('k0:2'), polls: polledAgain }))).toEqual([]);
  });

  it('may lack what was never acknowledged', () => {
    const history = goodHistory({
      sends: (sends) => [...sends, { by: 'killed', topic, key: 'k0', id: 'k0:4', isAcknowledged: false }],
    });
    expect(checkHistory(history)).toEqual([]);
  });
});

describe('lost', () => {
  it('acknowledged and not in the log', () => {
    expect(checkHistory(goodHistory({ log: without('k0:2'), polls: without('k0:2') }))).toEqual([
      { kind: 'lost', what: 'documents k0:2 was acknowledged and is not in the log' },
    ]);
  });

  it('overtaken', () => {
    expect(checkHistory(goodHistory({ polls: without('k1:2') }))).toEqual([
      { kind: 'lost', what: 'k1:2 at documents/1/1 was overtaken and never handed out' },
    ]);
  });

  it('read and without a row', () => {
    expect(checkHistory(goodHistory({ rows: (rows) => rows.slice(1) }))).toEqual([
      { kind: 'lost', what: 'documents k0: k0:3 was handed out and left nothing' },
    ]);
  });
});

it('unseen: the end of a partition that nobody read', () => {
  const history = goodHistory({ polls: without('k1:3') });
  expect(checkHistory(history)).toEqual([{ kind: 'unseen', what: 'k1:3 at documents/1/2 was never read' }]);
});

describe('doubled', () => {
  const polls: Edit['polls'] = (all) => [...all, { by: 'reader', topic, partition: 0, offset: 3, id: 'k0:2' }];

  it('sent once and twice in the log', () => {
    const history = goodHistory({ log: again('k0:2'), polls });
    expect(checkHistory(history)).toEqual([
      { kind: 'doubled', what: 'documents k0:2 was sent 1 times and is 2 times in the log' },
    ]);
    expect(checkHistory(history, { mayResend: true })).toEqual([]);
  });

  it('two rows of one message', () => {
    expect(kinds(goodHistory({ rows: (rows) => [...rows, ...rows.slice(0, 1)] }))).toEqual(['doubled']);
  });
});

describe('reordered', () => {
  it('in the log', () => {
    const swapped: Edit['sends'] = ([first, second, ...rest]) =>
      first && second ? [second, first, ...rest] : expect.fail();
    expect(kinds(goodHistory({ sends: swapped }))).toEqual(['reordered']);
  });

  it('a key on two partitions', () => {
    const moved: Edit['log'] = (log) =>
      log.map((each) => (each.id === 'k0:2' ? { ...each, partition: 1, offset: 3 } : each));
    const readMoved: Edit['polls'] = (polls) => [
      ...without('k0:2')(polls),
      { by: 'reader', topic, partition: 1, offset: 3, id: 'k0:2' },
    ];
    expect(kinds(goodHistory({ log: moved, polls: readMoved }))).toEqual(['reordered']);
  });

  it('in the hands of a reader', () => {
    const history = goodHistory({ polls: (polls) => polls.toReversed() });
    expect(kinds(history)).toEqual(['reordered']);
  });

  it('an older message that won', () => {
    const stale = goodHistory({ rows: ([, other]) => [{ topic, key: 'k0', id: 'k0:2' }, ...(other ? [other] : [])] });
    expect(checkHistory(stale)).toEqual([
      { kind: 'reordered', what: 'documents k0 ends as k0:2, and k0:3 came after it' },
    ]);
    // It may come again after the newer, but the row stays.
    const zombie: Edit = {
      sends: (sends) => [...sends, { by: 'zombie', topic, key: 'k0', id: 'k0:2', isAcknowledged: true }],
      log: again('k0:2'),
      polls: (polls) => [...polls, { by: 'reader', topic, partition: 0, offset: 3, id: 'k0:2' }],
    };
    expect(checkHistory(goodHistory(zombie))).toEqual([]);
    expect(kinds(goodHistory({ ...zombie, rows: () => stale.rows }))).toEqual(['reordered']);
  });
});

describe('unsent', () => {
  it('in the log', () => expect(kinds(goodHistory({ sends: without('k0:1') }))).toEqual(['unsent']));
  it('in the hands of a reader', () => {
    const polls: Edit['polls'] = (all) => [...all, { by: 'reader', topic, partition: 1, offset: 9, id: 'k1:9' }];
    expect(kinds(goodHistory({ polls }))).toEqual(['unsent']);
  });
  it('in a row', () => {
    expect(kinds(goodHistory({ rows: (rows) => [...rows, { topic, key: 'k7', id: 'k7:1' }] }))).toEqual(['unsent']);
  });
});

it('a bus that is recorded tells who sent what, whether it arrived, and who was handed what', async () => {
  const lines: HistoryLine[] = [];
  let isBroken = false;
  const nothing = { partitions: () => [], done: Promise.resolve(), pause() {}, resume() {}, close: async () => {} };
  const bus: Bus = {
    kind: 'embedded',
    publish: async () => {
      if (isBroken) throw new Error('away');
    },
    subscribe: async ({ onBatch }) => {
      const message = { topic, partition: 2, offset: 7n, key: 'k', value: null, headers: {}, timestampMs: 0 } as const;
      await onBatch({ topic, partition: 2, messages: [message], firstOffset: 7n, nextOffset: 8n });
      return nothing;
    },
    lag: async () => [],
    offsetsAt: async () => new Map(),
    close: async () => {},
  };
  const recorded = recordBus(bus, 'p', (more) => lines.push(...more));
  await recorded.publish(topic, [{ key: 'k', value: null, headers: { ce_id: 'k:1' } }]);
  isBroken = true;
  await recorded.publish(topic, [{ key: 'k', value: null, headers: {} }]).catch(() => undefined);
  await recorded.subscribe({ topic, group: 'g', maxBatch: 1, onBatch: async () => {} });
  expect(gather(lines)).toEqual({
    sends: [
      { by: 'p', topic, key: 'k', id: 'k:1', isAcknowledged: true },
      { by: 'p', topic, key: 'k', id: 'k', isAcknowledged: false },
    ],
    polls: [{ by: 'p#1', topic, partition: 2, offset: 7, id: 'k' }],
  });
});
