// `megawatch inspect article`: what transform would read of a page.
import { UsageError } from '../../schemas/errors.ts';
import { documentId } from '../../schemas/ids.ts';
import { normalizeUrl } from '../../schemas/url.ts';
import { readDocument } from '../../transform/read-document.ts';
import type { Inspector } from './inspector.ts';

/** Prints the title, author, language, date, text and tables of a page, a PDF or a text. */
export const articleInspector: Inspector = {
  name: 'article',
  summary: 'Read a page to its text, tables, title, author, language and publication date',
  example: 'megawatch inspect article page.html --url https://example.org/2026/02/06/story',
  options: [
    {
      flags: '--url <url>',
      description: 'where the page was fetched; its date and canonical address may depend on it',
    },
    { flags: '--charset <name>', description: 'the charset that the response header named' },
  ],
  inspect: async ({ id, bytes, fields, record, options }) => {
    const body = bytes ?? inlineBody(record);
    if (body === null)
      throw new UsageError('inspect article needs a file, standard input, or a record with html or text');
    const given = text(record?.['url']) ?? text(options['url']) ?? text(fields[0]);
    const url = given === null ? null : (normalizeUrl(given) ?? given);
    const finalUrl = url ?? `file:${id}`;
    const read = await readDocument(
      {
        documentId: documentId(finalUrl),
        form: 'page',
        finalUrl,
        contentType: record?.['text'] === undefined || bytes !== null ? null : 'text/plain',
        httpCharset: text(record?.['charset']) ?? text(options['charset']),
        dataset: null,
        feedTitle: text(record?.['title']),
        feedPublished: text(record?.['published']),
        feedLanguage: text(record?.['language']),
      },
      body,
    );
    const { title, byline, language, published, dateSource, canonical } = read;
    const tables = read.tables.map(({ name, columns, rows }) => ({
      name,
      columns,
      rows: rows.map(({ cells }) => cells.map(({ value }) => value)),
    }));
    return { id, title, byline, language, published, dateSource, canonical, text: read.text, tables };
  },
};

function inlineBody(record: Readonly<Record<string, unknown>> | null): Uint8Array | null {
  const inline = text(record?.['html']) ?? text(record?.['text']);
  return inline === null ? null : Buffer.from(inline);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
