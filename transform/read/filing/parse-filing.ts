// What a filing is and what it says, whichever way it comes: a bare XML or a complete submission of any form.
import { decodeBytes } from '../../../platform/charset/decode.ts';
import { PermanentError } from '../../../schemas/errors.ts';
import { type OwnershipFiling, readOwnershipFiling } from './ownership-filing.ts';
import { checkHeader } from './check-header.ts';
import { type Notice144, readNotice144 } from './notice-144.ts';
import { readSchedule13, type Schedule13 } from './schedule-13.ts';
import { readSchedule13Text } from './schedule-13-text.ts';
import { isSubmission, partBytes, splitSubmission } from './split-submission.ts';
import type { Submission, SubmissionHeader, SubmissionPart } from './submission.ts';

type Known =
  | { readonly kind: 'ownership'; readonly ownership: OwnershipFiling }
  | { readonly kind: 'notice'; readonly notice: Notice144 }
  | { readonly kind: 'schedule'; readonly schedule: Schedule13 };

/** `other`: a submission of a form, or of a time, of which only the header is read here. */
export type ParsedFiling =
  | (Known & { readonly header: SubmissionHeader | null })
  | { readonly kind: 'other'; readonly header: SubmissionHeader; readonly parts: readonly SubmissionPart[] };

/** Reads a filing; PermanentError DOCUMENT_UNREADABLE where it is none or is broken. */
export function parseFiling(body: Uint8Array): ParsedFiling {
  if (!isSubmission(body)) return { ...parseXml(decodeXml(body)), header: null };
  const submission = splitSubmission(body);
  const known = parseParts(body, submission);
  return known ? { ...known, header: submission.header } : { kind: 'other', ...submission };
}

function parseParts(body: Uint8Array, { header, parts }: Submission): Known | null {
  const form = header.form ?? parts[0]?.type ?? '';
  const isSchedule = /^(?:SC|SCHEDULE) 13[DG]/i.test(form);
  if (!isSchedule && !/^(?:[345]|144)(?:\/A)?$/.test(form)) return null;
  const primary = parts.find(({ wrapper, isBinary }) => wrapper === 'XML' && !isBinary);
  if (primary) {
    if (!primary.isComplete) throw cutOff();
    const known = parseXml(decodeXml(partBytes(body, primary)));
    checkHeader(header, identityOf(known));
    return known;
  }
  const text = parts.find(({ isBinary, wrapper }) => !isBinary && wrapper === null);
  if (!isSchedule || !text) return null;
  if (!text.isComplete) throw cutOff();
  const written = decodeBytes(partBytes(body, text), { httpCharset: null, kind: 'text' }).text;
  return { kind: 'schedule', schedule: readSchedule13Text(written, header) };
}

/** The root says what it is, whatever it is called. */
function parseXml(text: string): Known {
  const root = /<(?:[A-Za-z_][\w.-]{0,60}:)?(ownershipDocument|edgarSubmission)(?=[\s/>])/.exec(text)?.[1];
  if (root === 'ownershipDocument') return { kind: 'ownership', ownership: readOwnershipFiling(text) };
  if (root === 'edgarSubmission') {
    const form = /<(?:[\w.-]{1,60}:)?submissionType>\s{0,50}([^<]{1,40}?)\s{0,50}</.exec(text)?.[1] ?? '';
    if (/^144(?:\/A)?$/.test(form)) return { kind: 'notice', notice: readNotice144(text) };
    if (/^(?:SC|SCHEDULE) 13[DG]/i.test(form)) return { kind: 'schedule', schedule: readSchedule13(text) };
    throw unreadable(`no reader for an edgarSubmission of type ${form === '' ? 'unknown' : form}`);
  }
  throw unreadable('it is neither a submission of EDGAR nor the XML of Form 3, 4, 5 or 144 or of Schedule 13D or 13G');
}

function identityOf(known: Known): Parameters<typeof checkHeader>[1] {
  if (known.kind === 'ownership') {
    const { documentType, issuer, owners, periodOfReport } = known.ownership;
    return {
      form: documentType === '' ? null : documentType,
      issuerCik: issuer.cik,
      ownerCiks: owners.flatMap(({ cik }) => cik ?? []),
      period: periodOfReport,
    };
  }
  const { form, issuer } = known.kind === 'notice' ? known.notice : known.schedule;
  return { form, issuerCik: issuer.cik, ownerCiks: [], period: null };
}

function decodeXml(bytes: Uint8Array): string {
  return decodeBytes(bytes, { httpCharset: null, kind: 'xml' }).text;
}

function cutOff(): PermanentError {
  return unreadable('the submission is cut off');
}

function unreadable(why: string): PermanentError {
  return new PermanentError('DOCUMENT_UNREADABLE', `Not read as a filing: ${why}.`);
}
