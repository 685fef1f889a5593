// Reads a generated filing of a form and a size and says by how much the process grew beyond the filing itself.
import { buildRegistry } from '../../registry/load-registry.ts';
import { filingExtractor } from '../../transform/extract-filing.ts';
import { readDocument } from '../../transform/read-document.ts';
import { reportOf } from '../unit/filings/write-report.ts';

const form = process.argv[2] === '8-K' ? '8-K' : '10-K';
const wanted = Number(process.argv[3]);
const fact = 'As of December 31, 2025, we had approximately 850 MW of active power at our data centers.';
const dull =
  '<p style="margin-top:6pt"><ix:nonNumeric name="x">We rent offices, and they are “well kept”.</ix:nonNumeric></p>\n';
const opening = form === '8-K' ? 'Item 8.01 Other Events.' : 'Item 1. Business';
const closing = form === '8-K' ? 'SIGNATURES' : 'Item 8. Financial Statements';

/** So many bytes of one pattern, never a string: the heap of this process could not hold one. */
function repeated(pattern: string, bytes: number): Buffer {
  const one = Buffer.from(pattern);
  return Buffer.alloc(Math.ceil(bytes / one.byteLength) * one.byteLength, one);
}

/** Most of it is HTML, so that a copy would show; the rest is a picture and XBRL. */
function write(): Buffer {
  const rest = wanted * 0.15;
  const html = `<html><body><p>${opening}</p><p>${fact}</p>${dull.repeat(30)}<p>${closing}</p>\n@HTML@</body></html>`;
  const parts = [
    { type: form, text: html },
    { type: 'GRAPHIC', text: 'begin 644 a.jpg\n@PICTURE@`\nend' },
    { type: 'EX-101.INS', text: '<XBRL>\n@FACTS@</XBRL>' },
  ];
  const [head = '', first = '', second = '', tail = ''] = reportOf({ form, period: '20251231', parts })
    .toString()
    .split(/@[A-Z]+@/);
  return Buffer.concat([
    Buffer.from(head),
    repeated(dull, wanted * 0.7),
    Buffer.from(first),
    repeated(`M${'_'.repeat(60)}\n`, rest),
    Buffer.from(second),
    repeated('<xbrl:fact contextRef="c">1</xbrl:fact>\n', rest),
    Buffer.from(tail),
  ]);
}

const body = write();
globalThis.gc?.();
globalThis.gc?.();
const before = process.memoryUsage().rss;
const started = performance.now();
const head = { documentId: 'doc_1', form: 'filing', finalUrl: 'https://example.org/f', contentType: null } as const;
const none = { httpCharset: null, dataset: null, feedTitle: null, feedPublished: null, feedLanguage: null };
const document = await readDocument({ ...head, ...none }, body);
const extraction = filingExtractor.extract(document, buildRegistry([], [], 'none'));
const ms = Math.round(performance.now() - started);
// The kernel keeps the peak, which a look now and then would miss. Writing the filing must have been below it.
const peak = process.resourceUsage().maxRSS * 1024;
const mw =
  extraction.outcome === 'claims'
    ? extraction.claims.flatMap((each) => (each.kind === 'capacity' ? [each.mw] : []))
    : [];
process.stdout.write(
  JSON.stringify({
    form,
    bytes: body.byteLength,
    mw,
    growthMb: Math.round((peak - before) / 1e6),
    ms,
    text: document.text.length,
  }),
);
