// The sentences behind a fact, document by document.
import type { Archive } from '../platform/archive/archive.ts';
import { type Passage, passagesOf } from './passages.ts';
import { columnText, type Reader, type ReadRow } from './reader.ts';

/** What one document says of a fact. */
export type ShownEvidence = {
  readonly documentId: string;
  readonly url: string;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly tier: number | null;
  readonly fetchedAt: string | null;
  readonly passages: readonly Passage[];
};

const mostSpans = 300;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Evidence of a fact, of a document or of one claim; the best source first. */
export async function readEvidence(
  reader: Reader,
  archive: Archive,
  by: 'fact_id' | 'document_id' | 'claim_id',
  id: string,
): Promise<ShownEvidence[]> {
  const rows = await reader.query(
    `select e.field, e.document_id, e.url, e.quote, e.span_start, e.span_end, e.fetched_at, e.tier,
       e.publisher, e.language, c.text_hash
     from mart.evidence e
     left join lateral (select text_hash from fact.current_claim c where c.claim_id = e.claim_id limit 1) c on true
     where e.${by} = $1
     order by e.tier nulls last, e.document_id, e.span_start, e.field limit ${mostSpans}`,
    [id],
  );
  const texts = await readTexts(archive, rows);
  // Two extractors may have read one document into two texts; offsets count in their own.
  const groups = Map.groupBy(rows, (row) => `${columnText(row['document_id'])} ${columnText(row['text_hash'])}`);
  return [...groups.values()].flatMap((group) => shown(group, texts));
}

/** The archived texts in code points; one that cannot be read leaves its quotes without context. */
async function readTexts(archive: Archive, rows: readonly ReadRow[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const hashes = [...new Set(rows.flatMap((row) => textOf(row['text_hash']) ?? []))];
  const texts = new Map<string, readonly string[]>();
  for (const hash of hashes) {
    try {
      texts.set(hash, Array.from(new TextDecoder().decode(await archive.get(hash))));
    } catch {
      continue;
    }
  }
  return texts;
}

function shown(rows: readonly ReadRow[], texts: ReadonlyMap<string, readonly string[]>): ShownEvidence[] {
  const [first] = rows;
  if (!first) return [];
  const spans = rows.map((row) => ({
    start: Number(row['span_start']),
    end: Number(row['span_end']),
    quote: columnText(row['quote']),
    field: columnText(row['field']),
  }));
  return [
    {
      documentId: columnText(first['document_id']),
      url: columnText(first['url']),
      publisher: textOf(first['publisher']),
      language: textOf(first['language']),
      tier: typeof first['tier'] === 'number' ? first['tier'] : null,
      fetchedAt: textOf(first['fetched_at']),
      passages: passagesOf(texts.get(columnText(first['text_hash'])) ?? null, spans),
    },
  ];
}
