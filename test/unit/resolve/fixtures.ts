// Claims as resolve reads them, for tests that need no database.
import { claimIds } from '../../../schemas/ids.ts';
import { documentId } from '../../../schemas/ids.ts';
import type { Claim } from '../../../schemas/claim.ts';
import type { CurrentClaim } from '../../../resolve/current-claim.ts';
import { dealClaim, registry } from '../../contract/sink/fixtures.ts';
import type { Deal } from '../../../schemas/facts/deal.ts';

export { registry };

export type Page = {
  readonly page: string;
  readonly publisher?: string;
  readonly published?: string | null;
  readonly tier?: number;
  readonly text?: string;
};

/** The claims of one page. */
export function claimsOf(
  { page, publisher = `Outlet of ${page}`, published = '2026-01-20', tier = 3, text = page }: Page,
  claims: readonly Claim[],
): CurrentClaim[] {
  const document = documentId(`https://example.org/${page}`);
  const ids = claimIds(document, claims);
  return claims.map((claim, index) => ({
    claimId: ids[index] ?? '',
    documentId: document,
    textHash: text,
    claim,
    publisher,
    tier,
    licence: 'facts-only',
    url: `https://example.org/${page}`,
    published,
  }));
}

/** One page that tells of one deal. */
export function dealPage(
  page: Page,
  investor: string,
  target: string,
  amount: string,
  more: Partial<Deal> = {},
): CurrentClaim[] {
  return claimsOf(page, [dealClaim(investor, target, amount, more)]);
}

/** A generator of numbers in [0, 1) that a seed repeats. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The items in an order that the seed decides. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [result[index], result[other]];
    if (a !== undefined && b !== undefined) {
      result[index] = b;
      result[other] = a;
    }
  }
  return result;
}
