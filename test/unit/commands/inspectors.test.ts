// What the help lists is what the inspectors take.
import { expect, test } from 'vitest';
import { inspectors } from '../../../commands/inspect.ts';

test.each(inspectors.map((each) => [each.name, each] as const))('inspect %s', async (name, listed) => {
  const inspector = await listed.load();
  expect(inspector.name).toBe(name);
  expect(listed.options.map((each) => each.flags)).toEqual(inspector.options.map((each) => each.flags));
});
