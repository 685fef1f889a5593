// The pipeline of each owner group by phase, how much of it gets built, and how many moves that rests on.
import { html } from 'hono/html';
import type { FunnelGroup } from '../model/forecast-result.ts';
import { chartFigure, type Drawing, isNarrow } from './chart-figure.ts';
import type { Html } from './html.ts';
import { linearScale, wrapText } from './scale.ts';
import { capitalized, notAShare } from './shown-share.ts';

type Phase = FunnelGroup['phases'][number];

const order: readonly Phase['phase'][] = ['early_stage', 'committed', 'under_construction', 'live'];
const phaseWords: Readonly<Record<Phase['phase'], string>> = {
  early_stage: 'Early stage',
  committed: 'Committed',
  under_construction: 'Under construction',
  live: 'Live',
};
const gigawatts = (value: number): string => (value >= 10 ? String(Math.round(value)) : value.toFixed(1));
const percent = (part: number): string => `${Math.round(part * 100)}%`;
const restWords = (phase: Phase): string =>
  phase.rateRestsOn === 'judgement' ? 'judgement' : `${phase.rateRestsOn}, n = ${phase.nMoves}`;

const sorted = (group: FunnelGroup): Phase[] =>
  order.flatMap((name) => group.phases.filter((phase) => phase.phase === name));

function draw(groups: readonly FunnelGroup[], width: number): Drawing {
  const small = isNarrow(width);
  const columns = small ? 1 : 2;
  const gap = 36;
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const step = 36;
  const labels = groups.map((group) => wrapText(capitalized(group.label), 34, 2));
  const head = 15 * Math.max(...labels.map((lines) => lines.length));
  const blockHeight = head + 25 + order.length * step + 14;
  const largest = Math.max(1, ...groups.flatMap((group) => group.phases.map((phase) => phase.gw)));
  const bars = linearScale(0, largest, 0, columnWidth - 46);
  const block = (group: FunnelGroup, index: number): Html => {
    const left = (index % columns) * (columnWidth + gap);
    const top = Math.floor(index / columns) * blockHeight;
    return html`<g>${(labels[index] ?? []).map((line, at) => html`<text class="group" x="${left}" y="${top + 14 + at * 15}">${line}</text>`)}
<text class="of" x="${left}" y="${top + head + 15}">${group.operators} operators, ${group.named} named by facts</text>
${sorted(group).map((phase, row) => {
  const y = top + head + 28 + row * step;
  const built = phase.realisedPart === null ? phase.gw : phase.gw * phase.realisedPart;
  return html`<text class="phase" x="${left}" y="${y + 10}">${phaseWords[phase.phase]}${
    phase.realisedPart === null
      ? ''
      : html`<tspan class="what" dx="6">${percent(phase.realisedPart)} built · ${restWords(phase)}</tspan>`
  }</text><rect class="${phase.phase === 'live' ? 'livebar' : 'planned'}" x="${left}" y="${y + 15}" width="${Math.max(1, bars(phase.gw))}" height="10" rx="1.5"/>${
    phase.realisedPart === null
      ? ''
      : html`<rect class="built" x="${left}" y="${y + 15}" width="${Math.max(1, bars(built))}" height="10" rx="1.5"/>`
  }<text class="tick" x="${left + Math.max(1, bars(phase.gw)) + 5}" y="${y + 24}">${gigawatts(phase.gw)} GW</text>`;
})}</g>`;
  };
  return {
    height: Math.ceil(groups.length / columns) * blockHeight,
    body: html`<g ${notAShare}>${groups.map(block)}</g>`,
  };
}

/** The funnels of all owner groups on one scale. */
export function funnelChart(groups: readonly FunnelGroup[]): Html {
  if (groups.length === 0) return html`<p class="quiet">No pipeline is known.</p>`;
  const told = (group: FunnelGroup): string =>
    `${capitalized(group.label)}: ${sorted(group)
      .map(
        (phase) =>
          `${phaseWords[phase.phase].toLowerCase()} ${gigawatts(phase.gw)} GW${phase.realisedPart === null ? '' : `, of which ${percent(phase.realisedPart)} gets built`}`,
      )
      .join('; ')}`;
  return chartFigure({
    id: 'funnel',
    title: 'From announced to live, by owner group',
    description: `${groups.map(told).join('. ')}.`,
    attributes: notAShare,
    draw: (width) => draw(groups, width),
    legend: html`<ul class="legend"><li><i class="swatch planned"></i>in the phase today</li><li><i class="swatch built"></i>of it, live in the end on the middle path</li><li><i class="swatch livebar"></i>live today</li></ul>`,
    table: {
      head: [
        'Owner group',
        'Phase',
        'GW',
        'GW rest on',
        'Facts',
        'Gets built',
        'Moves on a year',
        'Rate rests on',
        'Moves (n)',
      ],
      rows: groups.flatMap((group) =>
        sorted(group).map((phase) => ({
          attributes: notAShare,
          cells: [
            capitalized(group.label),
            phaseWords[phase.phase],
            gigawatts(phase.gw),
            phase.restsOn,
            String(phase.nFacts),
            phase.realisedPart === null ? '' : percent(phase.realisedPart),
            phase.movesOnPerYear === null ? '' : phase.movesOnPerYear.toFixed(2),
            phase.realisedPart === null ? '' : phase.rateRestsOn,
            phase.realisedPart === null ? '' : String(phase.nMoves),
          ],
        })),
      ),
    },
  });
}
