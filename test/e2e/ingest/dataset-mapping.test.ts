// A mapping that changes makes its documents be read again, though not a byte of them did.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Client } from '../../../ingest/fetch/client.ts';
import { createRobotsStore } from '../../../ingest/fetch/robots-store.ts';
import type { DatasetMapping } from '../../../schemas/dataset-mapping.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { type IngestSetup, setUpIngest, testSource } from './setup.ts';

let setup: IngestSetup;
let site: LoopbackSite;
let client: Client;

beforeEach(async () => {
  [setup, site] = await Promise.all([setUpIngest(), startSite()]);
  client = testClient([`127.0.0.1:${site.port}`], { robots: createRobotsStore(setup.database) });
});
afterEach(async () => {
  await client.close();
  await Promise.all([setup.close(), site.close()]);
});

it('publishes the same bytes under the new mapping, once', async () => {
  site.routes.set('/sites.csv', (request) =>
    request.headers['if-none-match'] === '"1"'
      ? { status: 304 }
      : { headers: { etag: '"1"', 'content-type': 'text/csv' }, body: 'Site,MW\nA,1\n' },
  );
  const dataset: DatasetMapping = {
    kind: 'capacity',
    format: 'csv',
    columns: { project: 'Site', mw: 'MW' },
    constants: {},
    units: {},
    values: {},
    requires: [],
  };
  const source = (mapping: DatasetMapping) =>
    testSource({ urls: [site.url('/sites.csv')], protocol: 'pages', form: 'dataset', dataset: mapping });
  const changed = { ...dataset, requires: ['MW'] };
  const run = async (mapping: DatasetMapping) => {
    // Nothing is due by its age: only the mapping can make it so.
    const { sources } = await setup.run(client, [source(mapping)], { revisitAfterMs: 3_600_000 });
    return sources[0];
  };
  expect(await run(dataset)).toMatchObject({ new: 1 });
  expect(await run(dataset)).toMatchObject({ fetched: 0 });
  expect(await run(changed)).toMatchObject({ changed: 1 });
  expect(await run(changed)).toMatchObject({ fetched: 0 });
  const messages = await setup.messages();
  expect(messages.map(({ revision, dataset: mapped }) => [revision, mapped?.requires])).toEqual([
    [1, []],
    [2, ['MW']],
  ]);
  expect(new Set(messages.map(({ bodyHash }) => bodyHash)).size).toBe(1);
  expect(await setup.rows('select revision, published_revision from ops.document_state')).toEqual([
    { revision: 2, published_revision: 2 },
  ]);
});
