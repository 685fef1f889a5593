// What each input does to a share: moved from its 10th to its 90th percentile, every other at its middle.
import { rounded } from './bands.ts';
import { valueAt } from './drivers.ts';
import type { ForecastResult, TornadoRow } from './forecast-result.ts';
import { middleShares } from './middle-shares.ts';
import type { WorldPlan } from './world-plan.ts';

const tenth = 1.2815515655446004;

/** A row for each input that moves the share, widest first, for every definition of the plan. */
export function tornadoOf(plan: WorldPlan, year: number): ForecastResult['tornado'] {
  const ends = plan.drivers.map((driver) => ({
    driver,
    low: middleShares(plan, { [driver.name]: -tenth }),
    high: middleShares(plan, { [driver.name]: tenth }),
  }));
  return plan.shares.map(({ definitionId }) => {
    const rows = ends.map(({ driver, low, high }): TornadoRow => {
      const [lowPct, highPct] = [low.get(definitionId) ?? 0, high.get(definitionId) ?? 0];
      return {
        driver: driver.name,
        label: driver.label,
        unit: driver.unit,
        lowAt: rounded(valueAt(driver, -tenth)),
        highAt: rounded(valueAt(driver, tenth)),
        lowPct: rounded(lowPct),
        highPct: rounded(highPct),
        swing: rounded(Math.abs(highPct - lowPct)),
        restsOn: driver.restsOn,
        n: driver.n,
      };
    });
    return {
      definitionId,
      year,
      rows: rows
        .filter(({ swing }) => swing >= 0.01)
        .sort((a, b) => b.swing - a.swing || (a.driver < b.driver ? -1 : 1)),
    };
  });
}
