// The sentences behind a fact: each span in its context, checked against the quote before it is marked.
import type { Archive } from '../platform/archive/archive.ts';
import type { Reader, ReadRow } from './reader.ts';

export type Excerpt = { readonly before: string; readonly marked: string; readonly after: string };
export type ShownEvidence = {
  readonly field: string;
  readonly documentId: string;
  readonly url: string;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly tier: number | null;
  readonly fetchedAt: string | null;
  readonly excerpt: Excerpt;
};

/** At most so many code points to each side: a page is quoted, not republished. */
const contextLength = 180;
const mostSpans = 200;

/** The quote between two code points of a text with its surroundings, cut at words; null where it is not there. */
export function excerptOf(points: readonly string[], start: number, end: number, quote: string): Excerpt | null {
  if (points.slice(start, end).join('') !== quote) return null;
  const from = Math.max(0, start - contextLength);
  const to = Math.min(points.length, end + contextLength);
  const before = points
    .slice(from, start)
    .join('')
    .replace(from > 0 ? /^\S*\s+/u : /^/u, from > 0 ? '… ' : '');
  const after = points
    .slice(end, to)
    .join('')
    .replace(to < points.length ? /\s+\S*$/u : /$/u, to < points.length ? ' …' : '');
  return { before, marked: quote, after };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Evidence of a fact, of a document or of one claim. */
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
  return rows.map((row) => shown(row, texts));
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

function shown(row: ReadRow, texts: ReadonlyMap<string, readonly string[]>): ShownEvidence {
  const quote = textOf(row['quote']) ?? '';
  const text = texts.get(textOf(row['text_hash']) ?? '');
  const excerpt =
    text === undefined ? null : excerptOf(text, Number(row['span_start']), Number(row['span_end']), quote);
  return {
    field: textOf(row['field']) ?? '',
    documentId: textOf(row['document_id']) ?? '',
    url: textOf(row['url']) ?? '',
    publisher: textOf(row['publisher']),
    language: textOf(row['language']),
    tier: typeof row['tier'] === 'number' ? row['tier'] : null,
    fetchedAt: textOf(row['fetched_at']),
    excerpt: excerpt ?? { before: '', marked: quote, after: '' },
  };
}
