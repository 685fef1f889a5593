// How far the model's bands can be trusted: what they held in worlds with a known truth, and how third parties fared.
import { html } from 'hono/html';
import type { Calibration } from './calibration.ts';
import { chartFigure, type Drawing, isNarrow } from './chart-figure.ts';
import type { Html } from './html.ts';
import type { Ledger } from './ledger-scores.ts';
import { linearScale, wrapText } from './scale.ts';
import { capitalized, notAShare, shareAttributes, tenths } from './shown-share.ts';

type Coverage = Calibration['coverage'][number];

/** Two standard errors of a counted share, in points. */
export const countingError = ({ coveredPct, worlds }: Pick<Coverage, 'coveredPct' | 'worlds'>): number =>
  200 * Math.sqrt(((coveredPct / 100) * (1 - coveredPct / 100)) / worlds) || 0;

function draw(rows: readonly Coverage[], width: number): Drawing {
  const small = isNarrow(width);
  const left = small ? 0 : 318;
  const right = 56;
  const low = Math.min(60, ...rows.map((row) => Math.floor(row.coveredPct / 10) * 10));
  const x = linearScale(low, 100, left + 6, width - right);
  const step = small ? 68 : 40;
  const height = rows.length * step + 34;
  const ticks = Array.from({ length: Math.floor((100 - low) / 10) + 1 }, (_, index) => low + index * 10);
  return {
    height,
    body: html`<g ${notAShare}>${ticks.map(
      (tick) =>
        html`<line class="grid" x1="${x(tick)}" x2="${x(tick)}" y1="0" y2="${height - 26}"/><text class="tick" x="${x(tick)}" y="${height - 8}" text-anchor="middle">${tick}${tick === 100 ? '%' : ''}</text>`,
    )}${rows.map((row, index) => {
      const y = index * step + (small ? 46 : 20);
      const error = countingError(row);
      return html`<g><text class="switch" x="0" y="${small ? y - 33 : y + 1}">${row.nominalPct}% interval</text><text class="of" x="0" y="${small ? y - 18 : y + 16}">${wrapText(row.label, small ? 46 : 50, 1)[0] ?? ''}</text>
${row.gate ? html`<rect class="gate" x="${x(row.gate.low)}" y="${y - 10}" width="${x(row.gate.high) - x(row.gate.low)}" height="20" rx="2"/>` : ''}
<line class="nominal" x1="${x(row.nominalPct)}" x2="${x(row.nominalPct)}" y1="${y - 12}" y2="${y + 12}"/>
<line class="whisker" x1="${x(Math.max(low, row.coveredPct - error))}" x2="${x(Math.min(100, row.coveredPct + error))}" y1="${y}" y2="${y}"/>
<circle class="${row.world === 'well_specified' ? 'third' : 'ghost'}" cx="${x(row.coveredPct)}" cy="${y}" r="5"/><text class="value" x="${width - right + 12}" y="${y + 4}">${tenths(row.coveredPct)}</text></g>`;
    })}</g>`,
  };
}

function skillTable({ skill }: Calibration): Html {
  if (skill.length === 0) return html``;
  return html`<h3>Past vintages, with nothing known later than the origin</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Skill on past vintages"><table><thead><tr><th scope="col">Series</th><th scope="col">Method</th><th scope="col">Against</th><th scope="col">Targets (n)</th><th scope="col">Mean error</th><th scope="col">Of the reference</th><th scope="col">Skill</th></tr></thead>
<tbody>${skill.map(
    (row) =>
      html`<tr ${notAShare}><th scope="row">${capitalized(row.series)}</th><td class="mid">${row.method}</td><td>${row.reference}</td><td>${row.targets}</td><td>${tenths(row.meanError)}</td><td>${tenths(row.referenceError)}</td><td>${row.skill.toFixed(2).replace('-', '−')}</td></tr>`,
  )}</tbody></table></div>
<p class="small quiet">Skill is 1 where nothing is missed, 0 where the reference is as good, below 0 where it is better. Few targets make it an illustration.</p>`;
}

function ledgerTable({ total, scores }: Ledger): Html {
  const due = scores.filter((score) => score.isFinal).length;
  const intro = html`<h3>Third parties’ forecasts against what came</h3><p>${due} of the ${total} forecasts in the ledger ${due === 1 ? 'is' : 'are'} due and can be scored; of shares that are not due, the straight line from their start to their target is read at the newest actual.</p>`;
  if (scores.length === 0) return intro;
  return html`${intro}<div class="scroll" tabindex="0" role="region" aria-label="Third parties’ forecasts against what came"><table><thead><tr><th scope="col">Forecast of</th><th scope="col">Made</th><th scope="col">For</th><th scope="col">Said</th><th scope="col">Came</th><th scope="col">Error</th><th scope="col">Of what</th></tr></thead>
<tbody>${scores.map((row) => {
    const { definitionId, target: asOf, grade } = row;
    const attributes =
      definitionId === null ? notAShare : shareAttributes({ definitionId, valueKind: 'reported', asOf, grade });
    return html`<tr ${attributes}><th scope="row">${row.publisher}</th><td class="short">${row.vintage}</td><td class="short">${row.target}</td><td class="mid">${row.said}</td><td class="short">${row.came}</td><td class="short">${row.error}</td><td class="long">${capitalized(row.about)}: ${row.label}${definitionId === null ? '' : html` <span class="quiet">(reported, grade ${grade})</span>`}</td></tr>`;
  })}</tbody></table></div>`;
}

/** The calibration card: coverage as a chart, skill and ledger as tables. */
export function calibrationCard(measured: Calibration, ledger: Ledger): Html {
  const chart = chartFigure({
    id: 'coverage',
    title: 'How often the bands held the truth of a synthetic world',
    description: `${measured.coverage
      .map(
        (row) => `${row.nominalPct}% interval, ${row.label}: held ${tenths(row.coveredPct)}% of ${row.worlds} truths`,
      )
      .join('. ')}.`,
    attributes: notAShare,
    draw: (width) => draw(measured.coverage, width),
    legend: html`<ul class="legend"><li><i class="swatch nominal"></i>what the interval says of itself</li><li><i class="swatch gate"></i>where a test passes</li><li><i class="swatch third"></i>what it held, with two counting errors</li></ul>`,
    table: {
      head: ['Interval', 'World', 'Held', 'Worlds (n)', 'Test passes'],
      rows: measured.coverage.map((row) => ({
        attributes: notAShare,
        cells: [
          `${row.nominalPct}%`,
          row.label,
          `${tenths(row.coveredPct)}% ± ${tenths(countingError(row))}`,
          String(row.worlds),
          row.gate ? `${row.gate.low}–${row.gate.high}%` : 'reported only',
        ],
      })),
    },
  });
  return html`<p class="small quiet">Measured on ${measured.measuredOn}, model ${measured.modelVersion}. It tells whether the code keeps its word in worlds that are as it supposes, and how far it errs in one that is not; it cannot tell whether the real world is as supposed.</p>
${chart}${skillTable(measured)}${ledgerTable(ledger)}
${
  measured.proved.length > 0
    ? html`<details><summary>What else the run proved</summary><ul ${notAShare}>${measured.proved.map(({ property, figure }) => html`<li>${property}: ${figure}</li>`)}</ul></details>`
    : ''
}`;
}
