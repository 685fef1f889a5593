// Every id of the project, made in one place from raw, minimal, stable fields. Vectors are frozen in a test.
import { createHash } from 'node:crypto';
import { type Claim, claimIdentity } from './claim.ts';

/** SHA-256 of bytes or of UTF-8 text, in hex: the address of a body in the archive. */
export function contentHash(body: Uint8Array | string): string {
  return createHash('sha256').update(body).digest('hex');
}

/** A prefix and 128 bits of SHA-256 over the parts, which cannot run into one another. */
function id(prefix: string, parts: readonly (string | number | null)[]): string {
  return `${prefix}_${contentHash(JSON.stringify(parts)).slice(0, 32)}`;
}

/** Id of a document: `key` is its normalized final URL (`normalizeUrl`) or `accession:<number>` of a filing. */
export function documentId(key: string): string {
  return id('doc', [key]);
}

/** Ids of the claims of one document, in order; claims with equal identity fields are numbered as they stand in it. */
export function claimIds(document: string, claims: readonly Claim[]): string[] {
  const seen = new Map<string, number>();
  return claims.map((each) => {
    const identity = [document, each.kind, ...claimIdentity(each)];
    const key = JSON.stringify(identity);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return id('clm', ordinal === 1 ? identity : [...identity, ordinal]);
  });
}

/** Id of an event: its kind and the first claim that told of it. */
export function eventId(kind: string, firstClaimId: string): string {
  return id('evt', [kind, firstClaimId]);
}

/** Id of a value of a share: its definition, kind, year, publisher, vintage and, where it was simulated, its run. */
export function shareValueId(parts: readonly (string | number | null)[]): string {
  return id('shr', parts);
}

/** Id of a run of the forecast, made of the hash of everything that it read. */
export function projectionRunId(inputsHash: string): string {
  return id('run', [inputsHash]);
}

/** Id of a finding of the auditor: the check, the document and the claims it is about. */
export function findingId(parts: readonly (string | number | null)[]): string {
  return id('fnd', parts);
}
