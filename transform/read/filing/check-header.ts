// Whether the header of a submission tells of the filing that is in its body.
import { PermanentError } from '../../../schemas/errors.ts';
import { isoDay } from './filing-xml.ts';
import type { SubmissionHeader } from './submission.ts';

/** What a body says of itself; null where it says nothing. */
export type FilingIdentity = {
  readonly form: string | null;
  readonly issuerCik: string | null;
  readonly ownerCiks: readonly string[];
  readonly period: string | null;
};

/**
 * Throws a PermanentError DOCUMENT_UNREADABLE where header and body disagree: a header of one filing around the body of
 * another would give sales to the wrong company, or count an amendment twice.
 */
export function checkHeader(header: SubmissionHeader, body: FilingIdentity): void {
  const ofRole = (...roles: string[]) =>
    header.parties.flatMap(({ role, cik }) => (roles.includes(role) && cik !== null ? [cik] : []));
  const issuers = ofRole('ISSUER', 'SUBJECT COMPANY');
  const owners = ofRole('REPORTING-OWNER');
  const written = body.ownerCiks.map(Number).filter((cik) => cik > 0);
  const period = isoDay(body.period);
  const differ = (what: string, outside: string, inside: string) =>
    new PermanentError(
      'DOCUMENT_UNREADABLE',
      `Not read as a filing: header and body disagree on the ${what} (${outside} against ${inside}).`,
    );
  if (header.form !== null && body.form !== null && shortForm(header.form) !== shortForm(body.form)) {
    throw differ('form', header.form, body.form);
  }
  if (issuers.length > 0 && body.issuerCik !== null && !issuers.includes(Number(body.issuerCik))) {
    throw differ('issuer', issuers.join(' '), body.issuerCik);
  }
  if (owners.length > 0 && written.length > 0 && !written.some((cik) => owners.includes(cik))) {
    throw differ('reporting owners', owners.join(' '), written.join(' '));
  }
  if (header.period !== null && period !== null && header.period !== period) {
    throw differ('period', header.period, period);
  }
}

/** `SC 13G/A` and `SCHEDULE 13G/A` are one form. */
function shortForm(form: string): string {
  return form
    .trim()
    .toUpperCase()
    .replace(/^(?:SC|SCHEDULE)\s+/, '');
}
