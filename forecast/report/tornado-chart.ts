// What moves the share: each driver from its 10th to its 90th percentile, the rest at the middle.
import { html } from 'hono/html';
import type { DefinitionForecast, TornadoRow, YearShare } from '../model/forecast-result.ts';
import { chartFigure, type Drawing, isNarrow } from './chart-figure.ts';
import type { Html } from './html.ts';
import { linearScale, niceTicks, wrapText } from './scale.ts';
import { capitalized, shareAttributes, tenths } from './shown-share.ts';

const most = 10;
const restWords = ({ restsOn, n }: Pick<TornadoRow, 'restsOn' | 'n'>): string =>
  restsOn === 'judgement' ? 'judgement' : `${restsOn}, n = ${n}`;
/** The share of the middle path, which a driver that moves next to nothing tells: both its ends lie there. */
const middleOf = (rows: readonly TornadoRow[]): number => {
  const still = rows.reduce((least, row) => (row.swing < least.swing ? row : least));
  return (still.lowPct + still.highPct) / 2;
};
const setting = (value: number, unit: string): string =>
  `${Number(value.toPrecision(3))}${unit === '' ? '' : ` ${unit}`}`;

function draw(rows: readonly TornadoRow[], middle: number, year: YearShare, width: number): Drawing {
  const small = isNarrow(width);
  const left = small ? 30 : 268;
  const right = small ? 30 : 44;
  const values = [middle, ...rows.flatMap((row) => [row.lowPct, row.highPct])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = Math.max(0.5, (high - low) * 0.04);
  const x = linearScale(low - pad, high + pad, left, width - right);
  const top = 26;
  let next = top;
  const places = rows.map((each) => {
    const lines = wrapText(small ? `${each.label} (${restWords(each)})` : each.label, small ? 40 : 32, 2);
    const start = next;
    next += small ? 34 + lines.length * 15 : Math.max(38, 24 + lines.length * 15);
    return { each, lines, start };
  });
  const height = next + 26;
  const ticks = niceTicks(low, high, small ? 4 : 6).filter((tick) => tick >= low - pad && tick <= high + pad);
  const row = ({ each, lines, start }: (typeof places)[number]): Html => {
    const bar = small ? start + lines.length * 15 + 5 : start + 4 + (lines.length - 1) * 7;
    const ends = [
      { value: each.lowPct, side: 'low' },
      { value: each.highPct, side: 'high' },
    ].sort((a, b) => a.value - b.value);
    const [from, to] = ends;
    const label = html`${lines.map((line, at) => html`<text class="switch halo" x="0" y="${start + 13 + at * 15}">${line}</text>`)}${
      small ? '' : html`<text class="of" x="0" y="${start + 13 + lines.length * 15}">${restWords(each)}</text>`
    }`;
    return html`<g>${label}${ends.map(
      ({ value, side }) =>
        html`<rect class="${side}" x="${Math.min(x(value), x(middle))}" y="${bar}" width="${Math.max(0.5, Math.abs(x(value) - x(middle)))}" height="16"/>`,
    )}${
      from && to
        ? html`<text class="tick" x="${Math.min(x(from.value), x(middle)) - 4}" y="${bar + 12}" text-anchor="end">${tenths(from.value)}</text><text class="tick" x="${Math.max(x(to.value), x(middle)) + 4}" y="${bar + 12}">${tenths(to.value)}</text>`
        : ''
    }</g>`;
  };
  return {
    height,
    body: html`<g ${shareAttributes(year)}>${ticks.map(
      (tick) =>
        html`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="${top - 4}" y2="${height - 22}"/><text class="tick" x="${x(tick)}" y="${height - 6}" text-anchor="middle">${tick}%</text>`,
    )}<line class="centre" x1="${x(middle)}" x2="${x(middle)}" y1="${top - 6}" y2="${height - 22}"/>${places.map(row)}<text class="middle" x="${x(middle)}" y="14" text-anchor="middle">middle path ${tenths(middle)}%</text></g>`,
  };
}

/** The tornado of one definition, widest driver first. */
export function tornadoChart(forecast: DefinitionForecast, given: readonly TornadoRow[]): Html {
  const year = forecast.years.at(-1);
  const rows = [...given]
    .sort((a, b) => b.swing - a.swing)
    .slice(0, most)
    .map((row) => ({ ...row, label: capitalized(row.label) }));
  const [widest] = rows;
  if (!year || !widest) return html`<p class="quiet">No driver was moved in this run.</p>`;
  const middle = middleOf(given);
  return chartFigure({
    id: 'tornado',
    title: `What moves ${forecast.definition.label} in ${year.year}`,
    description: `Each driver from its 10th to its 90th percentile, everything else at its middle. The widest is ${widest.label}: from ${tenths(widest.lowPct)}% to ${tenths(widest.highPct)}%, around ${tenths(middle)}% on the middle path.`,
    attributes: shareAttributes(year),
    draw: (width) => draw(rows, middle, year, width),
    legend: html`<ul class="legend"><li><i class="swatch low"></i>driver at its 10th percentile</li><li><i class="swatch high"></i>driver at its 90th percentile</li></ul><p class="provenance">${forecast.definition.label} · ${year.valueKind}, ${year.headline} · ${year.asOf} · grade ${year.grade}</p>`,
    table: {
      head: ['Driver', 'Low setting', 'Share', 'High setting', 'Share', 'Swing, points', 'Rests on'],
      rows: rows.map((row) => ({
        attributes: shareAttributes(year),
        cells: [
          row.label,
          setting(row.lowAt, row.unit),
          `${tenths(row.lowPct)}%`,
          setting(row.highAt, row.unit),
          `${tenths(row.highPct)}%`,
          tenths(row.swing),
          restWords(row),
        ],
      })),
    },
  });
}
