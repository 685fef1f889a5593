// One document that asserts the examples of every kind, as the sink would have written it.
import { openArchive } from '../../../platform/archive/open-archive.ts';
import type { Database } from '../../../platform/database/database.ts';
import { type Claim, factKinds } from '../../../schemas/claim.ts';
import { claimIds } from '../../../schemas/ids.ts';

export const documentId = 'doc_everything';

/** One document that asserts the examples of every kind; each quote stands in its text, one after the other. */
export async function tellEverything(database: Database): Promise<void> {
  const { pool } = database;
  const examples: Claim[] = Object.values(factKinds).flatMap((kind): Claim[] => [...kind.examples]);
  let text = 'Start. ';
  const claims = examples.map((claim): Claim => {
    const evidence = claim.evidence.map((each) => {
      const start = Array.from(text).length;
      text += `${each.quote}. `;
      return { ...each, start, end: start + Array.from(each.quote).length };
    });
    return { ...claim, evidence };
  });
  const textHash = await openArchive(null, database).put(new TextEncoder().encode(text));
  await pool.query(`insert into ops.extractor values ('rules', 1)`);
  await pool.query(
    `insert into fact.extraction (document_id, extractor, generation, revision, outcome, text_hash, title, language, published, source_id,
       final_url, publisher, tier, licence, claims, quarantined, recorded_at)
     values ($1, 'rules', 1, 1, 'claims', $2, 'Everything <b>', 'en', '2026-02-06', 'example', 'https://news.example/everything', 'Example', 3, 'facts-only', $3, 0, now())`,
    [documentId, textHash, claims.length],
  );
  for (const [index, claimId] of claimIds(documentId, claims).entries()) {
    const claim = claims[index];
    if (!claim) continue;
    const { kind, evidence, confidence, polarity, modality, salience, rule, ...fields } = claim;
    await pool.query(
      `insert into fact.claim (claim_id, extractor, generation, revision, document_id, ordinal, kind, fields, evidence, confidence, polarity,
         modality, salience, rule, text_hash, content_hash, recorded_at)
       values ($1, 'rules', 1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $1, now())`,
      [
        claimId,
        documentId,
        index,
        kind,
        fields,
        JSON.stringify(evidence),
        confidence,
        polarity,
        modality,
        salience,
        rule,
        textHash,
      ],
    );
  }
}
