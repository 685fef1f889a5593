// A claim as a row of fact.claim, and the hash that says whether two readings assert the same.
import { hash } from 'node:crypto';
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
  /** The fields of its kind, without the envelope, as JSON: written once, for the hash and for the table. */
  readonly fieldsJson: string;
  readonly evidenceJson: string;
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
    const fieldsJson = JSON.stringify(fields);
    const evidenceJson = JSON.stringify(evidence);
    // The JSON array of all parts, put together from what is already JSON.
    const envelope = JSON.stringify([confidence, polarity, modality, salience, rule, textHash]);
    const content = `["${kind}",${fieldsJson},${evidenceJson},${envelope.slice(1)}`;
    return {
      claimId: ids[ordinal] ?? '',
      extractor,
      generation,
      revision,
      documentId,
      ordinal,
      claim,
      fieldsJson,
      evidenceJson,
      textHash,
      contentHash: hash('sha256', content).slice(0, 32),
    };
  });
}
