// A filing as an index lists it, before it is fetched.
import { documentId } from '../../../schemas/ids.ts';

export type ListedCompany = {
  readonly cik: number;
  /** As the index writes it: the name at the time of the filing, or the one of today. */
  readonly name: string | null;
  /** `issuer`, `reporting`, `subject`, `filed by`, `filer`; null where the index does not say. */
  readonly role: string | null;
};

export type ListedFiling = {
  readonly accession: string;
  /** As written: `4`, `8-K/A`, `SCHEDULE 13G`. */
  readonly form: string;
  readonly filedOn: string;
  /** An instant; null where the index has none. */
  readonly acceptedAt: string | null;
  readonly period: string | null;
  /** Items of an 8-K, `1.01,9.01`. */
  readonly items: string | null;
  readonly primaryDocument: string | null;
  readonly bytes: number | null;
  readonly companies: readonly ListedCompany[];
};

const accessionNumber = /\d{10}-\d{2}-\d{6}/;

/** Whether a text is an accession number and nothing else. */
export function isAccession(text: string): boolean {
  return new RegExp(`^${accessionNumber.source}$`).test(text);
}

/** The accession number of the address of a complete submission; null where it is none. */
export function accessionOf(url: string): string | null {
  const [found] = /[^/]+\.txt$/.exec(URL.parse(url)?.pathname ?? '') ?? [];
  const accession = found?.slice(0, -'.txt'.length) ?? '';
  return isAccession(accession) ? accession : null;
}

/** Where a filing's complete submission is; any CIK of the filing leads to it. */
export function submissionUrl(archive: string, { accession, companies }: ListedFiling): string {
  return new URL(`edgar/data/${companies[0]?.cik ?? 0}/${accession}.txt`, archive).href;
}

/** The id of the document that a filing is. */
export function filingDocumentId(accession: string): string {
  return documentId(`accession:${accession}`);
}

/** The form without the mark of an amendment. */
export function baseForm(form: string): string {
  return form.trim().toUpperCase().replace(/\/A$/, '');
}

/** An amendment of an earlier filing of the same form. */
export function isAmendment(form: string): boolean {
  return /\/A$/i.test(form.trim());
}
