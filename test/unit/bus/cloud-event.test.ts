import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeMessage, encodeMessage, eventType, type TopicValue } from '../../../schemas/cloud-event.ts';
import { NewerVersionError, PermanentError } from '../../../schemas/errors.ts';
import { jsonSchemas } from '../../../schemas/json-schema.ts';
import { type TopicName, topicNames, topics } from '../../../schemas/topics.ts';
import { type Upcasters, upcast } from '../../../schemas/upcast.ts';

const schemasFolder = new URL('../../../schemas/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, schemasFolder), 'utf8');

type Fixture = { key: string; headers: Record<string, string>; value: unknown };
const fixture = (name: string): Fixture => JSON.parse(read(`fixtures/${name}`)) as Fixture;
const message = ({ headers, value }: Fixture) => ({
  partition: 2,
  offset: 41n,
  headers,
  value: Buffer.from(JSON.stringify(value)),
});

/** What was published stays as it was published: a change here means that an old message cannot be read any more. */
const frozen: Readonly<Record<string, string>> = {
  'dead-letter.v1.json': '457084b34fc1efde',
  'documents.v1.json': '9a8b46686cf20370',
  'extractions.v1.json': '1008964bfb8ec1a6',
};

describe('fixtures of every version', () => {
  it('are there and unchanged', () => {
    const versions = topicNames.flatMap((name) =>
      Array.from({ length: topics[name].version }, (_, index) => `${name}.v${index + 1}.json`),
    );
    expect(readdirSync(new URL('fixtures/', schemasFolder)).sort()).toEqual(versions.sort());
    for (const name of versions) {
      const value = JSON.stringify(fixture(name));
      expect(createHash('sha256').update(value).digest('hex').slice(0, 16), name).toBe(frozen[name]);
    }
  });

  it.each(Object.keys(frozen))('%s can be read', (name) => {
    const topic = name.split('.')[0] as TopicName;
    expect(decodeMessage(topic, message(fixture(name)))).toBeTypeOf('object');
  });

  it.each(topicNames)('of the current version of %s are what would be written today', (topic) => {
    const { key, headers, value } = fixture(`${topic}.v${topics[topic].version}.json`);
    const { ce_id: id = '', ce_source: source = '', ce_time: time = '', traceparent } = headers;
    const written = encodeMessage(topic, key, value as TopicValue<typeof topic>, { id, source, time, traceparent });
    expect(written.headers).toEqual(headers);
    expect(JSON.parse(Buffer.from(written.value).toString())).toEqual(value);
  });
});

describe('JSON Schemas', () => {
  it('are current', () => {
    expect(readdirSync(new URL('json/', schemasFolder))).toEqual(expect.arrayContaining([...jsonSchemas().keys()]));
    for (const [name, schema] of jsonSchemas()) expect(JSON.parse(read(`json/${name}`)), name).toEqual(schema);
  });
});

describe('checking', () => {
  // What is accepted is used as it came, so a schema may refuse but not change: no default, no transform, no dropped field.
  it.each(topicNames)('leaves a value of %s as it is', (topic) => {
    const { schema } = topics[topic];
    expect(z.toJSONSchema(schema, { io: 'input' })).toEqual(z.toJSONSchema(schema, { io: 'output' }));
    const { value } = fixture(`${topic}.v${topics[topic].version}.json`);
    expect(schema.parse(value)).toEqual(value);
  });

  it.each(topicNames)('says of every changed value of %s what the schema says', (topic) => {
    const good = fixture(`${topic}.v${topics[topic].version}.json`);
    const verdicts = changedValues(good.value).map((value) => {
      const isTaken = catchError(() => decodeMessage(topic, message({ ...good, value }))) === undefined;
      expect(isTaken, JSON.stringify(value)).toBe(topics[topic].schema.safeParse(value).success);
      return isTaken;
    });
    expect(verdicts).toContain(false);
  });

  it('refuses to write what could not be read', () => {
    const { value } = fixture('documents.v1.json');
    const broken = { ...(value as TopicValue<'documents'>), revision: 0 };
    const error = catchError(() =>
      encodeMessage('documents', 'k', broken, { id: '1', source: '/t', time: '2026-01-01' }),
    );
    expect(error).toBeInstanceOf(PermanentError);
    expect(error).toMatchObject({ code: 'MESSAGE_INVALID', message: expect.stringContaining('revision: ') as string });
  });
});

describe('decoding', () => {
  const good = fixture('documents.v1.json');
  const decode = (changed: Partial<Fixture>) => () => decodeMessage('documents', message({ ...good, ...changed }));
  const withHeader = (name: string, value: string | undefined): Partial<Fixture> => {
    const { [name]: _, ...others } = good.headers;
    return { headers: value === undefined ? others : { ...others, [name]: value } };
  };
  const withField = (name: string, value: unknown): Partial<Fixture> => ({
    value: { ...(good.value as object), [name]: value },
  });

  it.each([
    ['an unknown field', withField('fieldOfOurs', 1), /fieldOfOurs/],
    ['a field of the wrong type', withField('revision', 'two'), /revision: /],
    ['a missing field', withField('documentId', undefined), /documentId: /],
    ['a value that is no object', { value: 'text' }, /value: /],
    ['no specversion', withHeader('ce_specversion', undefined), /ce_specversion is missing/],
    ['another specversion', withHeader('ce_specversion', '0.3'), /ce_specversion is 0\.3/],
    ['another topic’s type', withHeader('ce_type', eventType('extractions')), /ce_type is megawatch\.extraction\.v1/],
    ['a type without a version', withHeader('ce_type', 'megawatch.document'), /ce_type/],
    ['a version that is no number', withHeader('ce_type', 'megawatch.document.vx'), /ce_type/],
    ['another media type', withHeader('content-type', 'text/plain'), /content-type is text\/plain/],
  ])('%s is MESSAGE_INVALID with what and where', (_name, changed, reason) => {
    const error = catchError(decode(changed));
    expect(error).toBeInstanceOf(PermanentError);
    expect(error).toMatchObject({ code: 'MESSAGE_INVALID', message: expect.stringMatching(reason) });
    expect((error as Error).message).toContain('message 41 of documents partition 2');
  });

  it('bytes that are no UTF-8 are MESSAGE_INVALID', () => {
    const broken = { ...message(good), value: Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d) };
    expect(catchError(() => decodeMessage('documents', broken))).toMatchObject({ code: 'MESSAGE_INVALID' });
  });

  it('a media type with parameters is fine', () => {
    expect(decode(withHeader('content-type', 'Application/JSON; charset=utf-8'))()).toBeTypeOf('object');
  });

  it('a newer version is MESSAGE_TOO_NEW, not broken, whatever its value looks like', () => {
    const error = catchError(decode({ ...withHeader('ce_type', 'megawatch.document.v2'), value: ['anything'] }));
    expect(error).toBeInstanceOf(NewerVersionError);
    expect(error).not.toBeInstanceOf(PermanentError);
    expect(error).toMatchObject({ code: 'MESSAGE_TOO_NEW', details: { offset: 41n, version: 2, known: 1 } });
  });
});

describe('upcasting', () => {
  const steps: Upcasters = {
    documents: { 1: (value) => ({ ...(value as object), b: 2 }), 2: (value) => ({ ...(value as object), c: 3 }) },
    extractions: {},
    'dead-letter': {},
  };

  it('goes through every step in order', () => {
    expect(upcast('documents', { a: 1 }, { from: 1, to: 3, steps })).toEqual({ a: 1, b: 2, c: 3 });
    expect(upcast('documents', { a: 1 }, { from: 2, to: 3, steps })).toEqual({ a: 1, c: 3 });
    expect(upcast('documents', { a: 1 }, { from: 3, to: 3, steps })).toEqual({ a: 1 });
  });

  it('says so where a step is missing', () => {
    expect(upcast('extractions', {}, { from: 1, to: 2, steps })).toBeUndefined();
  });

  it('has a step out of every older version of every topic', () => {
    for (const name of topicNames) {
      for (let version = 1; version < topics[name].version; version += 1) {
        expect(
          upcast(name, fixture(`${name}.v${version}.json`).value, { from: version, to: version + 1 }),
        ).toBeDefined();
      }
    }
  });
});

function catchError(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The value with one thing in it, at any depth, of another type, missing, or one too many. */
function changedValues(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [null, '', -1, 0.5, 'x', true, [], {}];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [[], {}, ...items.flatMap((item, at) => changedValues(item).map((changed) => items.with(at, changed)))];
  }
  const fields = Object.entries(value);
  return [
    { ...value, oneTooMany: 1 },
    ...fields.map(([name]) => Object.fromEntries(fields.filter(([other]) => other !== name))),
    ...fields.flatMap(([name, each]) => changedValues(each).map((changed) => ({ ...value, [name]: changed }))),
  ];
}
