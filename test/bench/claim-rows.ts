// Claims as a crawl would bring them, without chance: the same rows in every run.
import { contentHash, documentId } from '../../schemas/ids.ts';
import { factKinds } from '../../schemas/claim.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import type { ExtractionMessage } from '../../schemas/extraction-message.ts';
import type { claimTable } from '../../schemas/tables/fact.ts';

type ClaimRow = (typeof claimTable)['$inferInsert'];

/** `count` rows of fact.claim, from `first` on. */
export function claimTableRows(first: number, count: number): ClaimRow[] {
  const { kind, evidence, confidence, polarity, modality, salience, rule, ...fields } = factKinds.deal.examples[0];
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    return {
      claimId: `clm_${contentHash(`claim ${number}`).slice(0, 32)}`,
      extractor: 'rules',
      generation: 1,
      revision: 1,
      documentId: documentId(`https://example.com/${Math.floor(number / 5)}`),
      ordinal: number % 5,
      kind,
      fields,
      evidence,
      confidence,
      polarity,
      modality,
      salience,
      rule,
      textHash: contentHash(`text ${Math.floor(number / 5)}`),
      contentHash: contentHash(`content ${number}`),
      recordedAt: '2026-01-01T00:00:00Z',
      supersededAt: null,
      supersededBy: null,
    };
  });
}

export type Extracted = { readonly text: string; readonly message: ExtractionMessage };

/** An extraction of five deals with the text that their quotes stand in. */
export function extracted(number: number): Extracted {
  const lines: string[] = [];
  const claims: Deal[] = [];
  let offset = 0;
  for (let index = 0; index < 5; index += 1) {
    const name = `Company ${number} ${index}`;
    const line = `Investor ${number % 97} put $${index + 1} billion into ${name}, which builds data centers with 100 MW of critical load.\n`;
    const start = offset + line.indexOf('$');
    const quote = `$${index + 1} billion`;
    claims.push({
      ...factKinds.deal.examples[0],
      parties: [
        { name: `Investor ${number % 97}`, role: 'investor' },
        { name, role: 'target' },
      ],
      evidence: [{ field: 'amount', start, end: start + quote.length, quote }],
    });
    lines.push(line);
    offset += line.length;
  }
  const text = lines.join('');
  const url = `https://example.com/sink/${number}`;
  return {
    text,
    message: {
      documentId: documentId(url),
      revision: 1,
      extractor: 'rules',
      generation: 1,
      textHash: contentHash(text),
      outcome: 'claims',
      reason: null,
      title: `Story ${number}`,
      byline: null,
      language: 'en',
      published: '2026-01-26',
      sourceId: 'bench',
      finalUrl: url,
      publisher: 'Bench',
      tier: 3,
      licence: 'CC0-1.0',
      claims,
      quarantine: [],
    },
  };
}
