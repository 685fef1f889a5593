// Judgements without a database: what they do to events, which fields they reach, how they find their claims again.
import { describe, expect, test } from 'vitest';
import type { CurrentClaim } from '../../../resolve/current-claim.ts';
import { type Anchor, attachAnchors, type Reading } from '../../../resolve/judgement/attach-anchors.ts';
import type { ClaimJudgement } from '../../../resolve/judgement/claim-judgement.ts';
import { judgedFields, parseFieldValue } from '../../../resolve/judgement/field-value.ts';
import { between, contradictions, type PairJudgement } from '../../../resolve/judgement/pair-judgements.ts';
import { resolveComponent } from '../../../resolve/resolve-component.ts';
import { type Claim, type ClaimKind, factKinds } from '../../../schemas/claim.ts';
import type { Evidence } from '../../../schemas/evidence.ts';
import { claimsOf, dealPage, registry, seeded, shuffled } from './fixtures.ts';

const judgement = (more: Partial<ClaimJudgement>): ClaimJudgement => ({
  id: 'jdg_1',
  no: 1,
  verb: 'same',
  side: 'a',
  anchorNo: 0,
  field: null,
  value: null,
  ...more,
});

const judged = (claim: CurrentClaim | undefined, ...judgements: ClaimJudgement[]): CurrentClaim => {
  if (!claim) throw new Error('a claim was expected');
  return { ...claim, judgements: [...(claim.judgements ?? []), ...judgements] };
};

const resolve = (claims: readonly CurrentClaim[]) => resolveComponent(claims, registry);

describe('a pure function of claims and judgements', () => {
  const deals = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      dealPage(
        { page: `p${index}`, published: `20${10 + index}-01-10` },
        'Nvidia',
        'CoreWeave',
        `${index + 1}000000000`,
      ),
    ).flat();

  test('same is taken at its word over three hundred shuffles, with wrong, different and values among them', () => {
    const claims = deals(9);
    claims[0] = judged(claims[0], judgement({ id: 'jdg_1', no: 1 }));
    claims[1] = judged(claims[1], judgement({ id: 'jdg_1', no: 1, side: 'b' }), judgement({ id: 'jdg_2', no: 2 }));
    claims[2] = judged(claims[2], judgement({ id: 'jdg_2', no: 2, side: 'b', anchorNo: 1 }));
    claims[3] = judged(claims[3], judgement({ id: 'jdg_3', no: 3, verb: 'wrong' }));
    claims[4] = judged(claims[4], judgement({ id: 'jdg_4', no: 4, verb: 'value', field: 'status', value: 'closed' }));
    claims[5] = judged(
      claims[5],
      judgement({ id: 'jdg_5', no: 5 }),
      judgement({ id: 'jdg_6', no: 6, verb: 'different' }),
    );
    claims[6] = judged(
      claims[6],
      judgement({ id: 'jdg_5', no: 5, side: 'b', anchorNo: 1 }),
      judgement({ id: 'jdg_6', no: 6, verb: 'different', side: 'b', anchorNo: 1 }),
    );
    const wanted = resolve(claims);
    // Three in one; the wrong one gone; of `same` and `different` on one pair, `different` holds.
    expect(wanted.map(({ claimIds }) => claimIds.length).sort((a, b) => a - b)).toEqual([1, 1, 1, 1, 1, 3]);
    expect(wanted.find(({ claimIds }) => claimIds.includes(claims[4]?.claimId ?? ''))).toMatchObject({
      reviewStatus: 'judged',
      fields: { status: 'closed' },
      alternatives: {
        status: [
          { value: 'closed', judgement: 'jdg_4', wins: true },
          { value: 'agreed', wins: false },
        ],
      },
    });
    const random = seeded(3);
    for (let round = 0; round < 300; round += 1) expect(resolve(shuffled(claims, random))).toEqual(wanted);
  });

  test('the first anchor that is left speaks for a value, and of two values the later stands', () => {
    const [a, b] = deals(2);
    const value = (no: number, text: string, anchorNo: number) =>
      judgement({ id: `jdg_${no}`, no, verb: 'value', field: 'status', value: text, anchorNo });
    const both = [judged(a, value(1, 'closed', 1), value(2, 'amended', 1)), judged(b, value(1, 'closed', 0))];
    const status = (claims: CurrentClaim[]) =>
      resolve(claims).map(({ fields, reviewStatus, claimIds }) => [
        claimIds[0] === a?.claimId,
        fields.status,
        reviewStatus,
      ]);
    expect(new Set(status(both).map((each) => JSON.stringify(each)))).toEqual(
      new Set(['[true,"amended","judged"]', '[false,"closed","judged"]']),
    );
    expect(status([judged(a, value(1, 'closed', 1))])).toEqual([[true, 'closed', 'judged']]);
  });

  test('a denial that fits nothing joins what a person says it denies', () => {
    const [affirmed] = dealPage({ page: 'a' }, 'Nvidia', 'CoreWeave', '2000000000');
    const [denial] = dealPage({ page: 'b' }, 'Google', 'Hut 8', '5', { polarity: 'denied' });
    expect(resolve([judged(affirmed), judged(denial)]).map(({ isDisputed }) => isDisputed)).toEqual([false]);
    const events = resolve([judged(affirmed, judgement({})), judged(denial, judgement({ side: 'b', anchorNo: 1 }))]);
    expect(events.map(({ isDisputed, claimIds }) => [isDisputed, claimIds.length])).toEqual([[true, 2]]);
  });
});

describe('fields', () => {
  const samples: Readonly<Record<string, string>> = {
    'parties.*.role': 'partner',
    'parties.*.name': 'Somebody Else',
    votes: '{"for": 3, "against": 4}',
  };
  const tried = ['USD 3.2bn', '77', 'closed', '2026-03-04', 'exact', 'US', 'something'];
  const enums = (kind: ClaimKind, field: string): string[] => {
    try {
      parseFieldValue(kind, field, '§');
      return [];
    } catch (error) {
      return [...String(error).matchAll(/"([a-z0-9_]+)"/g)].flatMap(([, word]) => word ?? []);
    }
  };
  const valueOf = (kind: ClaimKind, field: string): unknown => {
    const sample = field.startsWith('capacities.')
      ? JSON.stringify({ mw: 77, qualifier: 'exact', loadBasis: field.slice('capacities.'.length) })
      : samples[field];
    for (const text of [...(sample === undefined ? [] : [sample]), ...tried, ...enums(kind, field)]) {
      try {
        return parseFieldValue(kind, field, text);
      } catch {
        continue;
      }
    }
    throw new Error(`nothing is a value of ${kind}.${field}`);
  };
  const all = (Object.keys(judgedFields) as ClaimKind[]).flatMap((kind) =>
    judgedFields[kind].map((field) => [kind, field] as const),
  );

  test.each(all)('a judged %s.%s is what the event says', (kind, pattern) => {
    const [example] = factKinds[kind].examples as readonly Claim[];
    if (!example) throw new Error('an example was expected');
    const claim =
      kind === 'deal' && pattern.startsWith('capacities.')
        ? ({ ...example, capacities: [{ mw: 5, qualifier: 'exact', loadBasis: pattern.slice(11) }] } as Claim)
        : kind === 'deal'
          ? ({
              ...example,
              parties: [
                { name: 'Nobody Knows', role: 'investor' },
                { name: 'CoreWeave', role: 'target' },
              ],
            } as Claim)
          : example;
    const field = pattern.replace('*', '~nobody-knows');
    const value = valueOf(kind, field.replace('~nobody-knows', pattern.includes('*') ? '~nobody-knows' : ''));
    const [current] = claimsOf({ page: 'a' }, [claim]);
    const [event] = resolve([judged(current, judgement({ verb: 'value', field, value }))]);
    expect(event?.reviewStatus).toBe('judged');
    expect(event?.alternatives[field]?.[0]).toMatchObject({ value, wins: true });
    const text = JSON.stringify(event?.fields);
    expect(text).toContain(JSON.stringify(value).replace(/^\{|\}$/g, ''));
  });

  test('sums, numbers, words and none are read as they are written', () => {
    expect(parseFieldValue('deal', 'amount', 'up to USD 3.2bn')).toEqual({
      value: '3200000000',
      unit: 'USD',
      qualifier: 'up_to',
      text: 'up to USD 3.2bn',
    });
    expect(parseFieldValue('deal', 'amounts.backstop', 'EUR 1,500,000.25')).toMatchObject({
      value: '1500000.25',
      unit: 'EUR',
    });
    expect(parseFieldValue('capacity', 'mw', '1,200')).toBe(1200);
    expect(parseFieldValue('share_sale', 'shares', '1,200')).toBe('1200');
    expect(parseFieldValue('capacity', 'project', 'null')).toBe(null);
    expect(parseFieldValue('opposition', 'votes', '{"for": 3, "against": 4}')).toEqual({ for: 3, against: 4 });
    expect(() => parseFieldValue('capacity', 'mw', '-3')).toThrow(/no value of mw/);
    expect(() => parseFieldValue('deal', 'parties', 'x')).toThrow(/no field/);
  });
});

describe('contradictions', () => {
  const pair = (id: string, verb: PairJudgement['verb'], a: string, b: string): PairJudgement => ({
    id,
    verb,
    author: 'ana',
    reason: 'so',
    a: new Set([a]),
    b: new Set([b]),
  });
  const on = (...ids: string[]) => new Set(ids);
  const names = (all: readonly PairJudgement[]) => all.map(({ id }) => id);

  test('are found either way round, and at any remove', () => {
    const all = [pair('1', 'same', 'x', 'y'), pair('2', 'same', 'z', 'y'), pair('3', 'different', 'w', 'z')];
    expect(names(between(all, 'same', on('y'), on('x')))).toEqual(['1']);
    expect(names(contradictions(all, 'different', on('y'), on('x')).direct)).toEqual(['1']);
    expect(names(contradictions(all, 'different', on('x'), on('z')).distant)).toEqual(['1', '2']);
    expect(names(contradictions(all, 'same', on('w'), on('x')).distant)).toEqual(['3']);
    expect(contradictions(all, 'different', on('w'), on('q'))).toEqual({ direct: [], distant: [] });
  });
});

describe('anchors after another extractor', () => {
  type Deal = { readonly investor: string; readonly target: string; readonly sum: string };
  const article = (deals: readonly Deal[]) =>
    deals
      .map(({ investor, target, sum }) => `${investor} puts $${sum} billion into ${target}, people say. Rain fell.`)
      .join(' ');
  const spansOf = (
    text: string,
    { investor, target, sum }: Deal,
    shift: { name?: string; sum?: string } = {},
  ): Evidence[] => {
    const sentence = text.indexOf(`${investor} puts $${sum} billion into ${target}`);
    const span = (field: string, quote: string) => {
      const start = text.indexOf(quote, sentence);
      return { field, start, end: start + quote.length, quote };
    };
    return [
      span('parties.0.name', investor),
      span('parties.1.name', shift.name ?? target),
      span('amount', shift.sum ?? `$${sum} billion`),
    ];
  };

  test('renamed parties and corrected sums: at least 95% of 400 judgements hold to their claims, and none to another', () => {
    const random = seeded(42);
    let [right, wrong, lost] = [0, 0, 0];
    for (let document = 0; document < 100; document += 1) {
      const deals = Array.from({ length: 4 }, (_, index) => ({
        investor: ['Nvidia', 'Google', 'Meta', 'Oracle'][index] ?? '',
        target: `Target${Math.floor(random() * 50)} Corp`,
        sum: `${1 + Math.floor(random() * 90)}`,
      }));
      const text = article(deals);
      const reread = random() < 0.2;
      const reading = (deal: Deal, id: string, shift = {}, hash = 'text'): Reading => ({
        kind: 'deal',
        extractor: 'rules',
        textHash: hash,
        claimId: id,
        spans: spansOf(text, deal, shift),
      });
      const anchors: Anchor[] = deals.map((deal, index) => ({
        ...reading(deal, `clm_old_${index}`),
        judgementId: `jdg_${document}_${index}`,
        anchorNo: 0,
      }));
      // The next extractor: every party is written otherwise, every other sum is read from other words, some claims are gone,
      // some documents have another text, and there are claims that nobody judged.
      const after = deals.flatMap((deal, index) => {
        if (random() < 0.02) return [];
        const shift = { name: deal.target.replace(' Corp', ''), ...(index % 2 && { sum: `${deal.sum} billion` }) };
        return [{ ...reading(deal, `clm_new_${index}`, shift, reread ? 'other text' : 'text'), extractor: 'rules' }];
      });
      const found = attachAnchors(shuffled(anchors, random), shuffled(after, random));
      for (const [{ claimId }, now] of found) {
        const index = claimId.at(-1);
        if (now === `clm_new_${index}`) right += 1;
        else if (now === null) lost += 1;
        else wrong += 1;
      }
      expect(attachAnchors(anchors, after).size).toBe(4);
    }
    expect(right + wrong + lost).toBe(400);
    expect(wrong).toBe(0);
    expect(right / 400).toBeGreaterThanOrEqual(0.95);
  });

  const text = article([
    { investor: 'Nvidia', target: 'A Corp', sum: '2' },
    { investor: 'Meta', target: 'B Corp', sum: '9' },
  ]);
  const first = spansOf(text, { investor: 'Nvidia', target: 'A Corp', sum: '2' });
  const second = spansOf(text, { investor: 'Meta', target: 'B Corp', sum: '9' });
  const claim = (claimId: string, spans: readonly Evidence[], more: Partial<Reading> = {}): Reading => ({
    kind: 'deal',
    extractor: 'rules',
    textHash: 'text',
    claimId,
    spans,
    ...more,
  });
  const anchor = (spans: readonly Evidence[], more: Partial<Anchor> = {}): Anchor => ({
    ...claim('clm_1', spans),
    judgementId: 'jdg_1',
    anchorNo: 0,
    ...more,
  });
  const attach = (anchors: Anchor[], claims: Reading[]) => [...attachAnchors(anchors, claims).values()];

  test('ids that change places do not lead astray: what was read decides', () => {
    expect(attach([anchor(first)], [claim('clm_1', second), claim('clm_2', first)])).toEqual(['clm_2']);
  });

  test('two former claims never become one; another kind, another sentence, nothing at all are no match', () => {
    const two = [anchor(first), anchor(second, { judgementId: 'jdg_2', claimId: 'clm_2' })];
    expect(attach(two, [claim('clm_3', [...first, ...second])]).filter((each) => each !== null)).toHaveLength(1);
    expect(attach([anchor(first)], [claim('clm_1', first, { kind: 'capacity' })])).toEqual([null]);
    expect(attach([anchor(first)], [claim('clm_9', second)])).toEqual([null]);
    expect(attach([anchor(first)], [])).toEqual([null]);
  });

  test('a table of two thousand rows, every one of them judged, is no matter of minutes', () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => {
      const span = (field: string, from: number) => ({
        field,
        start: index * 50 + from,
        end: index * 50 + from + 9,
        quote: 'nine char',
      });
      return [span('project', 0), span('mw', 20)];
    });
    const anchors = rows.map((spans, index) => anchor(spans, { judgementId: `jdg_${index}`, claimId: `clm_${index}` }));
    const started = performance.now();
    const found = attach(anchors, rows.map((spans, index) => claim(`new_${index}`, spans)).reverse());
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(found).toEqual(rows.map((_, index) => `new_${index}`));
  });

  test('two judgements on one claim stay together', () => {
    expect(attach([anchor(first), anchor(first, { judgementId: 'jdg_2' })], [claim('clm_2', first)])).toEqual([
      'clm_2',
      'clm_2',
    ]);
  });
});
