// The shipped figures and what they give: quoted shares as quoted, worked-out shares with their bounds.
import { describe, expect, test } from 'vitest';
import { type BaselineFigure, baselineFigures, parseBaseline } from '../../../forecast/baseline/baseline-figures.ts';
import { baselineShares } from '../../../forecast/baseline/baseline-shares.ts';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import { shareGroups } from '../../../forecast/definitions/share-groups.ts';
import { shareSeries } from '../../../forecast/definitions/share-series.ts';
import { shareValue } from '../../../schemas/share-definition.ts';

const shares = baselineShares(baselineFigures);
const of = (definitionId: string, kind: string) =>
  shares.filter((share) => share.definitionId === definitionId && share.valueKind === kind);
const rounded = (value: string | null | undefined, digits: number) => Number(value).toFixed(digits);

describe('definitions', () => {
  test('at least ten, each with its own setting of the switches and a sentence of its own', () => {
    expect(shareDefinitions.length).toBeGreaterThanOrEqual(10);
    const settings = shareDefinitions.map(({ definitionId: _id, label: _label, sentence: _sentence, ...rest }) =>
      JSON.stringify(rest),
    );
    expect(new Set(settings).size).toBe(shareDefinitions.length);
    for (const part of ['definitionId', 'label', 'sentence'] as const) {
      expect(new Set(shareDefinitions.map((each) => each[part])).size).toBe(shareDefinitions.length);
    }
  });

  test('every switch is used, and every group is known', () => {
    const used = (part: 'attribution' | 'denominator' | 'groupId') =>
      new Set(shareDefinitions.map((each) => each[part]));
    expect(used('attribution')).toEqual(new Set(['owner', 'operator', 'end_user']));
    expect([...used('denominator')]).toEqual(
      expect.arrayContaining(['commercial', 'with_on_premise', 'classified_only']),
    );
    expect(used('groupId')).toEqual(new Set(shareGroups.map((group) => group.groupId)));
  });

  test('a sentence ends like one and names no internal word', () => {
    for (const { sentence } of shareDefinitions) expect(sentence).toMatch(/^[A-Z][^_]*\.$/);
  });

  test('one series cannot mix definitions', () => {
    const [first] = of('big4-all-phases-owned', 'reconstructed');
    const [second] = of('hyperscale19-live-operated-with-on-premise', 'reported');
    if (!first || !second) throw new Error('the baseline lacks the two shares');
    expect(() => shareSeries([first, second])).toThrow(expect.objectContaining({ code: 'DEFINITIONS_MIXED' }));
    expect(shareSeries([first]).definitionId).toBe('big4-all-phases-owned');
  });
});

describe('figures', () => {
  test('a row that breaks the schema names its line', () => {
    const csv = 'figure_id,edition\nx,y\n';
    expect(() => parseBaseline(csv)).toThrow(/baseline, line 2/);
  });

  test.each(['2023', '2024', '2025', '2026'])('the rows of Synergy %s sum to 100 ± 1', (edition) => {
    const rows = ['hyperscale', 'colocation', 'on-premise'].map((row) => valueOf(`synergy-${edition}-${row}`));
    expect(Math.abs(rows.reduce((sum, row) => sum + row, 0) - 100)).toBeLessThanOrEqual(1);
  });

  test('a basis that no source states is unspecified', () => {
    for (const figure of baselineFigures.filter(({ publisher }) => publisher === 'DC Byte')) {
      expect(figure.loadBasis).toBe('unspecified');
    }
  });
});

describe('shares', () => {
  test('every value has definition, kind, as-of and grade, and keeps its schema', () => {
    const known = new Set(shareDefinitions.map((each) => each.definitionId));
    for (const share of shares) {
      expect(shareValue.parse(share)).toEqual(share);
      expect(known).toContain(share.definitionId);
    }
    expect(new Set(shares.map((share) => share.shareId)).size).toBe(shares.length);
  });

  test('Synergy is quoted as it is printed, with its forecasts', () => {
    const values = of('hyperscale19-live-operated-with-on-premise', 'reported');
    expect(values.map((share) => [share.year, Number(share.sharePct), share.comparator])).toEqual([
      [2023, 37, 'about'],
      [2024, 41, 'about'],
      [2024, 44, 'about'],
      [2025, 48, 'about'],
      [2028, 50, 'above'],
      [2029, 60, 'above'],
      [2030, 61, 'about'],
      [2031, 67, 'about'],
    ]);
  });

  test('DC Byte: 68 of 378 GW is 17.99%, 17.8–18.2 by rounding, 13–40 by what was not classified', () => {
    const [share] = of('big4-all-phases-owned', 'reconstructed');
    expect(rounded(share?.sharePct, 2)).toBe('17.99');
    expect([rounded(share?.roundingLowPct, 1), rounded(share?.roundingHighPct, 1)]).toEqual(['17.8', '18.2']);
    expect([rounded(share?.lowerBoundPct, 1), rounded(share?.upperBoundPct, 1)]).toEqual(['13.1', '40.1']);
    expect([share?.numeratorMw, share?.denominatorMw]).toEqual(['68000', '378000']);
    expect(rounded(share?.pctInferred, 1)).toBe('38.4');
    expect(share?.grade).toBe('D');
    expect(share?.note).toMatch(/One group inferred .* not confirmed at the source/);
  });

  test('the order of the figures changes nothing', () => {
    expect(baselineShares([...baselineFigures].reverse())).toEqual(shares);
  });

  test('without a part there is no share, and the part is named', () => {
    const without = baselineFigures.filter((figure: BaselineFigure) => figure.figureId !== 'dcbyte-2025-financial');
    expect(() => baselineShares(without)).toThrow(/dcbyte-2025-financial is missing/);
  });
});

function valueOf(id: string): number {
  return Number(baselineFigures.find((figure) => figure.figureId === id)?.value);
}
