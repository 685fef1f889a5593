// `megawatch inspect claims`: what the rules extractor would claim of a page, with evidence.
import { loadRegistry } from '../../registry/load-registry.ts';
import type { Claim } from '../../schemas/claim.ts';
import { UsageError } from '../../schemas/errors.ts';
import { documentId } from '../../schemas/ids.ts';
import type { ReadDocument } from '../../schemas/read-document.ts';
import { normalizeUrl } from '../../schemas/url.ts';
import { rulesExtractor } from '../../transform/extract-rules.ts';
import { readDocument } from '../../transform/read-document.ts';
import type { InspectInput, Inspector } from './inspector.ts';

/** Prints the claims of a page, of page source or of plain text. */
export const claimsInspector: Inspector = {
  name: 'claims',
  summary: 'Extract the claims of a page or a text, each with the words it rests on',
  example: 'megawatch inspect claims story.txt --published 2026-02-06 --explain',
  options: [
    { flags: '--published <date>', description: 'date of publication, where the page does not state it' },
    { flags: '--title <title>', description: 'headline, where it is not part of the text' },
    { flags: '--language <code>', description: 'language of the text, where it should not be guessed' },
    { flags: '--url <url>', description: 'where the page was fetched' },
    { flags: '--explain', description: 'add the sentence of every claim with its evidence marked' },
  ],
  inspect: async (input) => {
    const document = await documentOf(input);
    const extraction = rulesExtractor.extract(document, loadRegistry());
    const claims = extraction.outcome === 'claims' ? extraction.claims : [];
    const gated = extraction.outcome === 'gated' ? { gated: extraction.reason } : {};
    if (input.options['explain'] !== true) return { id: input.id, claims, ...gated };
    return { id: input.id, claims, ...gated, explained: claims.map((claim) => explain(claim, document.text)) };
  },
};

async function documentOf({ id, bytes, record, options, fields }: InspectInput): Promise<ReadDocument> {
  const option = (name: string) => text(record?.[name]) ?? text(options[name]);
  const given = option('url') ?? text(fields[0]);
  const url = given === null ? null : (normalizeUrl(given) ?? given);
  const stated = { title: option('title'), published: option('published'), language: option('language') };
  const plain = bytes === null ? text(record?.['text']) : null;
  if (plain !== null) return plainDocument(id, url, plain, stated);
  const html = text(record?.['html']);
  const body = bytes ?? (html === null ? null : Buffer.from(html));
  if (body === null)
    throw new UsageError('inspect claims needs a file, standard input, or a record with text, html or file');
  const finalUrl = url ?? `file:${id}`;
  const read = await readDocument(
    {
      documentId: documentId(finalUrl),
      form: 'page',
      finalUrl,
      contentType: html === null ? null : 'text/html; charset=utf-8',
      httpCharset: null,
      dataset: null,
      feedTitle: stated.title,
      feedPublished: stated.published,
      feedLanguage: stated.language,
    },
    body,
  );
  // What the caller states of a document goes before what the page says.
  return {
    ...read,
    title: stated.title ?? read.title,
    published: stated.published ?? read.published,
    language: stated.language ?? read.language,
  };
}

type Stated = { readonly title: string | null; readonly published: string | null; readonly language: string | null };

function plainDocument(id: string, url: string | null, plain: string, stated: Stated): ReadDocument {
  return {
    documentId: documentId(url ?? `file:${id}`),
    form: 'page',
    url,
    ...stated,
    byline: null,
    dateSource: stated.published === null ? null : 'given',
    canonical: null,
    text: plain.toWellFormed().replaceAll('\u0000', ' '),
    tables: [],
    dataset: null,
  };
}

/** The stretch of text around a claim's evidence, each quote in ⟦brackets⟧ with the fields it stands for. */
function explain(claim: Claim, document: string): { rule: string; confidence: number; text: string } {
  const points = Array.from(document);
  const spans = new Map<string, { start: number; end: number; fields: string[] }>();
  for (const { field, start, end } of claim.evidence) {
    const span = spans.get(`${start}:${end}`) ?? { start, end, fields: [] };
    span.fields.push(field);
    spans.set(`${start}:${end}`, span);
  }
  let at = 0;
  let marked = '';
  for (const { start, end, fields } of [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    marked +=
      start - at > 160 && marked !== ''
        ? `${points.slice(at, at + 40).join('')} … ${points.slice(start - 40, start).join('')}`
        : points.slice(Math.max(at, marked === '' ? start - 60 : at), start).join('');
    marked += `⟦${points.slice(start, end).join('')}⟧(${fields.join(', ')})`;
    at = end;
  }
  return { rule: claim.rule, confidence: claim.confidence, text: `${marked}${points.slice(at, at + 60).join('')}` };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
