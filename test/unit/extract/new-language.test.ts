// A language is one file: the Polish of docs/adding-a-language.md, put into a copy of the sources, reads the text beside it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Claim } from '../../../schemas/claim.ts';
import { claim } from '../../../schemas/claim.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/adding-a-language.md'), 'utf8');
const block = (mark: string): string => page.split(`\`\`\`${mark}\n`)[1]?.split('\n```')[0] ?? '';
const script = `
import { readFileSync } from 'node:fs';
import { loadRegistry } from './registry/load-registry.ts';
import { readClaims } from './transform/extract-rules.ts';
const document = { documentId: 'doc_1', form: 'page', url: 'https://example.org/1', title: null, byline: null, language: null,
  published: '2026-02-06', dateSource: 'meta', canonical: null, text: readFileSync('text', 'utf8'), tables: [], dataset: null };
process.stdout.write(JSON.stringify(readClaims(document, loadRegistry()).claims));
`;

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'megawatch-language-'));
  for (const room of ['schemas', 'registry', 'platform', 'transform', 'package.json']) {
    cpSync(join(root, room), join(copy, room), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // The pack has grown since; the page begins it anew.
  rmSync(join(copy, 'transform/languages/pl.ts'));
  writeFileSync(join(copy, 'text'), block('text pl'));
  writeFileSync(join(copy, 'read.ts'), script);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function read(): Claim[] {
  const output = execFileSync(process.execPath, ['read.ts'], { cwd: copy, encoding: 'utf8' });
  return z.array(claim).parse(JSON.parse(output));
}

test('without the pack nothing of the text is a deal, with it every claim of the page is made', {
  timeout: 60_000,
}, () => {
  expect(read().filter(({ kind }) => kind === 'deal')).toEqual([]);
  writeFileSync(join(copy, 'transform/languages/pl.ts'), `${block('ts pl.ts')}\n`);
  expect(read()).toMatchObject([
    {
      dealType: 'equity_investment',
      parties: [
        { name: 'CoreWeave', role: 'target' },
        { name: 'Microsoft', role: 'investor' },
      ],
      amount: { value: '2800000000', unit: 'PLN' },
      date: '2026-02-02',
      rule: 'rules/deal.equity_investment',
    },
    { dealType: 'acquisition', amount: { value: '4000000000', unit: 'USD' } },
    { action: 'zoning_denial', outcome: 'rejected', place: { locality: 'Nowa Wola' }, concerns: ['water', 'noise'] },
  ]);
});

test('a file that exports no pack of its name is a fault of the set-up, told by its name', { timeout: 60_000 }, () => {
  writeFileSync(join(copy, 'transform/languages/xx.ts'), 'export const other = {};\n');
  expect(() => read()).toThrow(/languages\/xx\.ts exports no pack "xx"/);
});
