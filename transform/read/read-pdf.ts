// A PDF as text and tables: each table is named by its page, and its cells know where they stand in the text.
import { getDocumentProxy } from 'unpdf';
import { errorMessage, PermanentError } from '../../schemas/errors.ts';
import { partProse } from './pdf/page-blocks.ts';
import { cellsOf, type Line, linesOf } from './pdf/page-lines.ts';
import { pageWords, type Word } from './pdf/page-words.ts';
import { layOut, type PlacedGrid } from './pdf/table-grid.ts';
import { findRuns } from './pdf/table-runs.ts';
import type { ReadTables } from './read-sheets.ts';
import { TextLines } from './text-lines.ts';

const maxPages = 400;
const maxWords = 400_000;
/** A page with more is a drawing or an attack; it is read line by line. */
const maxPageWords = 6_000;

/** Reads a PDF's text in reading order, column by column, and its tables. */
export async function readPdf(bytes: Uint8Array): Promise<ReadTables> {
  const out = new TextLines();
  let words = 0;
  let table: PlacedGrid | null = null;
  try {
    // The reader takes the bytes over, so it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    for (let number = 1; number <= Math.min(document.numPages, maxPages); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const found = pageWords(items, page.getViewport({ scale: 1 }).transform);
      words += found.length;
      if (words > maxWords) throw new PermanentError('DOCUMENT_UNREADABLE', `it has more than ${maxWords} words`);
      table = writePage(out, found, number, table);
      page.cleanup();
    }
    await document.cleanup();
    if (words === 0) throw new PermanentError('DOCUMENT_UNREADABLE', 'it holds no text, as a scan does');
  } catch (error) {
    throw new PermanentError('DOCUMENT_UNREADABLE', `Not read as a PDF: ${errorMessage(error)}`, { cause: error });
  }
  return { text: out.text(), tables: out.tables() };
}

type Block = { readonly top: number; readonly left: number; write(): void };

/** Writes a page from top to bottom; returns the table that it ends with. */
function writePage(
  out: TextLines,
  words: readonly Word[],
  number: number,
  before: PlacedGrid | null,
): PlacedGrid | null {
  if (words.length > maxPageWords) {
    const plain = words.map((word) => ({ ...word, mark: '' })).toSorted((one, other) => one.y - other.y);
    for (const line of linesOf(plain)) out.line(lineText(line));
    return null;
  }
  const { prose, rest } = partProse(cellsOf(words));
  let last: PlacedGrid | null = null;
  const blocks: Block[] = prose.map(({ top, left, lines: texts }) => ({
    top,
    left,
    write: () => {
      for (const text of texts) out.line(text);
    },
  }));
  for (const found of findRuns(linesOf(rest))) {
    const [first] = 'table' in found ? found.table : [found.line];
    const place = { top: first?.y ?? 0, left: first?.cells[0]?.left ?? 0 };
    const grid: PlacedGrid | null = 'table' in found ? layOut(found.table, `page ${number}`, last ?? before) : null;
    const texts = 'table' in found ? found.table.map(lineText) : [lineText(found.line)];
    if (grid) last = grid;
    blocks.push({
      ...place,
      write: () => {
        if (grid) out.table(grid);
        else for (const text of texts) out.line(text);
      },
    });
  }
  for (const block of blocks.toSorted((one, other) => one.top - other.top || one.left - other.left)) block.write();
  return last;
}

function lineText({ cells }: Line): string {
  return cells.map(({ text, mark }) => (mark === '' ? text : `${text} ${mark}`)).join('\t');
}
