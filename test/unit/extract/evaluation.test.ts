// What the evaluation counts: who is right, what costs nothing, and that labelled evidence is in the texts.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { dealKind } from '../../../schemas/facts/deal.ts';
import { ownSet } from '../../eval/baseline.ts';
import { readGold, type GoldDocument } from '../../eval/gold.ts';
import { nameComparer } from '../../eval/names.ts';
import { scoreDocument } from '../../eval/score.ts';
import { matcher } from '../../eval/similarity.ts';
import { summarize } from '../../eval/summary.ts';
import { keepAccuracySection, withAccuracySection } from '../../eval/verified-section.ts';

const registry = loadRegistry();
const same = nameComparer({ Tether: ['USDT Ltd of old'] }, registry);
const rules = matcher(same);

const claim: Extract<Claim, { kind: 'deal' }> = {
  ...dealKind.examples[0],
  dealType: 'lease',
  parties: [
    { name: 'Hut 8', role: 'lessor' },
    { name: 'Anthropic', role: 'lessee' },
  ],
  amount: { value: '7000000000', unit: 'USD', qualifier: 'exact', text: '$7 billion' },
  amounts: [],
  status: 'agreed',
  polarity: 'affirmed',
  confidence: 0.9,
};
const fact = {
  type: 'deal',
  deal_type: 'hosting',
  alt_deal_types: ['lease'],
  parties: [
    { name: 'Hut 8 Corp.', role: 'lessor' },
    { name: 'Anthropic', role: 'lessee' },
  ],
  amount: { value: 7e9, currency: 'USD' },
  status: 'agreed',
  salience: 'main',
};
const labelled = (facts: readonly unknown[], isNegative = false): GoldDocument => ({
  id: 'd1',
  language: 'pt',
  title: null,
  published: null,
  url: null,
  isNegative,
  facts,
  body: { text: '' },
  cluster: 'd1',
});
const counted = (facts: readonly unknown[], claims: readonly Claim[], isNegative = false) =>
  scoreDocument(labelled(facts, isNegative), claims, rules);

describe('scores', () => {
  it('an equally good label, another legal form and a claim of the same amount are exact', () => {
    const { counts, fields } = counted([fact], [claim]);
    expect(counts.get('all')).toEqual({ gold: 1, claims: 1, matched: 1, exact: 1 });
    expect([...counts.keys()]).toEqual(['all', 'deal', 'lang=pt', 'non-English']);
    expect(fields.get('deal.amount')).toEqual([1, 1]);
  });

  it('a wrong field leaves the match and takes exactness', () => {
    const { counts, misses } = counted([{ ...fact, status: 'rumoured' }], [claim]);
    expect(counts.get('deal')).toEqual({ gold: 1, claims: 1, matched: 1, exact: 0 });
    expect(misses[0]?.wrong).toEqual(['status']);
  });

  it('another currency is another amount', () => {
    const { counts } = counted([{ ...fact, amount: { value: 7e9, currency: 'BRL' } }], [claim]);
    expect(counts.get('deal')?.exact).toBe(0);
  });

  it('an optional fact costs and earns nothing', () => {
    expect(counted([{ ...fact, optional: true }], [claim]).counts.size).toBe(0);
    expect(counted([{ ...fact, salience: 'background' }], []).counts.size).toBe(0);
  });

  it('one claim does not pay twice, and a counted fact goes before an optional one', () => {
    const { counts } = counted([{ ...fact, optional: true }, fact], [claim, claim]);
    expect(counts.get('all')).toEqual({ gold: 1, claims: 1, matched: 1, exact: 1 });
    expect(counted([fact], [claim, claim]).counts.get('all')).toMatchObject({ claims: 2, matched: 1 });
  });

  it('a denial is no false alarm, an assertion is', () => {
    expect(counted([], [{ ...claim, polarity: 'denied' }], true).raisedAClaim).toBe(false);
    const asserted = counted([], [claim], true);
    expect(asserted.raisedAClaim).toBe(true);
    expect(asserted.judged).toEqual([{ confidence: 0.9, isRight: false }]);
  });
});

describe('summaries', () => {
  it('add up, with an interval over clusters and the curve of confidence', () => {
    const right = counted([fact], [claim]);
    const wrong = { ...counted([fact], []), cluster: 'd2' };
    const { groups, calibration, clusters } = summarize([right, right, wrong]);
    expect(clusters).toBe(2);
    expect(groups.get('all')).toMatchObject({ gold: 3, precision: 1, recall: 2 / 3 });
    expect(groups.get('all')?.intervals.recall).toEqual([0, 1]);
    expect(calibration).toEqual([{ from: 0.9, to: 1, claims: 2, right: 2, meanConfidence: 0.9 }]);
  });
});

describe('names', () => {
  it.each([
    ['ソフトバンクグループ', 'SoftBank'],
    ['Hut 8 Corp.', 'Hut 8'],
    ['Richland Parish, Louisiana', 'Louisiana'],
    ['USDT Ltd of old', 'Tether'],
    ['SK / AWS', 'Amazon Web Services'],
  ])('%s is %s', (a, b) => expect(same(a, b)).toBe(true));

  it('a part of a word is no name', () => {
    expect(same('Meta', 'Metalor')).toBe(false);
    expect(same('', 'Meta')).toBe(false);
  });
});

describe.each(['texts', 'pages'])("the project's own labels of %s", (name) => {
  const { documents } = readGold(name === 'texts' ? ownSet : join(ownSet, name));

  it('name their evidence, which is in the text', () => {
    const missing = documents.flatMap((each) => {
      const text = `${each.title}\n${textOf(each)}`;
      return each.facts.flatMap((given) => {
        const fragments = evidenceOf(given);
        if (fragments.length === 0) return [`${each.id}: no evidence`];
        return fragments.filter((fragment) => !text.includes(fragment)).map((fragment) => `${each.id}: ${fragment}`);
      });
    });
    expect(missing).toEqual([]);
  });

  it('hold hard negatives that count nothing', () => {
    const negatives = documents.filter((each) => each.isNegative);
    expect(negatives.length).toBeGreaterThanOrEqual(documents.length / 6);
    expect(negatives.flatMap((each) => [...counted(each.facts, []).counts.keys()])).toEqual([]);
  });
});

describe('the section of docs/verified.md', () => {
  it('is replaced by a newer one and survives a newer page', () => {
    const once = withAccuracySection('# Verified\n\nold\n', 'first $& table');
    const twice = withAccuracySection(once, 'second table');
    expect(once).toContain('first $& table');
    expect(twice).not.toContain('first');
    expect(keepAccuracySection('# Verified\n\nnew\n', twice)).toMatch(/new\n\n<!-- accuracy[^]*second table/);
    expect(keepAccuracySection('# Verified\n', '# Verified\n')).toBe('# Verified\n');
  });
});

/** A text, or what a page says between its tags. */
function textOf({ body }: GoldDocument): string {
  if ('text' in body) return body.text;
  return Buffer.from(body.page)
    .toString('utf8')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

function evidenceOf(given: unknown): string[] {
  const evidence = typeof given === 'object' && given !== null && 'evidence' in given ? given.evidence : null;
  return Array.isArray(evidence) ? evidence.filter((each) => typeof each === 'string') : [];
}
