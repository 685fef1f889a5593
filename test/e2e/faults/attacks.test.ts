// Attacks by what is fetched, each against a process of its own: a named error, and no more than two seconds or 256 MB.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoopbackSite, type Route, startSite } from '../../unit/ingest/loopback-site.ts';
import type { AttackResult } from './attack-child.ts';
import { makeZip } from './make-zip.ts';

const megabyte = 1_000_000;
const mostCpuMs = 2_000;
const mostMegabytes = 256;
const prose = '<p>The county board voted on the data center, and the developer withdrew its plan.</p>'.repeat(20);
const zeros = Buffer.alloc(100 * megabyte);

type Attack = {
  readonly name: string;
  readonly how: 'page' | 'feed';
  readonly type?: string;
  readonly route: Route;
  readonly code: string;
};

/** A body that never ends by itself. */
const endless =
  (chunk: Uint8Array | string, everyMs: number): Route =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const write = (): void => {
      const isHeard = response.write(chunk);
      if (everyMs === 0 && isHeard) setImmediate(write);
    };
    const timer = setInterval(write, everyMs);
    response.on('close', () => clearInterval(timer));
    return undefined;
  };

/** Ten gigabytes of zeros, as members of a hundred megabytes that are sent for as long as somebody listens. */
const manyMembers = (member: Uint8Array, coding: string): Route => ({
  headers: { 'content-encoding': coding, 'content-type': 'text/html' },
  body: Buffer.concat(Array.from({ length: 100 }, () => member)),
});

const entities = `<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level === 0 ? '' : level};`.repeat(10)}">`).join('')}`;
const feedOf = (title: string, declared: string): string =>
  `<?xml version="1.0"?><!DOCTYPE rss [${declared}]><rss version="2.0"><channel><item><title>${title}</title><link>https://example.org/1</link></item></channel></rss>`;
const pdf = (objects: readonly string[]): string =>
  `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj ${object} endobj\n`).join('')}trailer << /Root 1 0 R >>\n%%EOF`;
const sheet = (cells: string) =>
  makeZip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': cells,
  });

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const attacks: readonly Attack[] = [
  {
    name: 'ten gigabytes of zeros in gzip',
    how: 'page',
    route: manyMembers(gzipSync(zeros), 'gzip'),
    code: 'BODY_TOO_LARGE',
  },
  {
    name: 'a hundred megabytes of zeros in a few bytes of brotli',
    how: 'page',
    route: {
      headers: { 'content-encoding': 'br', 'content-type': 'text/html' },
      body: brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
    },
    code: 'BODY_TOO_LARGE',
  },
  {
    name: 'zeros in zstd in gzip in gzip',
    how: 'page',
    route: {
      headers: { 'content-encoding': 'zstd, gzip, gzip', 'content-type': 'text/html' },
      body: gzipSync(gzipSync(zstdCompressSync(zeros))),
    },
    code: 'BODY_TOO_LARGE',
  },
  {
    name: 'chunks without end',
    how: 'page',
    route: endless(Buffer.alloc(65_536, 'megawatts '), 0),
    code: 'BODY_TOO_LARGE',
  },
  { name: 'a byte now and then, without end', how: 'page', route: endless('a', 100), code: 'DEADLINE_EXCEEDED' },
  {
    name: 'redirects in a circle',
    how: 'page',
    route: { status: 302, headers: { location: '/attack' } },
    code: 'REDIRECT_LIMIT',
  },
  {
    name: 'headers of a megabyte',
    how: 'page',
    route: { headers: Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x-${at}`, 'a'.repeat(10_000)])) },
    code: 'BODY_TOO_LARGE',
  },
  {
    name: '100,000 nested elements',
    how: 'page',
    route: { body: prose + '<div>'.repeat(100_000) },
    code: 'DOCUMENT_UNREADABLE',
  },
  {
    name: 'a million attributes',
    how: 'page',
    route: { body: `<p ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}`).join(' ')}>${prose}` },
    code: 'DOCUMENT_UNREADABLE',
  },
  {
    name: 'a million elements',
    how: 'page',
    route: { body: prose + '<b></b>'.repeat(1_000_000) },
    code: 'DOCUMENT_UNREADABLE',
  },
  { name: 'a billion laughs', how: 'feed', route: { body: feedOf('&lol9;', entities) }, code: 'BODY_TOO_LARGE' },
  {
    name: 'one long entity a hundred thousand times',
    how: 'feed',
    route: { body: feedOf('&long;'.repeat(100_000), `<!ENTITY long "${'ha'.repeat(500)}">`) },
    code: 'BODY_TOO_LARGE',
  },
  {
    name: 'a feed of 100,000 nested elements',
    how: 'feed',
    route: { body: feedOf('<b>'.repeat(100_000), '') },
    code: 'DOCUMENT_UNREADABLE',
  },
  {
    name: 'a workbook that unpacks to gigabytes',
    how: 'page',
    type: workbook,
    route: { body: sheet(`<worksheet>${' '.repeat(100 * megabyte)}</worksheet>`) },
    code: 'DOCUMENT_UNREADABLE',
  },
  {
    name: 'a workbook with a cell at the far corner',
    how: 'page',
    type: workbook,
    route: {
      body: sheet(
        '<worksheet><sheetData><row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row></sheetData></worksheet>',
      ),
    },
    code: 'DOCUMENT_UNREADABLE',
  },
  {
    name: 'a PDF whose pages are their own parent',
    how: 'page',
    type: 'application/pdf',
    route: { body: pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 100000 >>']) },
    code: 'DOCUMENT_UNREADABLE',
  },
  {
    name: 'a PDF with a form that draws itself',
    how: 'page',
    type: 'application/pdf',
    route: {
      body: pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 5 0 R /Resources << /XObject << /F 4 0 R >> >> >>',
        '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> /Length 11 >>\nstream\n/F Do /F Do\nendstream',
        '<< /Length 5 >>\nstream\n/F Do\nendstream',
      ]),
    },
    code: 'DOCUMENT_UNREADABLE',
  },
];

let site: LoopbackSite;
beforeAll(async () => {
  site = await startSite({ '/warm': { body: prose } });
});
afterAll(() => site.close());

async function suffer({ how, type }: Attack): Promise<AttackResult> {
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      join(import.meta.dirname, 'attack-child.ts'),
      how,
      site.url('/attack'),
      site.url('/warm'),
      ...(type ? [type] : []),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await new Promise((resolve) => child.on('close', resolve));
  return JSON.parse(output) as AttackResult;
}

describe('an attack costs itself and ends in a named error:', () => {
  test.each(attacks)('$name', { timeout: 60_000 }, async (attack) => {
    site.routes.set('/attack', attack.route);
    const result = await suffer(attack);
    expect(result).toMatchObject({ code: attack.code });
    expect(result.cpuMs).toBeLessThan(mostCpuMs);
    expect(result.megabytes).toBeLessThan(mostMegabytes);
  });
});
