import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FoundDocument, findPending, publishDocument, publishPending } from '../../../ingest/publish-document.ts';
import { contentHash, documentId } from '../../../schemas/ids.ts';
import { type IngestSetup, setUpIngest } from './setup.ts';

let setup: IngestSetup;
beforeAll(async () => {
  setup = await setUpIngest();
});
afterAll(() => setup.close());

const none = { etag: null, lastModified: null };
const nothing = { revision: 0, bodyHash: null };
let count = 0;

function found(url: string, text: string | null): FoundDocument {
  return {
    documentId: documentId(url),
    sourceId: 's',
    url,
    finalUrl: url,
    outcome: text === null ? 'gone' : 'fetched',
    status: text === null ? 404 : 200,
    contentType: text === null ? null : 'text/html',
    httpCharset: null,
    fetchedAt: '2026-02-06T08:00:00.000Z',
    form: 'page',
    dataset: null,
    feedTitle: null,
    feedPublished: null,
    feedLanguage: 'en',
    tier: 3,
    licence: 'CC0',
    publisher: 'Test',
    body: text === null ? null : Buffer.from(text),
    headers: text === null ? null : { 'content-type': 'text/html', date: `day ${(count += 1)}` },
  };
}
const ports = () => ({ database: setup.database, archive: setup.archive, bus: setup.bus });
const known = (revision: number, text: string | null) => ({
  revision,
  bodyHash: text === null ? null : contentHash(text),
});
const publishedOf = async (url: string) =>
  (await setup.messages()).filter((message) => message.finalUrl === url).map(({ revision }) => revision);
const stateOf = async (url: string) =>
  (
    await setup.rows<{ revision: number; published_revision: number; etag: string | null }>(
      'select revision, published_revision, etag from ops.document_state where document_id = $1',
      [documentId(url)],
    )
  )[0];

describe('publishing a document', () => {
  it('makes revisions 1, 2, 3 of a page that goes from A to B and back to A', async () => {
    const url = 'https://example.com/flip';
    expect(await publishDocument(ports(), found(url, 'A'), nothing, none)).toBe('new');
    expect(await publishDocument(ports(), found(url, 'A'), known(1, 'A'), none)).toBe('unchanged');
    expect(await publishDocument(ports(), found(url, 'B'), known(1, 'A'), none)).toBe('changed');
    expect(await publishDocument(ports(), found(url, 'A'), known(2, 'B'), none)).toBe('changed');
    expect(await publishedOf(url)).toEqual([1, 2, 3]);
    const messages = (await setup.messages()).filter((message) => message.finalUrl === url);
    expect(messages.map(({ bodyHash }) => bodyHash)).toEqual([contentHash('A'), contentHash('B'), contentHash('A')]);
    const body = await setup.archive.get(messages[1]?.bodyHash ?? '');
    expect(Buffer.from(body).toString()).toBe('B');
    const headers = await setup.archive.get(messages[1]?.headersHash ?? '');
    expect(JSON.parse(Buffer.from(headers).toString())).toMatchObject({ 'content-type': 'text/html' });
  });

  it('gives a page that is gone a revision of its own, and one more when it is back', async () => {
    const url = 'https://example.com/gone';
    await publishDocument(ports(), found(url, 'A'), nothing, none);
    expect(await publishDocument(ports(), found(url, null), known(1, 'A'), none)).toBe('gone');
    expect(await publishDocument(ports(), found(url, null), known(2, null), none)).toBe('unchanged');
    expect(await publishDocument(ports(), found(url, 'A'), known(2, null), none)).toBe('changed');
    const messages = (await setup.messages()).filter((message) => message.finalUrl === url);
    expect(messages.map(({ outcome, bodyHash }) => [outcome, bodyHash === null])).toEqual([
      ['fetched', false],
      ['gone', true],
      ['fetched', false],
    ]);
  });

  it('lets one of two writers win, and tells the other', async () => {
    const url = 'https://example.com/race';
    const outcomes = await Promise.all(
      ['A', 'B', 'C'].map((text) => publishDocument(ports(), found(url, text), nothing, none)),
    );
    expect(outcomes.toSorted()).toEqual(['conflict', 'conflict', 'new']);
    expect(await publishedOf(url)).toEqual([1]);
    // A zombie that still has what it fetched before revision 1 never becomes revision 2.
    expect(await publishDocument(ports(), found(url, 'old'), nothing, none)).toBe('conflict');
    expect(await stateOf(url)).toMatchObject({ revision: 1 });
  });

  it('saves validators only after the bus has acknowledged', async () => {
    const url = 'https://example.com/crash';
    const bus = { ...setup.bus, publish: () => Promise.reject(new Error('killed before the publish')) };
    const validators = { etag: '"1"', lastModified: null };
    await expect(publishDocument({ ...ports(), bus }, found(url, 'A'), nothing, validators)).rejects.toThrow('killed');
    expect(await stateOf(url)).toEqual({ revision: 1, published_revision: 0, etag: null });
    expect(await findPending(setup.database, ['s'])).toEqual([]);
    await setup.database.pool.query(`update ops.document_state set updated_at = updated_at - interval '1 minute'`);
    expect(await findPending(setup.database, ['s'])).toEqual([documentId(url)]);
    expect(await findPending(setup.database, ['other'])).toEqual([]);
    // The next visit finds the same body, publishes what is missing, and only then saves the validators.
    expect(await publishDocument(ports(), found(url, 'A'), known(1, 'A'), validators)).toBe('unchanged');
    expect(await stateOf(url)).toEqual({ revision: 1, published_revision: 1, etag: '"1"' });
    expect(await publishedOf(url)).toEqual([1]);
  });

  it('publishes every revision that a crash left, in order', async () => {
    const url = 'https://example.com/left';
    const bus = { ...setup.bus, publish: () => Promise.reject(new Error('killed')) };
    await expect(publishDocument({ ...ports(), bus }, found(url, 'A'), nothing, none)).rejects.toThrow('killed');
    await expect(publishDocument({ ...ports(), bus }, found(url, 'B'), known(1, 'A'), none)).rejects.toThrow('killed');
    expect(await publishPending(ports(), [documentId(url)])).toBe(2);
    expect(await publishPending(ports(), [documentId(url)])).toBe(0);
    expect(await publishedOf(url)).toEqual([1, 2]);
  });

  it('publishes again where the crash came between the acknowledgement and its note', async () => {
    const url = 'https://example.com/noted';
    const failing = {
      ...setup.database,
      pool: new Proxy(setup.database.pool, {
        get(pool, name) {
          if (name !== 'query') return Reflect.get(pool, name) as unknown;
          return (text: string, values: unknown[]) =>
            text.includes('set published_revision') ? Promise.reject(new Error('killed')) : pool.query(text, values);
        },
      }),
    };
    await expect(publishDocument({ ...ports(), database: failing }, found(url, 'A'), nothing, none)).rejects.toThrow(
      'killed',
    );
    expect(await publishDocument(ports(), found(url, 'A'), known(1, 'A'), none)).toBe('unchanged');
    expect(await publishedOf(url)).toEqual([1, 1]);
    expect(await stateOf(url)).toMatchObject({ revision: 1, published_revision: 1 });
  });

  it('records nothing where the archive fails', async () => {
    const url = 'https://example.com/archive';
    const archive = { ...setup.archive, putAll: () => Promise.reject(new Error('disk full')) };
    await expect(publishDocument({ ...ports(), archive }, found(url, 'A'), nothing, none)).rejects.toThrow('disk full');
    expect(await stateOf(url)).toBeUndefined();
  });
});
