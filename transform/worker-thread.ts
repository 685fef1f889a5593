// A worker thread: takes one document at a time, reads it and runs every extractor. It may be killed at any moment.
import { parentPort, workerData } from 'node:worker_threads';
import { loadRegistry } from '../registry/load-registry.ts';
import type { Registry } from '../registry/registry.ts';
import { claim } from '../schemas/claim.ts';
import { errorMessage, MegawatchError } from '../schemas/errors.ts';
import type { ReadDocument } from '../schemas/read-document.ts';
import type { Extractor } from './extractor.ts';
import { type DocumentHead, readDocument, readerVersion } from './read-document.ts';
import { readMachineDate } from './read/written-date.ts';
import { irrelevant, isAudited } from './gate.ts';
import type { ExtractorResult, WorkerData, WorkerMessage, WorkerRequest, WorkerResult } from './worker-protocol.ts';

const nothing = { reason: null, claims: [], quarantine: [] } as const;

async function loadExtractors(urls: readonly string[]): Promise<Extractor[]> {
  const modules = await Promise.all(urls.map(async (url) => (await import(url)) as Record<string, unknown>));
  return modules.map((module, index) => {
    const found = Object.values(module).find(isExtractor);
    if (!found) throw new Error(`${urls[index]} exports no extractor`);
    return found;
  });
}

function isExtractor(value: unknown): value is Extractor {
  return typeof value === 'object' && value !== null && 'extract' in value && typeof value.extract === 'function';
}

async function work(
  { head, bytes }: WorkerRequest,
  extractors: readonly Extractor[],
  registry: Registry,
): Promise<WorkerResult> {
  const unread = turnedDown(head, bytes, extractors, registry);
  if (unread) return unread;
  let document: ReadDocument;
  try {
    document = await readDocument(head, bytes);
  } catch (error) {
    const code = error instanceof MegawatchError ? error.code : 'DOCUMENT_UNREADABLE';
    return { outcome: 'failed', code, reason: errorMessage(error) };
  }
  const { title, byline, language, published, text } = document;
  const results = extractors.map((extractor) => run(extractor, document, registry));
  return { outcome: 'read', document: { title, byline, language, published, text }, results };
}

/** What no extractor has a use for is not even read, unless the gate is to be audited on it. */
function turnedDown(
  head: DocumentHead,
  bytes: Uint8Array,
  extractors: readonly Extractor[],
  registry: Registry,
): WorkerResult | null {
  if (isAudited(head.documentId)) return null;
  const results: ExtractorResult[] = [];
  for (const { name, gate } of extractors) {
    const reason = gate?.(head, bytes, registry) ?? null;
    if (reason === null) return null;
    results.push({ ...nothing, extractor: name, outcome: 'gated', reason });
  }
  const { feedTitle: title, feedLanguage: language } = head;
  const published = head.feedPublished === null ? null : readMachineDate(head.feedPublished);
  return { outcome: 'read', document: { title, byline: null, language, published, text: null }, results };
}

/** One extractor's failure is its own: the others' claims stand. */
function run(extractor: Extractor, document: ReadDocument, registry: Registry): ExtractorResult {
  const { name } = extractor;
  try {
    const extraction = extractor.extract(document, registry);
    if (extraction.outcome === 'gated' && extraction.reason === irrelevant && isAudited(document.documentId)) {
      const missed = extractor.audit?.(document, registry);
      return { ...nothing, ...extraction, extractor: name, ...(missed === undefined ? {} : { missed }) };
    }
    if (extraction.outcome !== 'claims') return { ...nothing, ...extraction, extractor: name };
    for (const [index, each] of extraction.claims.entries()) {
      const checked = claim.safeParse(each);
      if (checked.success) continue;
      const [issue] = checked.error.issues;
      throw new Error(`claim ${index} (${each.kind}) breaks its schema at ${issue?.path.join('.')}: ${issue?.message}`);
    }
    return { ...nothing, ...extraction, extractor: name };
  } catch (error) {
    const code = error instanceof MegawatchError ? error.code : 'MESSAGE_INVALID';
    return { ...nothing, extractor: name, outcome: 'failed', reason: `${code}: ${errorMessage(error)}`.slice(0, 2000) };
  }
}

async function main(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('worker-thread.ts runs as a worker thread only');
  const { extractorModules } = workerData as WorkerData;
  const registry = loadRegistry();
  const extractors = await loadExtractors(extractorModules);
  const send = (message: WorkerMessage) => port.postMessage(message);
  port.on('message', (request: WorkerRequest) => {
    void work(request, extractors, registry).then((result) => send({ kind: 'done', task: request.task, result }));
  });
  const versions = extractors.map(({ name, version }) => ({
    name,
    // Rules and filings read the registry's names; a new registry may yield other claims.
    version: `${version}+read.${readerVersion}${name !== 'dataset' ? `+registry.${registry.version.slice(0, 12)}` : ''}`,
  }));
  send({ kind: 'ready', extractors: versions });
}

await main();
