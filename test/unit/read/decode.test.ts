import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../platform/charset/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const html = { httpCharset: null, kind: 'html' } as const;

describe('decodeBytes', () => {
  test('windows-1252 keeps the characters between 0x80 and 0x9f', () => {
    const body = bytes('a ', [0x93, 0x94, 0x80, 0x96]);
    expect(decodeBytes(body, { httpCharset: 'windows-1252', kind: 'text' }).text).toBe('a “”€–');
    expect(decodeBytes(body, { httpCharset: 'iso-8859-1', kind: 'text' }).text).toBe('a “”€–');
  });

  test('a byte order mark wins over the header', () => {
    const body = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Größe', 'utf16le')]);
    expect(decodeBytes(body, { httpCharset: 'utf-8', kind: 'html' })).toEqual({
      text: 'Größe',
      charset: 'UTF-16LE',
      source: 'bom',
    });
  });

  test('the header wins over the meta element, an unknown label falls through', () => {
    const body = bytes('<meta charset="windows-1251"><p>', [0xe9], '</p>');
    expect(decodeBytes(body, { httpCharset: 'latin1', kind: 'html' }).text).toContain('é');
    expect(decodeBytes(body, { httpCharset: 'no-such-charset', kind: 'html' })).toMatchObject({
      charset: 'windows-1251',
      source: 'meta',
    });
  });

  test('the XML declaration is read', () => {
    const body = bytes('<?xml version="1.0" encoding="shift_jis"?><t>', [0x93, 0xfa, 0x96, 0x7b], '</t>');
    expect(decodeBytes(body, { httpCharset: null, kind: 'xml' })).toMatchObject({
      charset: 'Shift_JIS',
      source: 'xml',
    });
    expect(decodeBytes(body, { httpCharset: null, kind: 'xml' }).text).toContain('日本');
  });

  test('a meta element behind long styles is found', () => {
    const body = bytes(`<style>${'a{b:c}'.repeat(1000)}</style><meta charset=windows-1252>`, [0x93]);
    expect(decodeBytes(body, html)).toMatchObject({ charset: 'windows-1252', source: 'meta' });
  });

  test('bytes that disprove their declaration are read as what they are', () => {
    const utf8 = Buffer.from('<meta charset="iso-8859-1"><p>Câmara aprova expansão</p>', 'utf8');
    expect(decodeBytes(utf8, html).text).toContain('expansão');
    const western = bytes(
      '<meta charset="utf-8"><p>La compa',
      [0xf1],
      'ia anunci',
      [0xf3],
      ' la construcci',
      [0xf3],
      'n',
    );
    expect(decodeBytes(western, html).text).toContain('compañia anunció la construcción');
  });

  test('UTF-8 with one broken byte stays UTF-8', () => {
    const body = Buffer.concat([Buffer.from('<meta charset="utf-8">äöü ß'), Buffer.from([0xe9])]);
    expect(decodeBytes(body, html).text).toContain('äöü ß\ufffd');
  });

  test('NUL is dropped and lone surrogates are replaced', () => {
    expect(decodeBytes(bytes('a\0b'), html).text).toBe('ab');
    const lone = Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]);
    expect(decodeBytes(lone, html).text).toBe('\ufffda');
  });

  test('any bytes give well-formed text without NUL', () => {
    const label = fc.option(fc.constantFrom('utf-16', 'gb18030', 'iso-2022-kr', 'x-user-defined', 'big5', ' "utf8" '));
    const kind = fc.constantFrom('html', 'xml', 'text');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), label, kind, (body, httpCharset, kind) => {
        const { text } = decodeBytes(body, { httpCharset, kind });
        expect(text.isWellFormed()).toBe(true);
        expect(text.includes('\0')).toBe(false);
      }),
    );
  });
});
