// A complete submission as EDGAR hands it out: what its header says, and where each of its parts stands in the body.

/** A company or person that the header names, in the role it plays in this filing. */
export type SubmissionParty = {
  /** As written: `FILER`, `ISSUER`, `REPORTING-OWNER`, `SUBJECT COMPANY`, `FILED BY` and a few rare ones. */
  readonly role: string;
  /** The name at the time of the filing; a renamed company keeps its CIK. */
  readonly name: string | null;
  readonly cik: number | null;
  readonly formerNames: readonly { readonly name: string; readonly until: string | null }[];
  /** Every field of the party in order, the ones above included. */
  readonly fields: readonly HeaderField[];
};

/** A line of the header: `CONFORMED PERIOD OF REPORT:` and what stands behind it, as written. */
export type HeaderField = { readonly name: string; readonly value: string };

export type SubmissionHeader = {
  readonly accession: string | null;
  /** `4`, `8-K`, `SC 13G/A`: as written. */
  readonly form: string | null;
  /** ISO dates; null where the header has none or nothing that is a date. */
  readonly filedOn: string | null;
  readonly period: string | null;
  /** `2026-02-06T16:30:12`, in the time of New York, as EDGAR stamps it. */
  readonly acceptedAt: string | null;
  /** What `PUBLIC DOCUMENT COUNT` promises. */
  readonly documentCount: number | null;
  /** Titles of the items of an 8-K, as written. */
  readonly items: readonly string[];
  readonly parties: readonly SubmissionParty[];
  /** Fields before the first party, in order. */
  readonly fields: readonly HeaderField[];
};

/** One document of a submission. Offsets count bytes of the body; the end is exclusive. */
export type SubmissionPart = {
  /** `4`, `8-K`, `EX-99.1`, `EX-101.INS`, `GRAPHIC`: as written, never empty. */
  readonly type: string;
  readonly sequence: number | null;
  readonly filename: string | null;
  readonly description: string | null;
  /** The tag that wraps the content inside `<TEXT>`; `start` and `end` stand inside it. */
  readonly wrapper: 'XML' | 'XBRL' | 'PDF' | null;
  readonly start: number;
  readonly end: number;
  /** The content is uuencoded bytes (a picture, a PDF, a ZIP) and no text to be read. */
  readonly isBinary: boolean;
  /** False where the body ends before the part does. */
  readonly isComplete: boolean;
};

export type Submission = {
  readonly header: SubmissionHeader;
  readonly parts: readonly SubmissionPart[];
  /** False where the submission was cut off. */
  readonly isComplete: boolean;
};
