// Documents into extractions: read, extracted, their texts in the archive, and one message per extractor published.
import type { Archive } from '../platform/archive/archive.ts';
import type { Bus } from '../platform/bus/bus.ts';
import { createPublisher, type ValueToPublish } from '../platform/bus/publish-messages.ts';
import { startStopwatch } from '../platform/lifecycle/stopwatch.ts';
import { metrics } from '../platform/metrics/metrics.ts';
import type { DocumentMessage } from '../schemas/document-message.ts';
import { PermanentError } from '../schemas/errors.ts';
import type { ExtractionMessage } from '../schemas/extraction-message.ts';
import { sketchText } from '../schemas/text-sketch.ts';
import { continueTrace } from '../schemas/trace-parent.ts';
import { irrelevant } from './gate.ts';
import type { WorkerPool } from './worker-pool.ts';
import type { ExtractorResult, ReadSummary, WorkerResult } from './worker-protocol.ts';

export type TransformCounts = {
  read: number;
  claims: number;
  quarantined: number;
  skipped: number;
  gone: number;
  failed: number;
  deadLetters: number;
};

/** A document to read, with what its message said beside it; `bury` is where it goes when it cannot be. */
export type DocumentInHand = {
  readonly document: DocumentMessage;
  readonly traceparent: string | undefined;
  readonly timestampMs: number;
  bury(error: unknown): Promise<void>;
};

type Outcome = DocumentInHand & { readonly result: WorkerResult | 'gone' };

/** Reads documents with one pool for one set of generations; `counts` says what came of them. */
export class DocumentTransformer {
  readonly counts: TransformCounts = {
    read: 0,
    claims: 0,
    quarantined: 0,
    skipped: 0,
    gone: 0,
    failed: 0,
    deadLetters: 0,
  };
  private readonly archive: Archive;
  private readonly clock: () => Date;
  private readonly pool: WorkerPool;
  private readonly generations: ReadonlyMap<string, number>;
  private readonly publisher: ReturnType<typeof createPublisher<'extractions'>>;

  constructor(
    { archive, bus, clock }: { readonly archive: Archive; readonly bus: Bus; readonly clock: () => Date },
    pool: WorkerPool,
    generations: ReadonlyMap<string, number>,
  ) {
    this.archive = archive;
    this.clock = clock;
    this.pool = pool;
    this.generations = generations;
    this.publisher = createPublisher({ bus, archive, topic: 'extractions' });
  }

  /** Documents are read at the same time and published in the order in which they came. */
  async transform(batch: readonly DocumentInHand[]): Promise<void> {
    const bodies = await this.bodiesOf(batch.map(({ document }) => document));
    const outcomes = await Promise.all(
      batch.map(async (inHand): Promise<Outcome | null> => {
        const { document } = inHand;
        if (document.outcome === 'gone') return { ...inHand, result: 'gone' };
        const body = document.bodyHash === null ? undefined : bodies.get(document.bodyHash);
        if (body) return { ...inHand, result: await this.read(document, body) };
        const missing = `the archive has no body ${document.bodyHash} of ${document.documentId}`;
        await this.bury(inHand, new PermanentError('ARCHIVE_MISSING', missing));
        return null;
      }),
    );
    await this.publish(outcomes.filter((outcome) => outcome !== null));
  }

  private async read(document: DocumentMessage, body: Uint8Array): Promise<WorkerResult> {
    const taken = startStopwatch();
    const result = await this.pool.read(document, body);
    metrics.duration.observe({ stage: 'transform', step: 'document' }, taken());
    return result;
  }

  /** One query for all; where one is missing, each alone, so that only its own document is buried. */
  private async bodiesOf(documents: readonly DocumentMessage[]): Promise<Map<string, Uint8Array>> {
    const hashes = [...new Set(documents.flatMap(({ bodyHash }) => bodyHash ?? []))];
    if (hashes.length === 0) return new Map();
    try {
      return await this.archive.getAll(hashes);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    const found = new Map<string, Uint8Array>();
    for (const hash of hashes) {
      try {
        found.set(hash, await this.archive.get(hash));
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    }
    return found;
  }

  private async publish(outcomes: readonly Outcome[]): Promise<void> {
    const texts = outcomes.map(({ result }) =>
      result !== 'gone' && result.outcome === 'read' && result.document.text !== null
        ? Buffer.from(result.document.text)
        : null,
    );
    const hashes = await this.archive.putAll(texts.filter((text) => text !== null));
    const remaining = [...hashes];
    const extracted = outcomes.map((outcome, index) => ({
      outcome,
      values: this.messagesOf(outcome, texts[index] ? (remaining.shift() ?? null) : null),
    }));
    try {
      await this.publisher.publish(extracted.flatMap(({ values }) => values));
      for (const { outcome } of extracted) this.count(outcome.result);
    } catch (error) {
      if (!isInvalid(error)) throw error;
      // Nothing went out. Each alone, so that only the document is buried of which the rules made no valid message.
      for (const { outcome, values } of extracted) await this.publishAlone(outcome, values);
    }
  }

  private async publishAlone(outcome: Outcome, values: ValueToPublish<'extractions'>[]): Promise<void> {
    try {
      await this.publisher.publish(values);
      this.count(outcome.result);
    } catch (error) {
      if (!isInvalid(error)) throw error;
      await this.bury(outcome, error);
    }
  }

  private messagesOf(
    { document, traceparent, timestampMs, result }: Outcome,
    textHash: string | null,
  ): ValueToPublish<'extractions'>[] {
    const { documentId, revision } = document;
    const time = this.clock().toISOString();
    const origintime = new Date(timestampMs).toISOString();
    return [...this.generations].map(([extractor, generation]) => {
      const id = `${documentId}/${revision}/${extractor}/${generation}`;
      return {
        key: `${documentId}:${extractor}`,
        id,
        source: '/megawatch/transform',
        time,
        traceparent: continueTrace(traceparent, id),
        origintime,
        value: extractionOf({ document, result, textHash, extractor, generation }),
      };
    });
  }

  private count(result: WorkerResult | 'gone'): void {
    const { counts } = this;
    if (result === 'gone') counts.gone += 1;
    else if (result.outcome === 'failed') counts.failed += 1;
    else {
      counts.read += 1;
      for (const each of result.results) {
        const { claims, quarantine, outcome } = each;
        this.countGate(each);
        counts.claims += claims.length;
        counts.quarantined += quarantine.length;
        counts.skipped += each.skipped ?? 0;
        if (outcome === 'failed') counts.failed += 1;
      }
    }
  }

  private countGate({ extractor, outcome, reason, missed }: ExtractorResult): void {
    if (extractor !== 'rules' || outcome === 'failed') return;
    if (outcome !== 'gated') metrics.gate.inc({ verdict: 'passed' });
    else if (reason === irrelevant) metrics.gate.inc({ verdict: 'dropped' });
    if (missed === undefined) return;
    metrics.gate.inc({ verdict: 'audited' });
    if (missed > 0) metrics.gate.inc({ verdict: 'missed' });
  }

  private async bury(inHand: DocumentInHand, error: unknown): Promise<void> {
    await inHand.bury(error);
    this.counts.deadLetters += 1;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof PermanentError && error.code === 'ARCHIVE_MISSING';
}

function isInvalid(error: unknown): boolean {
  return error instanceof PermanentError && error.code === 'MESSAGE_INVALID';
}

const unread: ReadSummary = { title: null, byline: null, language: null, published: null, text: null };

function extractionOf({
  document,
  result,
  textHash,
  extractor,
  generation,
}: {
  document: DocumentMessage;
  result: WorkerResult | 'gone';
  textHash: string | null;
  extractor: string;
  generation: number;
}): ExtractionMessage {
  const read = result !== 'gone' && result.outcome === 'read' ? result : null;
  const { title, byline, language, published } = read?.document ?? unread;
  const { documentId, revision, sourceId, finalUrl, publisher, tier, licence } = document;
  const own = read?.results.find((each) => each.extractor === extractor) ?? notRead(result, extractor);
  const { outcome, reason, claims, quarantine, skipped } = own;
  const head = { documentId, revision, extractor, generation, textHash, outcome, reason };
  const page = { title, byline, language, published, sourceId, finalUrl, publisher, tier, licence };
  // What a table says is told by no other in the same words.
  const sketch = claims.length > 0 && document.dataset === null ? sketchText(read?.document.text ?? '') : null;
  return {
    ...head,
    ...(sketch === null ? {} : { textSketch: sketch }),
    ...page,
    claims: [...claims],
    quarantine: [...quarantine],
    ...(skipped ? { skipped } : {}),
  };
}

type AnyResult = Omit<ExtractorResult, 'outcome'> & { readonly outcome: ExtractionMessage['outcome'] };

function notRead(result: WorkerResult | 'gone', extractor: string): AnyResult {
  const nothing = { extractor, claims: [], quarantine: [] };
  if (result === 'gone') return { ...nothing, outcome: 'gone', reason: null };
  const reason =
    result.outcome === 'failed' ? `${result.code}: ${result.reason}`.slice(0, 2000) : 'the extractor gave no result';
  return { ...nothing, outcome: 'failed', reason };
}
