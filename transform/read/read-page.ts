// A web page: markup in, text, tables and metadata out. Pure and linear in its input.
import type { DateSource, ReadTable } from '../../schemas/read-document.ts';
import { preferDeclaredText } from './declared-text.ts';
import { parseHtml } from './html-tree.ts';
import { findLanguage } from './language.ts';
import { readPageMetadata } from './page-metadata.ts';
import { readPageTables, readPageText } from './page-text.ts';

export type ReadPage = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly dateSource: DateSource | null;
  readonly canonical: string | null;
  readonly text: string;
  readonly tables: readonly ReadTable[];
};

/**
 * Reads a page. `url` is where it was fetched; `languageHint` what a feed says. With `allTables` the text is that of every
 * data table of the page, in or outside an article.
 */
export function readPage(
  html: string,
  { url, languageHint, allTables }: { url: string | null; languageHint: string | null; allTables: boolean },
): ReadPage {
  const page = parseHtml(html);
  const metadata = readPageMetadata(page, url);
  const { title, titleElement, byline, published, dateSource, canonical } = metadata;
  const read = allTables ? readPageTables(page) : readPageText(page, { titleElement, title, byline });
  const text = allTables ? read.text : preferDeclaredText(read.text, metadata.declaredText);
  // Places of cells are places in the text that is shown.
  const tables = text === read.text ? read.tables : [];
  const language = findLanguage(text === '' ? (title ?? '') : text, metadata.languageHint ?? languageHint);
  return { title, byline, language, published, dateSource, canonical, text, tables };
}
