import { readFileSync, readdirSync } from 'node:fs';
import { Cron } from 'croner';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../ingest/catalog.ts';
import type { SourceDefinition } from '../../../ingest/define-source.ts';
import { createAddressGuard } from '../../../ingest/fetch/address-guard.ts';
import { hostOf } from '../../../ingest/frontier.ts';
import { normalizeUrl } from '../../../schemas/url.ts';

const sources = await loadCatalog();
const guard = createAddressGuard({ allowedLoopbackHosts: [] });

it('has a file for every source and nothing else, and no id or URL twice', () => {
  const folder = new URL('../../../ingest/sources/', import.meta.url);
  expect(sources.map(({ id }) => `${id}.ts`)).toEqual(readdirSync(folder).toSorted());
  const urls = sources.flatMap((source) => source.urls);
  expect(new Set(urls).size).toBe(urls.length);
});

it.each(sources.map((source) => [source.id, source] as const))('%s keeps the contract', (_id, source) => {
  const timezone = source.timeZone ?? 'UTC';
  expect(() => new Cron(source.cadence, { mode: '5-part', timezone }).nextRun()).not.toThrow();
  expect(new Cron(source.cadence, { timezone }).nextRun()).not.toBeNull();
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
  if (source.protocol === 'page-list') expect(source.linkSelector).toBeDefined();
  if (source.linkSelector !== undefined) expect(() => load('<p>')(source.linkSelector ?? '')).not.toThrow();
  expect(source.form === 'dataset').toBe(source.dataset !== undefined);
  expect(source.protocol === 'edgar').toBe(source.edgar !== undefined);
  if (source.edgar !== undefined) expect(source.urls.map(hostOf)).toEqual(source.urls.map(() => 'sec.gov'));
  expect(source.expect.max).toBeGreaterThanOrEqual(source.expect.min);
  if (source.protocol !== 'folder') expect(source.politeness.delayMs).toBeGreaterThanOrEqual(100);
  expect(source.notes.length).toBeGreaterThan(20);
  if (source.language !== null) expect(Intl.getCanonicalLocales(source.language)).toEqual([source.language]);
});

it('is honest: a source says the day on which it was seen working, or that nobody fetched it from here', () => {
  const today = new Date().toISOString().slice(0, 10);
  for (const { id, protocol, lastVerified, notes } of sources) {
    const file = readFileSync(new URL(`../../../ingest/sources/${id}.ts`, import.meta.url), 'utf8');
    expect(file).toContain('export default defineSource');
    const isUnfetched = /never (?:was )?fetched from here/i.test(notes);
    // A folder of the project is read, not fetched.
    if (protocol === 'folder') expect([id, lastVerified]).toEqual([id, null]);
    else expect([id, isUnfetched]).toEqual([id, lastVerified === null]);
    if (lastVerified !== null) expect(lastVerified <= today).toBe(true);
  }
});

describe('what it covers', () => {
  const idsOf = (isOne: (source: SourceDefinition) => boolean): string[] => sources.filter(isOne).map(({ id }) => id);

  it('80 sources and more, in six languages and more, each with some', () => {
    expect(sources.length).toBeGreaterThanOrEqual(80);
    const counts = Map.groupBy(sources, ({ language }) => language ?? 'unknown');
    for (const language of ['en', 'pt', 'es', 'de', 'fr']) expect(counts.get(language)?.length).toBeGreaterThan(5);
    for (const language of ['it', 'ja', 'ko', 'nl', 'zh']) expect(counts.get(language)?.length).toBeGreaterThan(0);
  });

  it('every tier, the wires, the newsrooms, opposition and open datasets', () => {
    for (const tier of [1, 2, 3, 4, 5]) expect(idsOf((source) => source.tier === tier)).not.toEqual([]);
    expect(idsOf(({ id }) => /newswire|newsfile/.test(id)).length).toBeGreaterThanOrEqual(4);
    expect(idsOf(({ id }) => /newsroom|investor|-news$/.test(id)).length).toBeGreaterThanOrEqual(12);
    const datasets = idsOf(({ form, protocol }) => form === 'dataset' && protocol !== 'folder');
    expect(datasets).toEqual(expect.arrayContaining(['epoch-ai-data-centers', 'moratorium-nation']));
    expect(sources.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['data-center-watch', 'data-center-tracker', 'piedmont-environmental-council']),
    );
  });

  it('a dozen capacity reports', () => {
    expect(
      idsOf(({ id }) =>
        /^(?:cbre|jll|cushman|newmark|turner|synergy|iea|lbnl|nerc|grid|jlarc|crs|ercot|dc-byte)/.test(id),
      ).length,
    ).toBeGreaterThanOrEqual(12);
  });
});
