// `npm run eval [FOLDER…]`: how accurate the rules are on labelled documents; without a folder, on the project's own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRegistry } from '../../registry/load-registry.ts';
import type { Registry } from '../../registry/registry.ts';
import { compareWithBaseline, readBaseline, writeBaseline } from './baseline.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { evaluateOwnSet } from './own-set.ts';
import {
  belowBars,
  compareReading,
  evaluateReading,
  readingMisses,
  readingTable,
  readReadingBaseline,
  writeReadingBaseline,
} from './reading-set.ts';
import { findMisses, formatReasons } from './reasons.ts';
import { formatSummary, summaryJson } from './report.ts';
import { formatPairScore, scoreClusters } from './score-clusters.ts';
import { formatReading, scoreReading } from './score-reading.ts';
import { summarize } from './summary.ts';
import { withAccuracySection } from './verified-section.ts';

const usage = `npm run eval -- [FOLDER…] [--json] [--write] [--accept "why"] [--ids FILE | --not FILE] [--misses N] [--reasons]
                [--claims FILE]

FOLDER     has gold.jsonl and texts/, or pages.jsonl and the pages; default: test/gold
--write    puts the tables into docs/verified.md
--accept   makes the figures of test/gold the new baseline, with the reason
--ids      only the documents listed in FILE; --not: all but those
--misses   prints so many misses, false alarms and wrong fields, but none of the ids in FOLDER/unread.txt
--reasons  why facts are missed, by class, and which fields are wrong; none of FOLDER/unread.txt either
--claims   writes what was extracted, a document a line
--pages    instead of extraction scores how pages are read: test/gold/reading, or a FOLDER with pages.jsonl; takes --misses, --accept
--clusters instead of extraction scores what resolve joins: pairs of FOLDER/clusters.json, with gold and with extracted claims`;

const verified = join(import.meta.dirname, '../../docs/verified.md');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      accept: { type: 'string' },
      ids: { type: 'string' },
      not: { type: 'string' },
      misses: { type: 'string', default: '0' },
      reasons: { type: 'boolean', default: false },
      claims: { type: 'string' },
      clusters: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  if (values.pages) return await printReading(positionals, values);
  const registry = loadRegistry();
  if (values.clusters) return await printClusters(positionals, registry, values);
  const isOwn = positionals.length === 0;
  if (values.accept !== undefined && !isOwn) throw new Error('only the figures of test/gold can be accepted');
  const keep = keeper(values.ids, values.not);
  const evaluations = isOwn
    ? await evaluateOwnSet(registry)
    : new Map(
        await Promise.all(
          positionals.map(async (folder) => [shortName(folder), await evaluate(folder, registry, keep)] as const),
        ),
      );
  if (values.accept !== undefined) writeBaseline(values.accept, evaluations);
  const tables = [...evaluations].map(([name, each]) => formatSummary(isOwn ? `own ${name}` : name, each.summary));
  if (values.write) {
    const intro =
      '`npm run eval` explains itself in [accuracy.md](accuracy.md); intervals are 95%, by bootstrap over clusters.';
    writeFileSync(verified, withAccuracySection(readFileSync(verified, 'utf8'), [intro, ...tables].join('\n\n')));
  }
  if (values.claims !== undefined) writeFileSync(values.claims, claimLines([...evaluations.values()]));
  if (values.json) return console.log(JSON.stringify([...evaluations.values()].map(summaryJson), null, 2));
  console.log(tables.join('\n\n'));
  for (const line of missLines([...evaluations.values()], Number(values.misses))) console.log(line);
  if (values.reasons) await printReasons([...evaluations.values()], registry);
  if (isOwn) printComparison(evaluations);
}

async function printReading(
  folders: readonly string[],
  { accept, misses }: { readonly accept?: string; readonly misses: string },
): Promise<void> {
  for (const folder of folders) console.log(formatReading(shortName(folder), (await scoreReading(folder)).pages));
  if (folders.length > 0) return;
  const evaluation = await evaluateReading();
  console.log(readingTable(evaluation));
  for (const line of readingMisses(evaluation).slice(0, Number(misses))) console.log(line);
  if (accept !== undefined) writeReadingBaseline(accept, evaluation);
  for (const line of [...belowBars(evaluation.all), ...compareReading(readReadingBaseline(), evaluation)]) {
    console.log(line);
  }
}

async function printClusters(
  folders: readonly string[],
  registry: Registry,
  { json, misses }: { readonly json: boolean; readonly misses: string },
): Promise<void> {
  if (folders.length === 0) throw new Error('--clusters needs a FOLDER with clusters.json');
  for (const folder of folders) {
    const unread = join(folder, 'unread.txt');
    const hidden = new Set(existsSync(unread) ? readFileSync(unread, 'utf8').split(/\s+/) : []);
    const scores = await scoreClusters(folder, registry, hidden);
    const told = scores.map((each) => formatPairScore(each, Number(misses))).join('\n');
    console.log(json ? JSON.stringify(scores, null, 2) : told);
  }
}

function printComparison(evaluations: ReadonlyMap<string, Evaluation>): void {
  const { fallen, risen } = compareWithBaseline(readBaseline(), evaluations);
  if (risen.length > 0) {
    console.log(`\nRisen since the baseline:\n${risen.join('\n')}\nKeep it: npm run eval -- --accept "what raised it"`);
  }
  if (fallen.length > 0) console.log(`\nFallen below the baseline:\n${fallen.join('\n')}`);
}

async function printReasons(evaluations: readonly Evaluation[], registry: Registry): Promise<void> {
  for (const evaluation of evaluations) {
    const isShown = isReadable(evaluation.folder);
    const misses = await findMisses(evaluation, registry, isShown);
    const { fields } = summarize(evaluation.scores.filter(isShown));
    console.log(`\n${shortName(evaluation.folder)}, the part that may be read\n\n${formatReasons(misses, fields)}`);
  }
}

/** Whoever writes rules must not see where they fail on the documents that unread.txt lists. */
const isReadable = (folder: string) => keeper(undefined, [join(folder, 'unread.txt')].find(existsSync));

/** Which documents are scored: those of one list, or all but those of another. */
function keeper(ids: string | undefined, not: string | undefined): (document: { readonly id: string }) => boolean {
  const listed = (path: string | undefined): Set<string> | null =>
    path === undefined ? null : new Set(readFileSync(path, 'utf8').split(/\s+/));
  const [only, without] = [listed(ids), listed(not)];
  return ({ id }) => (only === null || only.has(id)) && without?.has(id) !== true;
}

/** Outside the project only the last part of a folder's name is told: tables are published. */
function shortName(folder: string): string {
  const inside = relative(join(import.meta.dirname, '../..'), resolve(folder));
  return inside.startsWith('..') ? basename(resolve(folder)) : inside;
}

const claimLines = (evaluations: readonly Evaluation[]): string =>
  evaluations.flatMap((each) => [...each.claims].map(([id, claims]) => `${JSON.stringify({ id, claims })}\n`)).join('');

const missLines = (evaluations: readonly Evaluation[], most: number): string[] =>
  evaluations
    .flatMap(({ folder, scores }) => {
      return scores
        .filter(isReadable(folder))
        .flatMap(({ id, misses }) => misses.map((miss) => JSON.stringify({ id, ...miss })));
    })
    .slice(0, most);

await main();
