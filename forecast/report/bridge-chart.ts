// From one definition to the next, one switch at a time: why 18% and 60% can be answers to one world.
import { html } from 'hono/html';
import type { BridgeStep, ForecastResult, ShareGrade } from '../model/forecast-result.ts';
import { chartFigure, type Drawing, isNarrow } from './chart-figure.ts';
import type { Html } from './html.ts';
import { linearScale, wrapText } from './scale.ts';
import { manySharesAttributes, shareAttributes, signed, tenths } from './shown-share.ts';

/** One definition of the bridge, and what it takes to come to it. */
type Stop = {
  readonly definitionId: string;
  readonly label: string;
  readonly valueKind: 'projected';
  readonly asOf: string;
  readonly grade: ShareGrade;
  readonly pct: number;
  readonly before: number | null;
  readonly switched: string | null;
};

/** The definitions that the steps pass, in their order. */
export function bridgeStops({ bridge, definitions }: Pick<ForecastResult, 'bridge' | 'definitions'>): Stop[] {
  const steps = [...bridge].sort((a, b) => a.position - b.position);
  const stop = (definitionId: string, pct: number, step: BridgeStep, isFirst: boolean): Stop => {
    const found = definitions.find((each) => each.definition.definitionId === definitionId);
    return {
      definitionId,
      label: found?.definition.label ?? definitionId,
      valueKind: 'projected',
      asOf: String(step.year),
      grade: found?.grade ?? 'D',
      pct,
      before: isFirst ? null : step.fromPct,
      switched: isFirst ? null : step.switched,
    };
  };
  const [first] = steps;
  if (!first) return [];
  return [
    stop(first.fromDefinitionId, first.fromPct, first, true),
    ...steps.map((step) => stop(step.toDefinitionId, step.toPct, step, false)),
  ];
}

/** Values of the switches in plain words. */
const plain: Readonly<Record<string, string>> = {
  owner: 'owned',
  operator: 'owned and leased',
  end_user: 'by end user',
  commercial: 'without on-premise',
  with_on_premise: 'with on-premise',
  classified_only: 'of what is classified',
  all_phases: 'everything planned',
  live: 'what runs',
  big4: 'four firms',
  big4_oracle: 'with Oracle',
  big4_apple: 'with Apple',
  hyperscale19: 'about 19 firms',
};

/** `attribution: owner → operator` → `owned → owned and leased`. */
export function switchWords({ switched }: Pick<Stop, 'switched'>): string {
  if (switched === null) return 'Start';
  const values = switched.slice(switched.indexOf(':') + 1).split('→');
  const words = values.map((value) => plain[value.trim()]);
  return words.length === 2 && words.every((word) => word !== undefined)
    ? words.join(' → ')
    : switched.replaceAll('_', ' ');
}

function draw(stops: readonly Stop[], width: number): Drawing {
  const small = isNarrow(width);
  const textWidth = small ? width : 300;
  const left = small ? 0 : textWidth + 26;
  const right = 52;
  const top = Math.max(10, ...stops.map((stop) => stop.pct));
  const x = linearScale(0, top, left, width - right);
  let y = 4;
  const rows = stops.map((stop) => {
    const lines = wrapText(stop.label, small ? 44 : 42);
    const textHeight = 16 + lines.length * 15;
    const start = y;
    const bar = small ? start + textHeight + 6 : start + Math.max(4, textHeight / 2 - 11);
    y = small ? bar + 50 : start + Math.max(textHeight, 30) + 18;
    return { stop, lines, start, bar };
  });
  const row = ({ stop, lines, start, bar }: (typeof rows)[number]): Html => {
    const before = stop.before ?? 0;
    const [low, high] = [Math.min(before, stop.pct), Math.max(before, stop.pct)];
    const delta = stop.before === null ? '' : signed(stop.pct - stop.before);
    return html`<g ${shareAttributes(stop)}>
<text class="switch" x="0" y="${start + 12}">${switchWords(stop)}</text>
${lines.map((line, at) => html`<text class="of" x="0" y="${start + 28 + at * 15}">${line}</text>`)}
<rect class="track" x="${x(0)}" y="${bar}" width="${x(stop.pct) - x(0)}" height="16" rx="2"/>
${
  stop.before === null
    ? ''
    : html`<rect class="${stop.pct >= before ? 'gain' : 'loss'}" x="${x(low)}" y="${bar}" width="${Math.max(1.5, x(high) - x(low))}" height="16" rx="2"/>`
}
<text class="value" x="${Math.max(x(stop.pct), x(high)) + 6}" y="${bar + 13}">${tenths(stop.pct)}%</text>
${delta === '' ? '' : html`<text class="delta" x="${Math.max(x(0) + 34, Math.min((x(low) + x(high)) / 2, x(high) - 4))}" y="${bar + 30}" text-anchor="middle">${delta} points</text>`}</g>`;
  };
  return {
    height: Math.ceil(y),
    body: html`${rows.map(row)}<line class="axis" x1="${x(0)}" x2="${x(0)}" y1="0" y2="${small ? 0 : y - 8}"/>`,
  };
}

/** The bridge; nothing where the run could not compute its steps. */
export function bridgeChart(result: Pick<ForecastResult, 'bridge' | 'definitions' | 'headline'>): Html {
  const stops = bridgeStops(result);
  const headline = result.headline.rule;
  const [first] = stops;
  const last = stops.at(-1);
  if (!first || !last) return html`<p class="quiet">This run has too few definitions for a bridge.</p>`;
  return chartFigure({
    id: 'bridge',
    title: `One world in ${last.asOf}, ${stops.length} definitions`,
    description: `Projected medians of one run. ${stops
      .map(
        (stop) =>
          `${stop.label}: ${tenths(stop.pct)}%${stop.before === null ? '' : `, ${signed(stop.pct - stop.before)} points by ${switchWords(stop)}`}`,
      )
      .join('. ')}.`,
    attributes: manySharesAttributes(stops),
    draw: (width) => draw(stops, width),
    legend: html`<p class="provenance">${first.valueKind}, ${headline} · ${first.asOf} · grade ${[...new Set(stops.map((stop) => stop.grade))].join(', ')} · medians of this run</p>`,
    table: {
      head: ['Definition', 'Switch', 'As of', 'Kind', 'Median', 'Change, points', 'Grade'],
      rows: stops.map((stop) => ({
        attributes: shareAttributes(stop),
        cells: [
          stop.label,
          switchWords(stop),
          stop.asOf,
          stop.valueKind,
          `${tenths(stop.pct)}%`,
          stop.before === null ? '' : signed(stop.pct - stop.before),
          stop.grade,
        ],
      })),
    },
  });
}
