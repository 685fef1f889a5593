// The share of one definition by year with its bands. Third parties stand in it where they mean the same; others are ghosts.
import { html } from 'hono/html';
import { PermanentError } from '../../schemas/errors.ts';
import type { ShareValue } from '../../schemas/share-definition.ts';
import { shareSeries } from '../definitions/share-series.ts';
import type { DefinitionForecast, YearShare } from '../model/forecast-result.ts';
import { type ChartRow, chartFigure, type Drawing, isNarrow } from './chart-figure.ts';
import type { Html } from './html.ts';
import { endOfPeriod, linearScale, niceTicks, type Scale, spreadLabels } from './scale.ts';
import { manySharesAttributes, notAShare, shareAttributes, tenths, valueWords } from './shown-share.ts';

export type FanInput = {
  readonly forecast: DefinitionForecast;
  /** Quoted and worked-out values of this very definition. */
  readonly matching: readonly ShareValue[];
  /** Values of other definitions, which no line may join. */
  readonly ghosts: readonly ShareValue[];
  readonly labelOf: (definitionId: string) => string;
};

const firstYear = 2023;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Other definitions in the order of their newest value, each with a letter. */
export function ghostGroups(
  ghosts: readonly ShareValue[],
): { readonly letter: string; readonly definitionId: string; readonly values: readonly ShareValue[] }[] {
  const shown = ghosts.filter((ghost) => endOfPeriod(ghost.asOf) >= firstYear);
  const ids = [...new Set(shown.map((ghost) => ghost.definitionId))].sort();
  return ids.map((definitionId, index) => ({
    letter: letters[index % letters.length] ?? 'z',
    definitionId,
    values: shareSeries(shown.filter((ghost) => ghost.definitionId === definitionId)).values,
  }));
}

const polygon = (
  x: Scale,
  y: Scale,
  years: readonly YearShare[],
  low: keyof YearShare['sharePct'],
  high: keyof YearShare['sharePct'],
): string =>
  [
    ...years.map((each) => `${x(each.year)},${y(each.sharePct[high])}`),
    ...[...years].reverse().map((each) => `${x(each.year)},${y(each.sharePct[low])}`),
  ].join(' ');

function axes(
  x: Scale,
  y: Scale,
  ticks: readonly number[],
  years: readonly number[],
  width: number,
  right: number,
): Html {
  const bottom = y(ticks[0] ?? 0);
  return html`<g ${notAShare}>${ticks.map(
    (tick) =>
      html`<line class="${tick === ticks[0] ? 'axis' : 'grid'}" x1="34" x2="${width - right}" y1="${y(tick)}" y2="${y(tick)}"/><text class="tick" x="28" y="${y(tick) + 4}" text-anchor="end">${tick}${tick === ticks.at(-1) ? '%' : ''}</text>`,
  )}${years.map(
    (year) =>
      html`<line class="axis" x1="${x(year)}" x2="${x(year)}" y1="${bottom}" y2="${bottom + 4}"/><text class="tick" x="${x(year)}" y="${bottom + 18}" text-anchor="middle">${isNarrow(width) ? `’${String(year).slice(2)}` : year}</text>`,
  )}</g>`;
}

function endLabels(last: YearShare, y: Scale, left: number, width: number, bounds: readonly [number, number]): Html {
  const { median, p025, p10, p90, p975 } = last.sharePct;
  const small = isNarrow(width);
  const labels = [
    { value: p975, what: 'upper 95' },
    { value: p90, what: 'upper 80' },
    { value: median, what: 'median' },
    { value: p10, what: 'lower 80' },
    { value: p025, what: 'lower 95' },
  ];
  const places = spreadLabels(
    labels.map(({ value }) => y(value)),
    16,
    bounds[0],
    bounds[1],
  );
  return html`${labels.map(({ value, what }, index) => {
    const place = places[index] ?? 0;
    const isMedian = what === 'median';
    return html`<line class="leader" x1="${left}" y1="${y(value)}" x2="${left + 8}" y2="${place}"/><text class="${isMedian ? 'middle' : 'edge'}" x="${left + 11}" y="${place + 4}">${
      isMedian ? `${Math.round(value)}%` : tenths(value)
    }${small ? '' : html`<tspan class="what" dx="5">${what}</tspan>`}</text>`;
  })}`;
}

function draw({ forecast, matching, ghosts }: FanInput, width: number): Drawing {
  const small = isNarrow(width);
  const right = small ? 46 : 118;
  const height = small ? 300 : 390;
  const { years } = forecast;
  const last = years.at(-1);
  const groups = ghostGroups(ghosts);
  const points = [...matching, ...groups.flatMap((group) => group.values)];
  const top = Math.max(
    ...years.map((each) => each.sharePct.p975),
    ...points.map((point) => Number(point.sharePct)),
    10,
  );
  const ticks = niceTicks(0, Math.min(100, top), small ? 4 : 6);
  const from = Math.min(firstYear, ...years.map((each) => each.year));
  const to = Math.max(...years.map((each) => each.year));
  const x = linearScale(from - 0.25, to, 34, width - right);
  const y = linearScale(ticks[0] ?? 0, ticks.at(-1) ?? 100, height - 28, 16);
  const named = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const start = matching.find(
    (value) => value.valueKind !== 'reported' && endOfPeriod(value.asOf) < (years[0]?.year ?? to),
  );
  return {
    height,
    body: html`${axes(x, y, ticks, named, width, right)}
<polygon class="band95" points="${polygon(x, y, years, 'p025', 'p975')}"/>
<polygon class="band80" points="${polygon(x, y, years, 'p10', 'p90')}"/>
<polygon class="band50" points="${polygon(x, y, years, 'p25', 'p75')}"/>
${
  start && years[0]
    ? html`<line class="bridgeline" x1="${x(endOfPeriod(start.asOf))}" y1="${y(Number(start.sharePct))}" x2="${x(years[0].year)}" y2="${y(years[0].sharePct.median)}"/>`
    : ''
}
<polyline class="median" points="${years.map((each) => `${x(each.year)},${y(each.sharePct.median)}`).join(' ')}"/>
<g class="ghosts">${groups.flatMap(({ letter, values }) =>
      values.map((value) => {
        const [px, py] = [x(Math.min(to, endOfPeriod(value.asOf))), y(Number(value.sharePct))];
        return html`<g ${shareAttributes(value)}><circle class="ghost" cx="${px}" cy="${py}" r="3.5"/><text class="ghost" x="${px - 6}" y="${py + 4}" text-anchor="end">${letter}</text></g>`;
      }),
    )}</g>
<g>${matching.map((value) => {
      const [px, py] = [x(Math.min(to, endOfPeriod(value.asOf))), y(Number(value.sharePct))];
      return html`<g ${shareAttributes(value)}><circle class="third" cx="${px}" cy="${py}" r="4.5"/><text class="third" x="${px}" y="${py - 9}" text-anchor="middle">${String(Number(Number(value.sharePct).toFixed(1)))}</text></g>`;
    })}</g>
${last ? html`<g ${shareAttributes(last)}>${endLabels(last, y, width - right, width, [20, height - 34])}</g>` : ''}`,
  };
}

/** The newest value that is no forecast, else the last one; the table below the chart has them all. */
function newestWords(values: readonly ShareValue[]): Html {
  const newest = values.filter((value) => value.modality === 'asserted').at(-1) ?? values.at(-1);
  if (!newest) return html``;
  return html` <span class="nobreak" ${shareAttributes(newest)}>${valueWords(newest)}</span> (${newest.valueKind}, ${newest.asOf}, grade ${newest.grade})`;
}

function legendOf({ forecast, matching, ghosts, labelOf }: FanInput): Html {
  const groups = ghostGroups(ghosts);
  return html`<ul class="legend">
<li><i class="swatch median"></i>median of the paths</li><li><i class="swatch band50"></i>half of the paths</li><li><i class="swatch band80"></i>80 of 100 paths</li><li><i class="swatch band95"></i>95 of 100 paths</li>
${matching.length > 0 ? html`<li><i class="swatch third"></i>quoted or worked out, same definition</li>` : html`<li class="quiet">No third party states a value under this definition.</li>`}
${groups.length > 0 ? html`<li><i class="swatch ghost"></i>another definition: shown for orientation, not comparable</li>` : ''}
</ul>
${
  groups.length > 0
    ? html`<ol class="ghostkey">${groups.map(
        ({ letter, definitionId, values }) =>
          html`<li><b>${letter}</b> ${labelOf(definitionId)}${newestWords(values)}</li>`,
      )}</ol>`
    : ''
}<p class="small quiet">Years are ends of years. ${forecast.note ?? ''}</p>`;
}

/** What a third party states, or what was worked out: a row without bands. */
function statedRow(value: ShareValue, label: string): ChartRow {
  const { asOf, valueKind, grade, publisher } = value;
  return {
    attributes: shareAttributes(value),
    cells: [asOf, valueKind, valueWords(value), '', '', '', grade, publisher ?? '', label],
  };
}

/**
 * The fan chart of one definition.
 * @throws PermanentError DEFINITIONS_MIXED when a value that is to stand beside its line has another definition.
 */
export function fanChart(input: FanInput): Html {
  const { forecast, matching, ghosts, labelOf } = input;
  const { definition, years } = forecast;
  const strangers = matching.length === 0 ? definition.definitionId : shareSeries(matching).definitionId;
  if (strangers !== definition.definitionId) {
    throw new PermanentError(
      'DEFINITIONS_MIXED',
      `values of ${strangers} cannot stand on the line of ${definition.definitionId}`,
    );
  }
  const first = years[0];
  const last = years.at(-1);
  const describe = (year: YearShare | undefined): string =>
    year
      ? `${tenths(year.sharePct.median)}% in ${year.year}, 80% of the paths between ${tenths(year.sharePct.p10)}% and ${tenths(year.sharePct.p90)}%`
      : '';
  return chartFigure({
    id: 'fan',
    title: `${definition.label}, ${first?.year ?? ''} to ${last?.year ?? ''}`,
    description: `Projected share by year, grade ${forecast.grade}. The median is ${describe(first)}, and ${describe(last)}, under the assumptions of this run.`,
    attributes: manySharesAttributes([...(first ? [first] : []), ...(last ? [last] : [])]),
    draw: (width) => draw(input, width),
    legend: legendOf(input),
    table: {
      head: [
        'As of',
        'Kind',
        'Median or value',
        'Half of the paths',
        '80 of 100',
        '95 of 100',
        'Grade',
        'From',
        'Definition',
      ],
      rows: [
        ...matching.map((value) => statedRow(value, definition.label)),
        ...years.map((year) => {
          const { median, p25, p75, p10, p90, p025, p975 } = year.sharePct;
          const range = (low: number, high: number): string => `${tenths(low)}–${tenths(high)}`;
          return {
            attributes: shareAttributes(year),
            cells: [
              year.asOf,
              year.valueKind,
              `${tenths(median)}%`,
              range(p25, p75),
              range(p10, p90),
              range(p025, p975),
              year.grade,
              'our model',
              definition.label,
            ],
          };
        }),
        ...ghostGroups(ghosts).flatMap(({ letter, definitionId, values }) =>
          values.map((value) => statedRow(value, `${letter}: ${labelOf(definitionId)} (not comparable)`)),
        ),
      ],
    },
  });
}
