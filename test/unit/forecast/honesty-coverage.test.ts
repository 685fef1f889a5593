// Worlds with a known truth, a few of them; test/full/forecast-honesty.test.ts runs 400.
import { describe, expect, test } from 'vitest';
import { conversionOf } from '../../../forecast/model/conversion.ts';
import { estimateHazards } from '../../../forecast/model/estimate-hazards.ts';
import { hazardOf } from '../../../forecast/model/hazards.ts';
import {
  coverageOf,
  creditSqueeze,
  drawsOf,
  hazardsOf,
  listWindow,
  publishedList,
  scoreWorld,
  trueRates,
} from './honesty-worlds.ts';

/** A busy machine takes ten times as long. */
const timeout = 120_000;
const worlds = Array.from({ length: 20 }, (_, world) => world);
const words = (scores: Parameters<typeof coverageOf>[0]): string => {
  const { in80, in95, n } = coverageOf(scores);
  return `80% interval held ${in80.toFixed(1)}%, 95% interval ${in95.toFixed(1)}% of ${n} truths`;
};

describe('20 worlds', () => {
  const scores = worlds.flatMap((world) => scoreWorld(world));

  test('the bands hold about what they say', () => {
    console.log(`as the model supposes: ${words(scores)}`);
    const { in80, in95 } = coverageOf(scores);
    // 20 worlds tell little: three counting errors are let pass, and the definitions of one world err together.
    expect(in80).toBeGreaterThan(53);
    expect(in95).toBeGreaterThan(75);
    expect(scores.some((score) => !score.in80)).toBe(true);
  });

  test('bands that are too narrow are caught, and a world that is not as supposed costs coverage', { timeout }, () => {
    const narrow = worlds.flatMap((world) => scoreWorld(world, { width: 0.3 }));
    console.log(`at three tenths of the width: ${words(narrow)}`);
    expect(coverageOf(narrow).in80).toBeLessThan(50);
    const shocked = worlds.flatMap((world) => scoreWorld(world, { shock: creditSqueeze }));
    console.log(`mis-specified: ${words(shocked)}`);
    expect(coverageOf(shocked).in80).toBeLessThan(coverageOf(scores).in80);
  });

  test('a world gives the same score twice, and two worlds differ', () => {
    expect(scoreWorld(3)).toEqual(scoreWorld(3));
    expect(scoreWorld(3)).not.toEqual(scoreWorld(4));
  });
});

describe('the estimate of rates from a list that begins late', () => {
  const found = worlds.map((world) => {
    const draws = drawsOf(world);
    const truth = trueRates(draws);
    const hazards = hazardsOf(estimateHazards(publishedList(truth.rates, draws), listWindow));
    const begun = hazardOf(hazards, 'early', 'begun');
    const own = begun.types.find((each) => each.type === 'newcomer');
    const logError = Math.log((own?.perYear ?? 0) / truth.rates.begun.newcomer);
    return {
      logError,
      naive: Math.log(begun.uncorrectedPerYear / truth.rates.begun.newcomer),
      gap: conversionOf(hazards).gap,
      truth,
    };
  });
  const mean = (of: (each: (typeof found)[number]) => number): number =>
    found.reduce((sum, each) => sum + of(each), 0) / found.length;

  test('is not biased, where a table of finished stays would be', () => {
    console.log(
      `mean error of the log rate: ${mean((each) => each.logError).toFixed(3)}, uncorrected ${mean((each) => each.naive).toFixed(3)}`,
    );
    expect(Math.abs(mean((each) => each.logError))).toBeLessThan(0.12);
    expect(mean((each) => each.naive)).toBeGreaterThan(0.3);
  });
});
