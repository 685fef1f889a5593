// The contracts hold what they promise: examples parse, dates state their precision, URLs keep their meaning.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim, claimIdentity, factKinds } from '../../../schemas/claim.ts';
import { decimal } from '../../../schemas/decimal.ts';
import {
  ConfigurationError,
  errorCodes,
  errorMessage,
  PermanentError,
  TransientError,
} from '../../../schemas/errors.ts';
import { firstDay, partialDate, precisionOf } from '../../../schemas/partial-date.ts';
import { topics } from '../../../schemas/topics.ts';
import { normalizeUrl } from '../../../schemas/url.ts';

describe('kinds of fact', () => {
  test.each(Object.values(factKinds))('$kind: both examples parse and differ in identity', (kind) => {
    const identities = kind.examples.map((example) => JSON.stringify(claimIdentity(claim.parse(example))));
    expect(new Set(identities).size).toBe(2);
  });

  test.each(Object.values(factKinds))('$kind: an unknown field is refused', (kind) => {
    expect(claim.safeParse({ ...kind.examples[0], surprise: 1 }).success).toBe(false);
  });

  test.each(Object.values(factKinds))('$kind: a claim without evidence is refused', (kind) => {
    expect(claim.safeParse({ ...kind.examples[0], evidence: [] }).success).toBe(false);
  });
});

describe('partial dates', () => {
  test.each([
    ['2026', 'year', '2026-01-01'],
    ['2026-H2', 'half', '2026-07-01'],
    ['2026-Q3', 'quarter', '2026-07-01'],
    ['2026-03', 'month', '2026-03-01'],
    ['2026-03-14', 'day', '2026-03-14'],
  ])('%s is as precise as a %s and begins on %s', (date, precision, first) => {
    expect(precisionOf(partialDate.parse(date))).toBe(precision);
    expect(firstDay(date)).toBe(first);
  });

  test.each(['26', '2026-13', '2026-Q5', '2026-3', '2026-03-32', 'March 2026', '2026-00'])('%s is none', (date) => {
    expect(partialDate.safeParse(date).success).toBe(false);
  });
});

describe('decimals', () => {
  test.each(['2000000000', '13.75', '-0.5', '0'])('%s', (value) => expect(decimal.parse(value)).toBe(value));
  test.each(['1e9', '1,5', '', '.5', 'NaN', '1.', '0x10'])('not %s', (value) =>
    expect(decimal.safeParse(value).success).toBe(false),
  );
});

describe('normalizeUrl', () => {
  test.each([
    ['HTTPS://Example.COM:443/A/b?utm_source=x&id=1#top', 'https://example.com/A/b?id=1'],
    ['http://example.com', 'http://example.com/'],
    ['https://example.com/?q=%e4', 'https://example.com/?q=%e4'],
    ['https://user:secret@example.com/', 'https://example.com/'],
    ['https://example.com./x', 'https://example.com/x'],
    ['https://example.com/a?b=2&a=1&fbclid=z', 'https://example.com/a?b=2&a=1'],
    ['https://example.com/a?=1', 'https://example.com/a?=1'],
    ['  https://bücher.example/  ', 'https://xn--bcher-kva.example/'],
  ])('%s → %s', (input, expected) => expect(normalizeUrl(input)).toBe(expected));

  test.each(['', 'javascript:alert(1)', 'ftp://example.com/', '/only/a/path', 'http://'])('%s is none', (input) => {
    expect(normalizeUrl(input)).toBeNull();
  });

  test('resolves against a base', () => {
    expect(normalizeUrl('../b', 'https://example.com/x/a')).toBe('https://example.com/b');
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const once = normalizeUrl(url);
        fc.pre(once !== null);
        expect(normalizeUrl(once)).toBe(once);
      }),
    );
  });
});

describe('errors', () => {
  test('codes are sorted and unique, so that a new one has one place', () => {
    expect([...errorCodes]).toEqual([...new Set(errorCodes)].toSorted());
  });

  test('a class keeps its code, cause and details', () => {
    const cause = new Error('socket closed');
    const error = new TransientError('DATABASE_LOST', 'the connection is gone', { cause, details: { attempt: 2 } });
    expect(error).toMatchObject({ name: 'TransientError', code: 'DATABASE_LOST', cause, details: { attempt: 2 } });
    expect(error).not.toBeInstanceOf(PermanentError);
    expect(new ConfigurationError('CONFIG_INVALID', 'x').cause).toBeUndefined();
  });

  test('an aggregate tells of its parts', () => {
    expect(errorMessage(new AggregateError([new Error('a'), new Error('b')], ''))).toBe('a; b');
  });
});

test('every topic has the name it is filed under', () => {
  for (const [name, topic] of Object.entries(topics)) expect(topic.name).toBe(name);
});
