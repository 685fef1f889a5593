// A run of the forecast for a terminal: what it says, what it rests on, and how it may be spoken of.
import { shareDefinitions } from './definitions/share-definitions.ts';
import type { ForecastResult } from './model/run-forecast.ts';

const shownYears = [2026, 2028, 2030, 2032];

const oneDecimal = (value: string | null): string => (value === null ? '–' : Number(value).toFixed(1));

function shareLines({ values }: ForecastResult): string[] {
  const ids = [...new Set(values.map((value) => value.definitionId))];
  return ids.flatMap((id) => {
    const label = shareDefinitions.find((each) => each.definitionId === id)?.label ?? id;
    const years = shownYears.flatMap((year) => {
      const value = values.find((each) => each.definitionId === id && each.year === year);
      return value
        ? [`${year}: ${oneDecimal(value.sharePct)}% (${oneDecimal(value.p10)}–${oneDecimal(value.p90)})`]
        : [];
    });
    return [id, `  ${label}`, `  ${years.join('   ')}`];
  });
}

/** The whole run as text. The headline comes first, because it says how far to trust the rest. */
export function formatForecast(result: ForecastResult): string {
  const { scenario, seed, paths, nFacts, pctJudgement, headline, totals, tails, rates, runId } = result;
  const opening =
    headline === 'illustrative'
      ? `Illustrative: ${Math.round(Number(pctJudgement))}% of the live megawatts of 2032 rest on judgement.`
      : `A projection: ${Math.round(Number(pctJudgement))}% of the live megawatts of 2032 rest on judgement.`;
  const last = totals.at(-1);
  return [
    opening,
    `Scenario ${scenario}, seed ${seed}, ${paths} paths, ${nFacts} cited figures, run ${runId}.`,
    '',
    'Median and 80% of the paths:',
    ...shareLines(result),
    '',
    ...(last
      ? [
          `Live in ${last.year}: ${Math.round(Number(last.commercialGw.median))} GW (${Math.round(Number(last.commercialGw.p10))}–${Math.round(Number(last.commercialGw.p90))}), with on-premise ${Math.round(Number(last.withOnPremiseGw.median))} GW.`,
        ]
      : []),
    ...tails.map((tail) => `Below ${tail.belowPct}% in ${tail.year}, ${tail.definitionId}: ${tail.words}.`),
    '',
    'What the rates rest on:',
    ...rates.map(
      (rate) =>
        `  ${rate.name}: ${Number(rate.value.toFixed(2))} ${rate.unit} [${rate.restsOn}${rate.n > 0 ? `, n=${rate.n}` : ''}] ${rate.why}`,
    ),
  ].join('\n');
}
