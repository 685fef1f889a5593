// A fetched body becomes a read document: which reader it needs, and what the message knows better than the body.
import { decodeBytes } from '../platform/charset/decode.ts';
import type { DocumentMessage } from '../schemas/document-message.ts';
import { PermanentError } from '../schemas/errors.ts';
import { meetingType } from '../schemas/meeting-document.ts';
import type { DateSource, ReadDocument, ReadTable } from '../schemas/read-document.ts';
import { readCompanyFacts } from './read/filing/read-company-facts.ts';
import { readSubmission } from './read/filing/read-submission.ts';
import { findLanguage } from './read/language.ts';
import { readMeeting } from './read/read-meeting.ts';
import { readPage } from './read/read-page.ts';
import { readPdf } from './read/read-pdf.ts';
import { readJsonRows } from './read/read-json.ts';
import { readDelimited, readSheets } from './read/read-sheets.ts';
import { readWorkbook } from './read/read-workbook.ts';
import { readMachineDate } from './read/written-date.ts';

/** Raised with every change of the readers that might change a text; part of each extractor's version. */
export const readerVersion = '9';

/** What reading needs to know of a document beside its bytes. */
export type DocumentHead = Pick<
  DocumentMessage,
  | 'documentId'
  | 'form'
  | 'finalUrl'
  | 'contentType'
  | 'httpCharset'
  | 'dataset'
  | 'feedTitle'
  | 'feedPublished'
  | 'feedLanguage'
>;

type Format = 'html' | 'text' | 'csv' | 'tsv' | 'json' | 'xlsx' | 'pdf' | 'filing' | 'company-facts' | 'meeting';
type Body = {
  readonly text: string;
  readonly tables: readonly ReadTable[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly dateSource: DateSource | null;
  readonly canonical: string | null;
};

const maxBytes = 64 * 1024 * 1024;
/** No text that a person wrote is longer; what is was dumped by a machine. */
const maxText = 24_000_000;
const nothingElse = { title: null, byline: null, published: null, dateSource: null, canonical: null } as const;

/** Reads a body; PermanentError DOCUMENT_UNREADABLE or BODY_TOO_LARGE where it cannot be read. Pure. */
export async function readDocument(head: DocumentHead, bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > maxBytes) {
    throw new PermanentError('BODY_TOO_LARGE', `Not read: the body has ${bytes.length} bytes, more than ${maxBytes}.`);
  }
  const body = await readBody(head, bytes, findFormat(head, bytes));
  const hinted = head.feedPublished === null ? null : readMachineDate(head.feedPublished);
  return {
    documentId: head.documentId,
    form: head.form,
    url: head.finalUrl,
    title: body.title ?? head.feedTitle,
    byline: body.byline,
    language: body.language,
    published: body.published ?? hinted,
    dateSource: body.published === null && hinted !== null ? 'feed' : body.dateSource,
    canonical: body.canonical,
    text: body.text,
    tables: body.tables,
    dataset: head.dataset,
  };
}

async function readBody(head: DocumentHead, bytes: Uint8Array, format: Format): Promise<Body> {
  const { httpCharset, dataset, feedLanguage } = head;
  const decode = (kind: 'html' | 'xml' | 'text') => decodeBytes(bytes, { httpCharset, kind }).text;
  const tabular = ({ text, tables }: { text: string; tables: readonly ReadTable[] }): Body => ({
    ...nothingElse,
    text,
    tables,
    language: findLanguage(text, feedLanguage),
  });
  switch (format) {
    case 'html':
      return readPage(decode('html'), {
        url: webAddress(head.finalUrl),
        languageHint: feedLanguage,
        allTables: dataset?.format === 'html',
      });
    case 'filing': {
      const { published, ...filing } = readSubmission(bytes);
      return { ...nothingElse, ...filing, language: 'en', published, dateSource: published === null ? null : 'filing' };
    }
    // Facts of many years: the day of the newest filing would be the day of none of the others.
    case 'company-facts':
      return { ...nothingElse, ...readCompanyFacts(decode('text')), language: 'en' };
    case 'meeting': {
      const { title, text } = readMeeting(decode('text'));
      return { ...nothingElse, title, text, tables: [], language: findLanguage(text, feedLanguage) };
    }
    case 'pdf':
      return tabular(await readPdf(bytes));
    case 'xlsx':
      return tabular(readSheets(await readWorkbook(bytes), dataset));
    case 'json':
      return tabular(readSheets([readJsonRows(decode('text'))], dataset));
    case 'csv':
    case 'tsv':
      return tabular(readSheets([readDelimited(decode('text'), format === 'tsv', dataset)], dataset));
    case 'text': {
      const text = decode('text').replace(/\r\n?/g, '\n').trim();
      if (text.length > maxText) {
        throw new PermanentError('DOCUMENT_UNREADABLE', `Not read: the text has ${text.length} characters.`);
      }
      return { ...nothingElse, text, tables: [], language: findLanguage(text, feedLanguage) };
    }
  }
}

/** What the source declares, else what the first bytes say, else the content type and the ending of the address. */
export function findFormat({ form, dataset, contentType, finalUrl }: DocumentHead, bytes: Uint8Array): Format {
  if (form === 'form4' || form === 'filing') return 'filing';
  if (form === 'company_facts') return 'company-facts';
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (start.startsWith('%PDF-')) return 'pdf';
  if (dataset && dataset.format !== 'pdf') {
    if (dataset.format === 'jsonl' || dataset.format === 'geojson') return 'json';
    return dataset.format === 'csv' && isTabs(contentType, finalUrl) ? 'tsv' : dataset.format;
  }
  if (contentType === meetingType) return 'meeting';
  if (start.startsWith('PK\u0003\u0004')) return 'xlsx';
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const ending = /\.([a-z0-9]{1,5})$/i.exec(URL.parse(finalUrl)?.pathname ?? finalUrl)?.[1]?.toLowerCase() ?? '';
  if (type === 'text/csv' || ending === 'csv') return 'csv';
  if (isTabs(contentType, finalUrl)) return 'tsv';
  if (jsonTypes.has(type) || jsonEndings.has(ending)) return 'json';
  const markup =
    /^\s*(?:<!--[\s\S]{0,900}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|div|p|meta|title|h1|section|main|table)\b/i.test(
      start,
    );
  if (markup && type !== 'text/plain') return 'html';
  return type === 'text/plain' || ending === 'txt' || ending === 'md'
    ? 'text'
    : type === '' && !start.includes('<')
      ? 'text'
      : 'html';
}

const jsonTypes = new Set(['application/json', 'application/geo+json', 'application/x-ndjson', 'application/jsonl']);
const jsonEndings = new Set(['json', 'geojson', 'jsonl', 'ndjson']);

function isTabs(contentType: string | null, url: string): boolean {
  return /^text\/tab-separated-values/i.test(contentType ?? '') || /\.tsv$/i.test(url);
}

function webAddress(url: string): string | null {
  return /^https?:/i.test(url) ? url : null;
}
