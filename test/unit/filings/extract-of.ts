// A filing through the reader and the extractor, as transform runs them.
import { buildRegistry } from '../../../registry/load-registry.ts';
import type { Registry } from '../../../registry/registry.ts';
import { type Claim, claim } from '../../../schemas/claim.ts';
import type { Indicator } from '../../../schemas/facts/indicator.ts';
import type { ShareSale } from '../../../schemas/facts/share-sale.ts';
import type { ReadDocument } from '../../../schemas/read-document.ts';
import { filingExtractor } from '../../../transform/extract-filing.ts';
import type { QuarantinedRow } from '../../../transform/extractor.ts';
import { readDocument } from '../../../transform/read-document.ts';

const nothingKnown = buildRegistry([], [], 'none');

export type Extracted = {
  readonly document: ReadDocument;
  readonly claims: readonly Claim[];
  readonly sales: readonly ShareSale[];
  readonly figures: readonly Indicator[];
  readonly quarantine: readonly QuarantinedRow[];
};

/** Every claim is held against its schema and every quote against the text. */
export async function extractOf(
  body: string | Uint8Array,
  form: 'form4' | 'filing' | 'company_facts' = 'filing',
  registry: Registry = nothingKnown,
): Promise<Extracted> {
  const head = {
    documentId: 'doc_1',
    form,
    finalUrl: 'https://example.org/filing',
    contentType: null,
    httpCharset: null,
  };
  const document = await readDocument(
    { ...head, dataset: null, feedTitle: null, feedPublished: null, feedLanguage: null },
    typeof body === 'string' ? Buffer.from(body) : body,
  );
  const extraction = filingExtractor.extract(document, registry);
  if (extraction.outcome === 'gated') throw new Error(extraction.reason);
  const claims = extraction.outcome === 'claims' ? extraction.claims : [];
  const points = Array.from(document.text);
  for (const each of claims) {
    claim.parse(each);
    for (const { start, end, quote } of each.evidence) {
      if (points.slice(start, end).join('') !== quote) throw new Error(`${quote} is not at ${start}`);
    }
  }
  return {
    document,
    claims,
    sales: claims.filter((each) => each.kind === 'share_sale'),
    figures: claims.filter((each) => each.kind === 'indicator'),
    quarantine: extraction.quarantine,
  };
}
