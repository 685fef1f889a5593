// The whole report as one file: no network, no script; whatever was crawled is escaped.
import { html, raw } from 'hono/html';
import { PermanentError } from '../../schemas/errors.ts';
import type { ShareDefinition, ShareValue } from '../../schemas/share-definition.ts';
import type { DefinitionForecast, ForecastResult, YearShare } from '../model/forecast-result.ts';
import { believeSection, movedSection, oppositionSection, ratesTable } from './assumptions-section.ts';
import { bridgeChart } from './bridge-chart.ts';
import { calibrationCard } from './calibration-card.ts';
import type { Calibration } from './calibration.ts';
import { definitionsSection } from './definitions-section.ts';
import { type FactEvidence, factsSection, flagsList, sourcesTable } from './facts-section.ts';
import { fanChart } from './fan-chart.ts';
import { funnelChart } from './funnel-chart.ts';
import type { Html } from './html.ts';
import type { Ledger } from './ledger-scores.ts';
import { reportStyle } from './report-style.ts';
import { bandWords, provenance, shareAttributes, shareCard, type ShownShare, valueWords } from './shown-share.ts';
import { tornadoChart } from './tornado-chart.ts';

export type ReportInput = {
  readonly result: ForecastResult;
  readonly definitionId: string;
  readonly definitions: readonly ShareDefinition[];
  /** Quoted and worked-out values that stand beside the projection. */
  readonly baseline: readonly ShareValue[];
  readonly evidence: readonly FactEvidence[];
  readonly calibration: Calibration;
  readonly ledger: Ledger;
};

/** The two figures that are quoted against one another; each stands beside ours with its own definition. */
const quoted = [
  { definitionId: 'big4-all-phases-owned', kind: 'reconstructed' },
  { definitionId: 'hyperscale19-live-operated-with-on-premise', kind: 'reported' },
] as const;

function chosen({ result, definitionId }: ReportInput): { forecast: DefinitionForecast; last: YearShare } {
  const forecast = result.definitions.find((each) => each.definition.definitionId === definitionId);
  const last = forecast?.years.at(-1);
  if (forecast && last) return { forecast, last };
  const why = result.notProjected.find((each) => each.definitionId === definitionId)?.why;
  const known = result.definitions.map((each) => each.definition.definitionId).join(', ');
  throw new PermanentError(
    'FORECAST_INPUT',
    `there is no projection of ${definitionId}${why === undefined ? '' : `: ${why}`}; there are ${known || 'none'}`,
  );
}

function headlineCards(input: ReportInput, forecast: DefinitionForecast, last: YearShare): Html {
  const { median, p10, p90 } = last.sharePct;
  const own: ShownShare = {
    definitionId: last.definitionId,
    label: forecast.definition.label,
    valueKind: last.valueKind,
    asOf: last.asOf,
    grade: last.grade,
    words: bandWords(median, p10, p90),
    rule: last.headline,
    publisher: 'our model, 80% of its paths',
  };
  const others = quoted.flatMap(({ definitionId, kind }): ShownShare[] => {
    const values = input.baseline.filter((value) => value.definitionId === definitionId && value.valueKind === kind);
    const said = values.filter((value) => kind !== 'reported' || value.modality === 'asserted');
    const newest = said.sort((a, b) => a.vintage.localeCompare(b.vintage)).at(-1);
    if (!newest) return [];
    const label = input.definitions.find((each) => each.definitionId === definitionId)?.label ?? definitionId;
    const { valueKind, asOf, grade, publisher } = newest;
    return [{ definitionId, label, valueKind, asOf, grade, words: valueWords(newest), rule: null, publisher }];
  });
  return html`<ul class="cards">${shareCard(own, true)}${others.map((share) => shareCard(share))}</ul>`;
}

const section = (id: string, title: string | Html, lead: string, content: Html): Html =>
  html`<section aria-labelledby="${id}-heading"><h2 id="${id}-heading">${title}</h2>${lead === '' ? '' : html`<p class="quiet">${lead}</p>`}${content}</section>`;

function runDetails({ result }: ReportInput): Html {
  const { runId, inputsHash, modelVersion, scenario, scenarioSentence, seed, paths, nFacts, asOf, changedLevers } =
    result;
  const rows = {
    Run: runId,
    'Hash of its inputs': inputsHash,
    Model: modelVersion,
    Scenario: `${scenario}: ${scenarioSentence}${changedLevers.length > 0 ? ` Changed: ${changedLevers.join(', ')}.` : ''}`,
    'Seed and paths': `${seed}, ${paths.toLocaleString('en-US')}`,
    'Facts that were read': `${nFacts}, the newest of ${asOf}`,
  };
  return html`<dl>${Object.entries(rows).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function content(input: ReportInput): Html {
  const { result, definitionId, definitions, baseline, evidence } = input;
  const { forecast, last } = chosen(input);
  const { definition } = forecast;
  const own = <T extends { readonly definitionId: string }>(all: readonly T[]): T | undefined =>
    all.find((each) => each.definitionId === definitionId);
  const labelOf = (id: string): string => definitions.find((each) => each.definitionId === id)?.label ?? id;
  const shown: ShownShare = { ...last, label: definition.label, words: '', rule: last.headline, publisher: null };
  return html`${section(
    'fan',
    'The share by year',
    definition.sentence,
    html`<p class="provenance">${provenance(shown)} · ${definition.definitionId}</p>${fanChart({
      forecast,
      matching: baseline.filter((value) => value.definitionId === definitionId),
      ghosts: baseline.filter((value) => value.definitionId !== definitionId),
      labelOf,
    })}<p ${shareAttributes(last)} class="small">Below ${forecast.tail.belowPct}% in ${forecast.tail.year}: ${forecast.tail.words}.</p>`,
  )}
${section('bridge', 'Why far-apart answers can all be right', 'Each step turns one switch of the definition and leaves the world as it is.', bridgeChart(result))}
${section('tornado', 'What moves it', 'Each driver at its 10th and at its 90th percentile.', tornadoChart(forecast, own(result.tornado)?.rows ?? []))}
${section('believe', html`What you would have to believe for <span class="nobreak" ${shareAttributes({ definitionId: result.believe.definitionId, valueKind: 'projected', asOf: String(result.believe.year), grade: forecast.grade })}>${result.believe.targetPct}%</span>`, labelOf(result.believe.definitionId), believeSection(result.believe, forecast.grade))}
${section('funnel', 'What gets built', 'Gigawatts by owner group and phase, with what each rate rests on.', html`${funnelChart(result.funnel)}<h3>Opposition</h3>${oppositionSection(result.opposition, last)}`)}
${section(
  'facts',
  'The facts behind the number',
  'The ten that weigh most, with the result without each.',
  html`${factsSection(own(result.topFacts)?.facts ?? [], last, evidence)}${sourcesTable(own(result.sources)?.sources ?? [], last)}${flagsList(result.flags)}`,
)}
${section('calibration', 'How far to trust the bands', '', calibrationCard(input.calibration, input.ledger))}
${section('moved', 'What moved since the last run', '', movedSection(result.moved, last))}
${section('definitions', 'Every definition, newest values', 'Compare values within one definition only.', definitionsSection(definitions, [...baseline, ...result.values], result.horizon.to, result.headline.rule))}
${section('rates', 'What the rates rest on', 'A judgement is called one.', html`<details><summary>${result.rates.length} rates</summary>${ratesTable(result.rates)}</details>`)}`;
}

/**
 * The report of one definition as a complete HTML document. The same input gives the same bytes.
 * @throws PermanentError FORECAST_INPUT when the run has no projection of this definition.
 */
export async function reportPage(input: ReportInput): Promise<string> {
  const { result } = input;
  const { forecast, last } = chosen(input);
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Big Tech's share of data-center capacity to ${result.horizon.to} · Megawatch</title>
<link rel="icon" href="data:,">
<style>${raw(reportStyle)}</style>
</head>
<body>
<header class="masthead">
<p class="kicker">Megawatch forecast · facts to ${result.asOf}</p>
<h1>Big Tech’s share of <span class="nobreak">data-center</span> capacity to ${result.horizon.to}</h1>
<p class="${result.headline.rule === 'illustrative' ? 'rule' : 'lead'}" data-not-a-share="">${result.headline.sentence}</p>
<p class="lead">Different definitions give different answers; each is right about what it counts.</p>
${headlineCards(input, forecast, last)}
</header>
<main>
${content(input)}
</main>
<footer><div>${runDetails(input)}<p>Projected values hold under the assumptions of this run and are no odds of the real world. Grades: A quoted from its publisher; B quoted by way of another; C arithmetic or count; D rests on inference or judgement. Quotes belong to their publishers and are shown as text.</p></div></footer>
</body>
</html>
`;
  return String(page);
}
