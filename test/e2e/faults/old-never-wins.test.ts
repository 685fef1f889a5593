// Whatever comes again or late – a page that flips back, the whole log once more, a dead letter after its time – the newest
// revision stands and nothing counts twice. The dead letters are read and replayed by the program itself.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { encodeMessage } from '../../../schemas/cloud-event.ts';
import { type DocumentMessage, documentMessage } from '../../../schemas/document-message.ts';
import { contentHash } from '../../../schemas/ids.ts';
import { dealExtraction, outgoing, textOf } from '../../contract/sink/fixtures.ts';
import { databaseDigest } from '../../support/digest.ts';
import { runMegawatch } from '../../support/run-megawatch.ts';
import { createTestContext, type TestContext } from '../../support/test-context.ts';
import { dealPage, drain, rowsOf, type SmallSite, startSmallSite } from './small-site.ts';

const timeout = 60_000;
let context: TestContext;
let site: SmallSite;

beforeAll(async () => {
  context = await createTestContext();
  site = await startSmallSite(['/deal', '/other']);
  site.routes.set('/other', { body: dealPage('$7 billion').replaceAll('CoreWeave', 'Nebius') });
}, timeout);
afterAll(async () => {
  await site.close();
  await context.close();
});

const show = async (amount: string): Promise<void> => {
  site.routes.set('/deal', { body: dealPage(amount) });
  await site.crawlInto(context);
};
const history = async () =>
  await rowsOf(
    context.database,
    `select c.revision, c.fields->'amount'->>'value' as amount, c.superseded_at is null as open
     from fact.claim c where c.kind = 'deal'
       and c.document_id in (select document_id from raw.document where final_url like '%/deal') order by c.revision`,
  );
const deals = async () =>
  (
    await rowsOf<{ amount: string }>(
      context.database,
      'select amount_original::numeric::text as amount from mart.deals order by amount_original',
    )
  ).map(({ amount }) => Number(amount));

/** What a reader of the facts could notice. */
const noticed = async () => ({
  digest: (await databaseDigest(context.database)).tables,
  changes: await rowsOf(context.database, 'select count(*)::int as changes from ops.change'),
});

describe('what comes again', () => {
  test('a page that goes from A to B and back to A', { timeout }, async () => {
    for (const amount of ['$2 billion', '$3 billion', '$2 billion']) await show(amount);
    expect(await history()).toEqual([
      { revision: 1, amount: '2000000000', open: false },
      { revision: 2, amount: '3000000000', open: false },
      { revision: 3, amount: '2000000000', open: true },
    ]);
    expect(await deals()).toEqual([2e9, 7e9]);
  });

  test('every message of every topic once more', { timeout }, async () => {
    const before = await noticed();
    const { pool } = context.database;
    const { rows } = await pool.query<{ published: number }>(
      `select sum(next_offset)::int as published from ops.bus_partition where topic = 'extractions'`,
    );
    await pool.query('update ops.bus_offset set next_offset = 0');
    await pool.query('delete from ops.sink_offset');
    await drain(context);
    const again = await pool.query<{ published: number }>(
      `select sum(next_offset)::int as published from ops.bus_partition where topic = 'extractions'`,
    );
    expect(again.rows[0]?.published).toBe(2 * (rows[0]?.published ?? 0));
    expect(await noticed()).toEqual(before);
  });

  test('the message of an older revision, behind the newest', { timeout }, async () => {
    const before = await noticed();
    const stored = await rowsOf<{ message: unknown }>(
      context.database,
      `select message from raw.document where final_url like '%/deal' and revision = 2`,
    );
    const old: DocumentMessage = documentMessage.parse(stored[0]?.message);
    await context.bus.publish('documents', [
      encodeMessage('documents', old.documentId, old, { id: 'late', source: '/test', time: '2026-02-06T10:00:00Z' }),
    ]);
    await drain(context);
    expect(await noticed()).toEqual(before);
  });
});

const listed = z.array(
  z.looseObject({ id: z.string(), stage: z.string(), topic: z.string(), code: z.string(), reason: z.string() }),
);
const deadLetter = async (...parameters: string[]) => {
  const ended = await runMegawatch(['dead-letter', ...parameters, '--json'], { DATABASE_URL: context.url });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ended.stdout) as unknown;
};
const letters = async () => listed.parse(await deadLetter('list'));

describe('dead letters', () => {
  test('what breaks its schema or its promise is there with the reason, and the rest goes on', {
    timeout,
  }, async () => {
    const { archive, bus } = context;
    const attributes = { id: 'x', source: '/test', time: '2026-02-06T10:00:00Z' };
    const sound = await dealExtraction(archive, { page: 'sound' }, ['Nvidia', 'Hut 8', '100000000']);
    const lying = await dealExtraction(archive, { page: 'lying', text: textOf('Nvidia', 'Hut 8', '5') }, [
      'Nvidia',
      'Hut 8',
      '900000000',
    ]);
    await bus.publish('documents', [
      encodeMessage('documents', 'doc_broken', Buffer.from('{"documentId": "doc_broken", "revision": 0}'), attributes),
    ]);
    await bus.publish('extractions', [
      encodeMessage('extractions', 'doc_torn', Buffer.from('{"documentId": "doc_torn", "outc'), attributes),
      outgoing(lying),
      outgoing(sound),
    ]);
    await drain(context);
    const found = await letters();
    expect(found.map(({ stage, topic, code }) => `${stage} ${topic} ${code}`).toSorted()).toEqual([
      'sink extractions EVIDENCE_MISSING',
      'sink extractions MESSAGE_INVALID',
      'transform documents MESSAGE_INVALID',
    ]);
    const reasonOf = (code: string, topic: string) =>
      found.find((each) => each.code === code && each.topic === topic)?.reason;
    expect(reasonOf('MESSAGE_INVALID', 'documents')).toMatch(/revision/);
    expect(reasonOf('MESSAGE_INVALID', 'extractions')).toMatch(/JSON/);
    expect(reasonOf('EVIDENCE_MISSING', 'extractions')).toContain('$900000000');
    expect(await deals()).toEqual([1e8, 2e9, 7e9]);
    const broken = found.find(({ topic }) => topic === 'documents');
    const whole = z
      .looseObject({ key: z.string(), value: z.string(), headers: z.record(z.string(), z.string()) })
      .parse(await deadLetter('show', broken?.id ?? ''));
    expect(whole.key).toBe('doc_broken');
    expect(Buffer.from(whole.value, 'base64').toString()).toContain('"revision": 0');
    expect(whole.headers).toMatchObject({ ce_id: 'x' });
  });

  test('a replay that still breaks is a letter again, and changes nothing', { timeout }, async () => {
    const before = await noticed();
    const broken = (await letters()).filter(({ code }) => code === 'MESSAGE_INVALID');
    const ended = await runMegawatch(['dead-letter', 'replay', ...broken.map(({ id }) => id)], {
      DATABASE_URL: context.url,
    });
    expect(ended).toMatchObject({ code: 0, stdout: broken.map(({ id }) => `replayed ${id}\n`).join('') });
    await drain(context);
    expect((await letters()).filter(({ code }) => code === 'MESSAGE_INVALID')).toHaveLength(2 * broken.length);
    expect(await noticed()).toEqual(before);
    const unknown = await runMegawatch(['dead-letter', 'replay', 'dead_0'], { DATABASE_URL: context.url });
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('dead_0') });
  });

  test('a replay of an older revision, mended in the meantime, loses to the newer one', { timeout }, async () => {
    const lost = dealPage('$4 billion');
    site.routes.set('/deal', { body: lost });
    await site.crawlInto(context, { drain: false });
    const hash = contentHash(lost);
    await context.database.pool.query('delete from raw.archive where hash = $1', [hash]);
    await drain(context);
    const missing = (await letters()).find(({ code }) => code === 'ARCHIVE_MISSING');
    expect(missing?.reason).toContain(hash);
    expect(await deals()).toEqual([1e8, 2e9, 7e9]);
    await show('$5 billion');
    expect(await deals()).toEqual([1e8, 5e9, 7e9]);
    const before = await noticed();
    await context.archive.put(Buffer.from(lost));
    expect(await deadLetter('replay', missing?.id ?? '')).toEqual({ replayed: missing?.id });
    await drain(context);
    expect((await noticed()).digest['fact.event']).toBe(before.digest['fact.event']);
    expect(await history()).toMatchObject([
      { revision: 1 },
      { revision: 2 },
      { revision: 3 },
      { revision: 5, open: true },
    ]);
    expect(await deals()).toEqual([1e8, 5e9, 7e9]);
  });
});
