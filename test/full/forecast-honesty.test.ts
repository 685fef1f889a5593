// 400 worlds with a known truth, as the model supposes and not as it supposes. Writes the calibration that reports show.
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { skillTable } from '../../forecast/backtest/skill-table.ts';
import { baselineFigures } from '../../forecast/baseline/baseline-figures.ts';
import { modelVersion } from '../../forecast/model/forecast-input.ts';
import { type Calibration, calibration, calibrationFile } from '../../forecast/report/calibration.ts';
import { coverageOf, creditSqueeze, scoreWorld, watched, type WorldScore } from '../unit/forecast/honesty-worlds.ts';
import { noteFigure } from './note-figure.ts';

const worlds = 400;
const timeout = 1_800_000;
const tenth = (value: number): number => Math.round(value * 10) / 10;
const gates = { 80: { low: 75, high: 85 }, 95: { low: 92, high: 98 } } as const;
const run = (options: Parameters<typeof scoreWorld>[1] = {}): WorldScore[] =>
  Array.from({ length: worlds }, (_, world) => scoreWorld(world, options)).flat();

const coverage: Calibration['coverage'][number][] = [];
const proved: Calibration['proved'][number][] = [];
let passed = 0;
const add = (world: Calibration['coverage'][number]['world'], label: string, scores: readonly WorldScore[]): void => {
  const { in80, in95 } = coverageOf(scores);
  const isGated = world === 'well_specified';
  coverage.push(
    { world, label, nominalPct: 80, coveredPct: tenth(in80), worlds, gate: isGated ? gates[80] : null },
    { world, label, nominalPct: 95, coveredPct: tenth(in95), worlds, gate: isGated ? gates[95] : null },
  );
  noteFigure(
    `Forecast, ${worlds} synthetic worlds, ${label}: held by the 80% and the 95% interval`,
    `${tenth(in80)}%, ${tenth(in95)}%`,
  );
};

describe(`${worlds} worlds`, () => {
  test('as the model supposes: the 80% interval holds 75–85%, the 95% interval 92–98%', { timeout }, () => {
    const scores = run();
    for (const definitionId of watched) {
      const { in80, in95 } = coverageOf(scores.filter((score) => score.definitionId === definitionId));
      proved.push({ property: `Coverage of ${definitionId}`, figure: `80%: ${tenth(in80)}%; 95%: ${tenth(in95)}%` });
      // One definition alone: the gate and two counting errors.
      expect(in80).toBeGreaterThan(gates[80].low - 4);
      expect(in80).toBeLessThan(gates[80].high + 4);
      expect(in95).toBeGreaterThan(gates[95].low - 2.2);
    }
    add('well_specified', 'worlds as the model supposes', scores);
    const { in80, in95 } = coverageOf(scores);
    expect(in80).toBeGreaterThanOrEqual(gates[80].low);
    expect(in80).toBeLessThanOrEqual(gates[80].high);
    expect(in95).toBeGreaterThanOrEqual(gates[95].low);
    expect(in95).toBeLessThanOrEqual(gates[95].high);
    passed += 1;
  });

  test('a squeeze of credit that the model does not know costs coverage', { timeout }, () => {
    const scores = run({ shock: creditSqueeze });
    add('mis_specified', 'a squeeze of credit on many inputs at once', scores);
    expect(coverageOf(scores).in80).toBeLessThan(75);
    passed += 1;
  });

  test('bands of three tenths of the width are caught', { timeout }, () => {
    const { in80 } = coverageOf(run({ width: 0.3 }));
    proved.push({
      property: 'Coverage of the 80% interval at three tenths of its width (must fail)',
      figure: `${tenth(in80)}%`,
    });
    expect(in80).toBeLessThan(gates[80].low);
    passed += 1;
  });
});

afterAll(() => {
  // A run that failed proves nothing, and one that nobody asked to keep its figures leaves the file alone.
  if (passed < 3 || !process.env['MEGAWATCH_TEST_FIGURES']) return;
  const measured = calibration.parse({
    measuredOn: new Date().toISOString().slice(0, 10),
    modelVersion,
    coverage,
    skill: skillTable(baselineFigures),
    proved,
  });
  const file = fileURLToPath(calibrationFile);
  writeFileSync(`${file}.new`, `${JSON.stringify(measured, null, 2)}\n`);
  renameSync(`${file}.new`, file);
});
