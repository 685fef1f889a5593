import { readFileSync, readdirSync } from 'node:fs';
import { Cron } from 'croner';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { loadCatalog } from '../../../ingest/catalog.ts';
import { createAddressGuard } from '../../../ingest/fetch/address-guard.ts';
import { hostOf } from '../../../ingest/frontier.ts';
import { normalizeUrl } from '../../../schemas/url.ts';

const sources = await loadCatalog();
const guard = createAddressGuard({ allowedLoopbackHosts: [] });

it('has a file for every source and nothing else, and no id or URL twice', () => {
  const folder = new URL('../../../ingest/sources/', import.meta.url);
  expect(sources.map(({ id }) => `${id}.ts`)).toEqual(readdirSync(folder).toSorted());
  expect(sources.length).toBeGreaterThanOrEqual(20);
  const urls = sources.flatMap((source) => source.urls);
  expect(new Set(urls).size).toBe(urls.length);
});

it.each(sources.map((source) => [source.id, source] as const))('%s keeps the contract', (_id, source) => {
  expect(() => new Cron(source.cadence, { mode: '5-part' }).nextRun()).not.toThrow();
  expect(new Cron(source.cadence).nextRun()).not.toBeNull();
  for (const url of source.urls) {
    if (source.protocol === 'folder') {
      // A folder of the project itself, named from its root: no path of anybody's machine.
      expect(url).toMatch(/^folder:[a-z]/);
      expect(readdirSync(new URL(`../../../${url.slice('folder:'.length)}/`, import.meta.url))).not.toEqual([]);
      continue;
    }
    expect(url).toMatch(/^https:\/\//);
    expect(normalizeUrl(url)).toBe(url);
    expect(guard.refuseUrl(new URL(url))).toBeNull();
  }
  expect(source.protocol === 'page-list').toBe(source.linkSelector !== undefined);
  if (source.linkSelector !== undefined) expect(() => load('<p>')(source.linkSelector ?? '')).not.toThrow();
  expect(source.form === 'dataset').toBe(source.dataset !== undefined);
  expect(source.protocol === 'edgar').toBe(source.edgar !== undefined);
  if (source.edgar !== undefined) expect(source.urls.map(hostOf)).toEqual(source.urls.map(() => 'sec.gov'));
  expect(source.expect.max).toBeGreaterThanOrEqual(source.expect.min);
  if (source.protocol !== 'folder') expect(source.politeness.delayMs).toBeGreaterThanOrEqual(100);
  expect(source.notes.length).toBeGreaterThan(20);
  if (source.language !== null) expect(Intl.getCanonicalLocales(source.language)).toEqual([source.language]);
});

it('is honest: nobody has fetched these sources from here', () => {
  for (const { id, lastVerified } of sources) {
    const file = readFileSync(new URL(`../../../ingest/sources/${id}.ts`, import.meta.url), 'utf8');
    expect([id, lastVerified]).toEqual([id, null]);
    expect(file).toContain('export default defineSource');
  }
});
