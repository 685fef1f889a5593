// Web archives as crawlers write them, for tests.
import { gzipSync } from 'node:zlib';

export type WarcRecord = {
  readonly type: 'response' | 'request' | 'revisit' | 'warcinfo' | 'metadata';
  readonly url?: string;
  readonly date?: string;
  readonly block: Uint8Array | string;
};

/** A record with its headers and the blank lines behind it. */
export function warcRecord({ type, url, date = '2025-03-01T12:00:00Z', block }: WarcRecord): Buffer {
  const body = Buffer.from(block);
  const headers = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Date: ${date}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(body.length).padStart(12, '0')}>`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    `Content-Type: ${type === 'warcinfo' ? 'application/warc-fields' : 'application/http'}`,
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')]);
}

/** What a server answered, as it came over the wire. */
export function httpAnswer(
  body: Uint8Array | string,
  { status = 200, ...headers }: Readonly<Record<string, string | number>> = {},
): Buffer {
  const fields = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers });
  const lines = [`HTTP/1.1 ${status} OK`, ...fields.map(([name, value]) => `${name}: ${value}`)];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** A page that was crawled. */
export function warcPage(url: string, body: string, date?: string): Buffer {
  return warcRecord({ type: 'response', url, ...(date === undefined ? {} : { date }), block: httpAnswer(body) });
}

/** Each record a gzip file of its own, one behind the other. */
export function gzipped(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}
