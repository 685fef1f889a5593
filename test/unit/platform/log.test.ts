import { describe, expect, it } from 'vitest';
import { hideCredentials } from '../../../platform/log/log.ts';

describe('hideCredentials', () => {
  it.each([
    ['postgres://me:hunter2@db:5432/facts', 'postgres://me:***@db:5432/facts'],
    [
      'postgres:///facts?host=/run/pg&user=me&password=hunter2',
      'postgres:///facts?host=%2Frun%2Fpg&user=me&password=***',
    ],
    ['postgres://db/facts?sslpassword=hunter2', 'postgres://db/facts?sslpassword=***'],
    ['https://example.org/a?page=2', 'https://example.org/a?page=2'],
    ['hunter2', '[hidden]'],
    [42, '[hidden]'],
  ])('%s', (value, shown) => {
    expect(hideCredentials(value)).toBe(shown);
  });
});
