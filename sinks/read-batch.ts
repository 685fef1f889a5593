// Messages of a batch as extractions whose evidence has been checked; those that cannot be taken, with the reason.
import type { Archive } from '../platform/archive/archive.ts';
import type { BusMessage } from '../platform/bus/bus.ts';
import { decodeMessage, referencedHash } from '../schemas/cloud-event.ts';
import { PermanentError } from '../schemas/errors.ts';
import type { ExtractionMessage } from '../schemas/extraction-message.ts';
import { findMissingQuote } from './find-missing-quote.ts';

export type Received = { readonly message: BusMessage; readonly extraction: ExtractionMessage };
export type Refused = { readonly message: BusMessage; readonly error: PermanentError };

/**
 * Decodes and checks. A claim whose quote is not in the archived text refuses its whole message. Throws
 * NewerVersionError for a message of a version to come, and TransientError where the archive cannot be reached.
 */
export async function readBatch(
  messages: readonly BusMessage[],
  archive: Archive,
): Promise<{ received: Received[]; refused: Refused[] }> {
  const refused: Refused[] = [];
  const referenced = await fetchBodies(archive, messages, refused);
  const decoded: Received[] = [];
  for (const message of messages) {
    // A compacted log may carry tombstones; a document is retracted by a message, never by one of these.
    if (message.value === null || refused.some((each) => each.message === message)) continue;
    attempt(message, refused, () => {
      const hash = referencedHash('extractions', message);
      const value = hash === null ? message.value : (referenced.get(hash) ?? null);
      decoded.push({ message, extraction: decodeMessage('extractions', message, { value }) });
    });
  }
  const texts = await fetchTexts(archive, decoded, refused);
  const received = decoded.filter(
    ({ message, extraction }) =>
      !refused.some((each) => each.message === message) &&
      attempt(message, refused, () => checkEvidence(extraction, texts)),
  );
  return { received, refused };
}

type Wanted = { readonly message: BusMessage; readonly hash: string };

/** Values that travelled by `dataref`. */
async function fetchBodies(
  archive: Archive,
  messages: readonly BusMessage[],
  refused: Refused[],
): Promise<Map<string, Uint8Array>> {
  const wanted: Wanted[] = [];
  for (const message of messages) {
    attempt(message, refused, () => {
      const hash = message.value === null ? null : referencedHash('extractions', message);
      if (hash !== null) wanted.push({ message, hash });
    });
  }
  return await fetchAll(archive, wanted, refused);
}

const utf8 = new TextDecoder();

/** The archived texts that evidence counts in; one that is missing is missed where it is needed. */
async function fetchTexts(
  archive: Archive,
  decoded: readonly Received[],
  refused: Refused[],
): Promise<Map<string, string>> {
  const wanted = decoded.flatMap(({ message, extraction: { claims, textHash } }) =>
    claims.length === 0 || textHash === null ? [] : [{ message, hash: textHash }],
  );
  const bodies = await fetchAll(archive, wanted, refused);
  return new Map([...bodies].map(([hash, body]) => [hash, utf8.decode(body)]));
}

/** All at once. One damaged body must not cost the batch: only the messages that need it are refused. */
async function fetchAll(
  archive: Archive,
  wanted: readonly Wanted[],
  refused: Refused[],
): Promise<Map<string, Uint8Array>> {
  if (wanted.length === 0) return new Map();
  try {
    return await archive.getAll([...new Set(wanted.map(({ hash }) => hash))]);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
  }
  const bodies = new Map<string, Uint8Array>();
  for (const { message, hash } of wanted) {
    if (bodies.has(hash)) continue;
    await attemptLater(message, refused, async () => {
      bodies.set(hash, await archive.get(hash));
    });
  }
  return bodies;
}

function checkEvidence({ claims, textHash, outcome }: ExtractionMessage, texts: ReadonlyMap<string, string>): void {
  if (outcome === 'claims' ? claims.length === 0 : claims.length > 0) {
    throw new PermanentError('MESSAGE_INVALID', `outcome ${outcome} with ${claims.length} claims`);
  }
  if (claims.length === 0) return;
  const text = texts.get(textHash ?? '');
  if (text === undefined) {
    throw new PermanentError(
      'EVIDENCE_MISSING',
      `the archive has no text ${textHash ?? '(none named)'} for ${claims.length} claims`,
    );
  }
  const missing = findMissingQuote(text, claims);
  if (missing !== null) throw new PermanentError('EVIDENCE_MISSING', missing);
}

/** True where `work` succeeded; a permanent error refuses the message, any other is thrown. */
function attempt(message: BusMessage, refused: Refused[], work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    refuse(message, refused, error);
    return false;
  }
}

async function attemptLater(message: BusMessage, refused: Refused[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    refuse(message, refused, error);
  }
}

function refuse(message: BusMessage, refused: Refused[], error: unknown): void {
  if (!(error instanceof PermanentError)) throw error;
  refused.push({ message, error });
}
