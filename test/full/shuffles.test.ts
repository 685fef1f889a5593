// The whole demo, its claims in a thousand orders: the same events each time.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoSite, startDemoSite } from '../../demo/demo-site.ts';
import type { CurrentClaim } from '../../resolve/current-claim.ts';
import { loadComponent } from '../../resolve/load-component.ts';
import { resolveComponent } from '../../resolve/resolve-component.ts';
import { crawlCalmly } from '../e2e/faults/stages.ts';
import { createTestContext, type TestContext } from '../support/test-context.ts';
import { seeded, shuffled } from '../unit/resolve/fixtures.ts';
import { noteFigure } from './note-figure.ts';

const shuffles = 1000;
let context: TestContext;
let site: DemoSite;

beforeAll(async () => {
  [context, site] = await Promise.all([createTestContext(), startDemoSite({ run: 1 })]);
}, 60_000);
afterAll(async () => {
  await site.close();
  await context.close();
});

async function allClaims(): Promise<readonly CurrentClaim[]> {
  const { rows } = await context.database.pool.query<{ id: string }>('select claim_id as id from fact.current_claim');
  const component = await context.database.transaction(
    async (client) => await loadComponent(client, { claimIds: rows.map(({ id }) => id), blocks: [] }, context.registry),
  );
  return component?.claims ?? [];
}

test(`${shuffles} orders of arrival give the same events`, { timeout: 600_000 }, async () => {
  await crawlCalmly(context, site);
  const claims = await allClaims();
  expect(claims.length).toBeGreaterThan(50);
  const told = (some: readonly CurrentClaim[]): string =>
    resolveComponent(some, context.registry)
      .map((event) => JSON.stringify(event))
      .toSorted()
      .join('\n');
  const wanted = told(claims);
  for (let seed = 1; seed <= shuffles; seed += 1) {
    // Compared first, as a difference of a megabyte of text tells nobody anything.
    if (told(shuffled(claims, seeded(seed))) !== wanted) expect.fail(`seed ${seed} gives other events`);
  }
  noteFigure(`Shuffles of the ${claims.length} claims of the demo, same events each time`, shuffles);
});
