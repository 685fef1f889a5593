import { expect, it } from 'vitest';
import { retryAfterMs } from '../../../ingest/fetch/retry-after.ts';

const now = new Date('2026-02-06T08:00:00Z');

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Fri, 06 Feb 2026 08:00:30 GMT', 30_000],
  ['Fri, 06 Feb 2026 07:00:00 GMT', 0],
  ['999999999', 86_400_000],
  ['soon', null],
  ['-5', null],
  [undefined, null],
])('reads %s', (value, expected) => expect(retryAfterMs(value, now)).toBe(expected));
