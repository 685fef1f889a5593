// The summary as a person reads it.
import { paint, printable } from '../output.ts';
import type { Summary } from './read-summary.ts';

export type ShareLine = {
  readonly label: string;
  readonly value: string;
  readonly kind: string;
  readonly note: string;
};

export type PrintedRun = {
  readonly banner: string;
  readonly summary: Summary;
  readonly crawl: string;
  readonly nothingChanged: boolean;
  readonly seconds: number;
  readonly shares: readonly ShareLine[];
  readonly commands: readonly string[];
  readonly web: string | null;
};

/** The lines of the summary, ready to print. Crawled text passes `printable`, so that it cannot drive the terminal. */
export function formatSummary(run: PrintedRun): string {
  const parts = [
    paint('yellow', run.banner),
    '',
    heading(`What happened (${run.seconds.toFixed(1)} s)`),
    `  ${run.crawl}`,
    ...(run.nothingChanged ? [`  ${paint('bold', 'Nothing changed since the last run.')}`] : []),
    `  documents    ${counted(run.summary.documents)}`,
    `  extractions  ${counted(run.summary.extractions)}`,
    `  facts        ${counted(run.summary.facts)}`,
    `  dead letters ${run.summary.deadLetters}`,
    ...formatStory(run.summary.story),
    ...formatShareSales(run.summary.shareSales),
    ...formatOpposition(run.summary.opposition),
    ...formatShares(run.shares),
    ...formatFinding(run.summary.finding),
    '',
    heading('Ask further'),
    ...run.commands.map((each) => `  ${paint('cyan', each)}`),
    ...(run.web === null
      ? []
      : ['', `${heading('Read')}  ${paint('cyan', run.web)}  facts and evidence (Ctrl-C ends)`]),
  ];
  return parts.join('\n');
}

function heading(text: string): string {
  return paint('bold', text);
}

function counted(counts: Summary['facts']): string {
  return counts.map((each) => `${each.name.replaceAll('_', ' ')} ${each.count}`).join(', ') || 'none';
}

function formatStory(story: Summary['story']): string[] {
  if (!story) return [];
  const { before, marked, after } = story.sentence;
  return [
    '',
    heading('One story, one deal'),
    `  ${printable(story.title)}`,
    `  told by ${story.toldBy.map((each) => `${printable(each.publisher)} (${each.language ?? '?'})`).join(', ')}`,
    `  “${printable(before)}${paint(['bold', 'underline'], `[${printable(marked)}]`)}${printable(after)}”`,
    `  ${story.url} (${story.language ?? '?'})`,
  ];
}

function formatShareSales(sales: Summary['shareSales']): string[] {
  if (!sales) return [];
  return [
    '',
    heading(`Share sales of ${printable(sales.issuer)}: the press against the filings (demo filings)`),
    `  press total ${usd(sales.pressUsd)} − Form 4 sum ${usd(sales.form4Usd)} = residual ${usd(sales.residualUsd)}`,
    `  ${printable(sales.reason)}`,
  ];
}

function formatOpposition(opposition: Summary['opposition']): string[] {
  if (!opposition) return [];
  const stake =
    opposition.mw === null ? 'megawatts not stated' : `${Number(opposition.mw).toLocaleString('en-US')} MW at stake`;
  return [
    '',
    heading('Opposition'),
    `  ${printable(opposition.title)}`,
    `  ${printable(opposition.place)} · ${stake}`,
    `  ${opposition.url}`,
  ];
}

function formatShares(shares: readonly ShareLine[]): string[] {
  if (shares.length === 0) return [];
  const width = Math.max(...shares.map((each) => each.value.length));
  return [
    '',
    heading('Big Tech’s share, each under its own definition'),
    ...shares.map(
      (each) =>
        `  ${paint('bold', each.value.padStart(width))}  ${each.label} (${each.kind})${each.note === '' ? '' : ` – ${each.note}`}`,
    ),
  ];
}

function formatFinding(finding: Summary['finding']): string[] {
  return finding ? ['', heading('The auditor’s catch'), `  ${printable(finding.message)}`, `  ${finding.url}`] : [];
}

/** USD for people: 1.60bn, 12.3m, 980. */
function usd(value: string): string {
  const amount = Number(value);
  const size = Math.abs(amount);
  if (size >= 1e9) return `USD ${(amount / 1e9).toFixed(2)}bn`;
  if (size >= 1e6) return `USD ${(amount / 1e6).toFixed(1)}m`;
  return `USD ${amount.toLocaleString('en-US')}`;
}
