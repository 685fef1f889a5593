// A claim as a row of fact.claim, and the hash that says whether two readings assert the same.
import { createHash } from 'node:crypto';
import type { Claim } from '../schemas/claim.ts';
import type { ExtractionMessage } from '../schemas/extraction-message.ts';
import { claimIds } from '../schemas/ids.ts';

export type ClaimRow = {
  readonly claimId: string;
  readonly extractor: string;
  readonly generation: number;
  readonly revision: number;
  readonly documentId: string;
  readonly ordinal: number;
  readonly claim: Claim;
  /** The fields of its kind, without the envelope. */
  readonly fields: object;
  readonly textHash: string;
  readonly contentHash: string;
};

/** The rows of a message, in its order. */
export function claimRows(message: ExtractionMessage): ClaimRow[] {
  const { documentId, extractor, generation, revision } = message;
  const textHash = message.textHash ?? '';
  const ids = claimIds(documentId, message.claims);
  return message.claims.map((claim, ordinal) => {
    const { kind, evidence, confidence, polarity, modality, salience, rule, ...fields } = claim;
    const contentHash = createHash('sha256')
      .update(JSON.stringify([kind, fields, evidence, confidence, polarity, modality, salience, rule, textHash]))
      .digest('hex')
      .slice(0, 32);
    return {
      claimId: ids[ordinal] ?? '',
      extractor,
      generation,
      revision,
      documentId,
      ordinal,
      claim,
      fields,
      textHash,
      contentHash,
    };
  });
}
