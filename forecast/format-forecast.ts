// A run of the forecast for a terminal: what it says, what it rests on, and how it may be spoken of.
import type {
  Band,
  DefinitionForecast,
  FactWeight,
  ForecastResult,
  TornadoRow,
  YearShare,
} from './model/forecast-result.ts';

const one = (value: number): string => value.toFixed(1);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
const range = (low: number, high: number): string => `${one(low)}–${one(high)}`;

/** One share, never without its definition, kind, as-of and grade. */
export function shareLine({ definitionId, valueKind, asOf, grade, headline, sharePct }: YearShare): string {
  const kind = headline === 'illustrative' ? `${valueKind}, illustrative` : valueKind;
  return `${asOf}: ${one(sharePct.median)}%  50% ${range(sharePct.p25, sharePct.p75)}  80% ${range(sharePct.p10, sharePct.p90)}  95% ${range(sharePct.p025, sharePct.p975)}  [${definitionId}; ${kind}; grade ${grade}]`;
}

function definitionLines({ definition, years, note }: DefinitionForecast, every: boolean): string[] {
  const shown = every ? years : years.filter((_, index) => index === 0 || index === years.length - 1);
  return [definition.label, ...(note ? [`  ${note}`] : []), ...shown.map((each) => `  ${shareLine(each)}`)];
}

const tornadoLine = ({ label, unit, lowAt, highAt, lowPct, highPct, swing, restsOn, n }: TornadoRow): string =>
  `  ${one(swing).padStart(5)} points  ${label}, ${lowAt.toPrecision(3)} → ${highAt.toPrecision(3)} ${unit}: ${one(lowPct)} → ${one(highPct)}% [${restsOn}${n > 0 ? `, n=${n}` : ''}]`;

const factLine = ({
  factId,
  value,
  unit,
  asOf,
  publisher,
  withoutPct,
  withoutP10,
  withoutP90,
  shiftPct,
  insteadOf,
}: FactWeight): string =>
  `  ${signed(shiftPct)}  without ${factId} (${value} ${unit}, ${publisher}, ${asOf}): ${one(withoutPct)}% (${range(withoutP10, withoutP90)}); instead ${insteadOf}`;

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : [];
}

/** What is told of one definition beside its years. */
function detailLines(result: ForecastResult, definitionId: string): string[] {
  const rowsOf = <Row extends { readonly definitionId: string }>(rows: readonly Row[]): Row | undefined =>
    rows.find((each) => each.definitionId === definitionId);
  const { horizon } = result;
  const ofYear = `${definitionId}, ${horizon.to}`;
  const tail = result.definitions.find(({ definition }) => definition.definitionId === definitionId)?.tail;
  return [
    ...section(
      `What moves it (${ofYear}; one input from its 10th to its 90th percentile):`,
      (rowsOf(result.tornado)?.rows ?? []).slice(0, 10).map(tornadoLine),
    ),
    ...section(
      `The facts that weigh most (${ofYear}; the result without each):`,
      (rowsOf(result.topFacts)?.facts ?? []).map(factLine),
    ),
    ...section(
      `Each source withheld (${ofYear}):`,
      (rowsOf(result.sources)?.sources ?? []).map(({ publisher, nFacts, withoutPct, shiftPct, why }) =>
        withoutPct === null || shiftPct === null
          ? `  ${publisher} (${nFacts}): no result; ${why}`
          : `  ${signed(shiftPct)}  without ${publisher} (${nFacts}): ${one(withoutPct)}%`,
      ),
    ),
    ...section(
      'In the tail (no odds of the real world):',
      tail ? [`  below ${tail.belowPct}% in ${tail.year}, ${definitionId}: ${tail.words}`] : [],
    ),
  ];
}

const gigawatts = (band: Band): string =>
  `${Math.round(band.median)} GW (80% ${Math.round(band.p10)}–${Math.round(band.p90)})`;

function movedLines({ moved }: ForecastResult): string[] {
  if (!moved) return [];
  return [
    ...section(
      `What moved since run ${moved.sinceRunId} (${moved.sinceRunAt}):`,
      moved.changes.flatMap((change) => [
        `  ${change.definitionId}, ${change.year}: ${one(change.beforePct)} → ${one(change.afterPct)}% (${signed(change.deltaPct)})`,
        ...change.causes.map(
          (cause) => `    ${signed(cause.deltaPct)}  ${cause.label}: ${cause.before ?? '–'} → ${cause.after ?? '–'}`,
        ),
        `    ${signed(change.togetherPct)}  what these do together, and chance`,
      ]),
    ),
  ];
}

const defaultDetail = 'big4-live-owned-commercial';

/** The whole run as text. The headline comes first, because it says how far to trust the rest. */
export function formatForecast(result: ForecastResult, definitionId: string | null = null): string {
  const { scenario, seed, paths, nFacts, nOperators, asOf, headline, totals, rates, runId, opposition, believe } =
    result;
  const chosen = result.definitions.filter(
    ({ definition }) => definitionId === null || definition.definitionId === definitionId,
  );
  const detailed =
    definitionId ??
    (chosen.find(({ definition }) => definition.definitionId === defaultDetail) ?? chosen[0])?.definition.definitionId;
  const last = totals.at(-1);
  return [
    headline.sentence,
    `Scenario ${scenario}: ${result.scenarioSentence} Seed ${seed}, ${paths} paths, ${nFacts} facts as of ${asOf}, ${nOperators} operators, run ${runId}.`,
    '',
    'Median and bands of the paths, given the assumptions:',
    ...chosen.flatMap((each) => definitionLines(each, definitionId !== null)),
    ...(last
      ? [
          '',
          `Live in ${last.year}: ${gigawatts(last.commercialGw)}; with on-premise ${gigawatts(last.withOnPremiseGw)}.`,
        ]
      : []),
    ...section(
      'From definition to definition, one switch a step:',
      result.bridge.map(
        (step) =>
          `  ${one(step.fromPct)} → ${one(step.toPct)}%  ${step.switched}  [${step.fromDefinitionId} → ${step.toDefinitionId}; projected ${step.year}; grade ${chosen[0]?.grade ?? 'D'}]`,
      ),
    ),
    ...(detailed ? detailLines(result, detailed) : []),
    ...section(`What you would have to believe for ${believe.targetPct}%:`, [
      `  ${believe.sentence}`,
      ...believe.conditions.map(
        (each) => `    ${each.label}: ${one(each.alonePct)}% alone, ${one(each.cumulativePct)}% with all above`,
      ),
    ]),
    ...movedLines(result),
    ...section('Opposition:', [
      `  ${opposition.label}, ${opposition.restsOn}${opposition.resolvedContested > 0 ? `, n=${opposition.resolvedContested} resolved` : ''}: contested projects are given up at ${one(opposition.cancelOdds)} times the odds and decided ${one(opposition.delay)} times as slowly. ${opposition.why}`,
      ...opposition.onShare
        .filter((each) => each.definitionId === detailed)
        .map((each) => `  twice as many contested: ${signed(each.deltaPct)} points (${each.definitionId})`),
    ]),
    ...section(
      'Pipeline by owner group:',
      result.funnel.map(
        ({ label, operators, named, phases }) =>
          `  ${label} (${operators} operators, ${named} named): ${phases.map((each) => `${each.phase} ${one(each.gw)} GW${each.realisedPart === null ? '' : `, ${Math.round(100 * each.realisedPart)}% gets built, n=${each.nMoves}`}`).join('; ')}`,
      ),
    ),
    ...section(
      'What the rates rest on:',
      rates.map(
        (rate) =>
          `  ${rate.name}: ${Number(rate.value.toPrecision(3))} ${rate.unit} [${rate.restsOn}${rate.n > 0 ? `, n=${rate.n}` : ''}] ${rate.why}`,
      ),
    ),
    ...section(
      'Left out, because it looks wrong:',
      result.flags.map((flag) => `  ${flag.factId}: ${flag.message}`),
    ),
    ...section(
      'Not projected:',
      result.notProjected.map((each) => `  ${each.definitionId}: ${each.why}`),
    ),
  ].join('\n');
}
