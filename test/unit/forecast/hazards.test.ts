// The estimate of conversion on made-up projects whose true rates are known: truncation and censoring must not bend it.
import { describe, expect, test } from 'vitest';
import { type AtlasFacility, monthsOf, staysOf } from '../../../forecast/model/atlas-stays.ts';
import { conversionOf, oppositionEffect } from '../../../forecast/model/conversion.ts';
import { pathBits, textBits, uniformAt } from '../../../forecast/model/counter-random.ts';
import { estimateHazards, shrinkageWeight } from '../../../forecast/model/estimate-hazards.ts';
import { shippedHazards } from '../../../forecast/model/hazards.ts';

const window = { from: '2024-01', to: '2026-08' };
const end = monthsOf(window.to, window.from).high;
const monthText = (month: number): string => {
  const at = 2024 * 12 + Math.floor(month);
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};

/** Projects that are begun at 0.4 and cancelled at 0.1 a year; what was cancelled before the window left no trace. */
function madeUp(count: number, { years = false }: { years?: boolean } = {}): AtlasFacility[] {
  const seed = textBits('projects');
  return Array.from({ length: count }, (_, index): AtlasFacility[] => {
    const bits = pathBits(seed, index);
    const entered = -72 + uniformAt(bits, 1) * (end + 72);
    const left = entered + (-Math.log(uniformAt(bits, 2)) / 0.5) * 12;
    const cancelled = uniformAt(bits, 3) < 0.2;
    if (left < 0 && cancelled) return [];
    const date = (month: number): string => (years ? monthText(month).slice(0, 4) : monthText(month));
    const done = left <= end;
    const history = [
      { status: 'proposed', date: monthText(entered) },
      ...(done ? [{ status: cancelled ? 'cancelled' : 'under_construction', date: date(left) }] : []),
    ];
    return [
      {
        operator: `Firm ${index % 40}`,
        status: done ? (cancelled ? 'cancelled' : 'under_construction') : 'proposed',
        facilityType: 'data_center',
        statusHistory: history,
      },
    ];
  }).flat();
}
const rate = (facilities: AtlasFacility[], to: string) => {
  const found = estimateHazards(facilities, window).hazards.find((each) => each.from === 'early' && each.to === to);
  if (!found) throw new Error(`no estimate of ${to}`);
  return found;
};

describe('estimates', () => {
  test('true rates come back although earlier cancellations left no trace', () => {
    const facilities = madeUp(3000);
    expect(Math.abs(rate(facilities, 'begun').world.perYear - 0.4)).toBeLessThan(0.04);
    expect(Math.abs(rate(facilities, 'cancelled').world.perYear - 0.1)).toBeLessThan(0.02);
    // What a table of finished stays suggests is far off, which is why it is not used.
    expect(rate(facilities, 'begun').uncorrectedPerYear).toBeGreaterThan(0.55);
  });

  test('dates of a year only bend them little', () => {
    expect(Math.abs(rate(madeUp(3000, { years: true }), 'begun').world.perYear - 0.4)).toBeLessThan(0.08);
  });

  test('the order of facilities changes nothing', () => {
    const facilities = madeUp(200);
    expect(estimateHazards([...facilities].reverse(), window)).toEqual(estimateHazards(facilities, window));
  });

  test('stays: mines and power plants are left out, what is live without a date is older than the window', () => {
    const base = { operator: 'Firm', status: 'operational', facilityType: 'data_center', statusHistory: [] };
    expect(staysOf([base, { ...base, facilityType: 'crypto_mining', status: 'proposed' }], window)).toEqual([]);
    const [early, construction] = staysOf(
      [
        {
          ...base,
          statusHistory: [
            { status: 'proposed', date: '2023' },
            { status: 'operational', date: '2025-06' },
          ],
        },
      ],
      window,
    );
    expect(early).toMatchObject({ phase: 'early', entry: { low: -12, high: -1 }, exit: { cause: 'begun' } });
    expect(construction).toMatchObject({ phase: 'construction', exit: { low: 17, high: 17, cause: 'finished' } });
  });

  test('operators alike are pooled hard, operators apart are not', () => {
    const alike = Array.from({ length: 30 }, () => ({ events: 4, years: 10 }));
    const apart = Array.from({ length: 30 }, (_, index) => ({ events: index % 2 === 0 ? 0 : 8, years: 10 }));
    expect(shrinkageWeight(alike, 0.4)).toBeGreaterThan(100 * shrinkageWeight(apart, 0.4) * 0.1);
    expect(shrinkageWeight(apart, 0.4)).toBeLessThan(10);
  });
});

describe('what is shipped', () => {
  test('has n, source and licence, and no rows of the source', () => {
    expect(shippedHazards.licence).toBe('CC BY 4.0');
    expect(shippedHazards.url).toMatch(/compute-atlas/);
    expect(shippedHazards.facilities).toBe(1095);
    for (const { world, types } of shippedHazards.hazards) {
      expect(world.years).toBeGreaterThan(100);
      const events = types.reduce((sum, each) => sum + each.events, 0);
      expect(events).toBeCloseTo(world.events, 0);
    }
  });

  test('types lie between their own count and the world', () => {
    for (const { world, types } of shippedHazards.hazards) {
      for (const each of types) {
        const [low, high] = [Math.min(each.perYear, world.perYear), Math.max(each.perYear, world.perYear)];
        expect(each.pooledPerYear).toBeGreaterThanOrEqual(low - 1e-4);
        expect(each.pooledPerYear).toBeLessThanOrEqual(high + 1e-4);
      }
    }
  });
});

describe('conversion', () => {
  test('without estimates every rate is a judgement; with them it is pooled', () => {
    expect(conversionOf(null).early.big4).toEqual({ perYear: 0.5, restsOn: 'judgement', n: 0 });
    expect(conversionOf(null).gap.restsOn).toBe('judgement');
    expect(conversionOf(shippedHazards).early.big4.restsOn).toBe('pooled');
    expect(conversionOf(shippedHazards).gap.spread).toBeLessThan(conversionOf(null).gap.spread);
  });

  test('opposition as it is today changes nothing, more of it slows and thins', () => {
    const conversion = conversionOf(shippedHazards);
    const today = oppositionEffect(conversion, 1);
    expect(today.logOdds).toBeCloseTo(0, 12);
    expect(today.speed).toBeCloseTo(1, 12);
    const more = oppositionEffect(conversion, 2);
    expect(more.logOdds).toBeGreaterThan(0);
    expect(more.speed).toBeLessThan(1);
    expect(oppositionEffect(conversion, 0).logOdds).toBeLessThan(0);
  });
});
