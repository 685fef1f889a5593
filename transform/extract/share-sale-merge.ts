// One sale told twice is one claim: a headline's round sum and the exact one, the shares here and the sum there.
import type { Quantity } from '../../schemas/quantity.ts';
import type { Draft } from './claim-draft.ts';

type Sale = Draft<'share_sale'>;

/** The sales without repetitions; halves of one sale joined, sums worked out where only the price is told. */
export function mergeSales(drafts: readonly Sale[], text: string): Sale[] {
  return dropRepeats(joinHalves(drafts)).map((each) => withProduct(each, text));
}

/** Equal, or the rounded figure of a headline ("almost $13m") beside the exact one. */
function sameSum(a: Quantity, b: Quantity, sameSeller: boolean): boolean {
  if (a.value === b.value) return true;
  const hedged = sameSeller || a.qualifier === 'approx' || b.qualifier === 'approx';
  return hedged && a.unit === b.unit && Math.abs(Number(a.value) - Number(b.value)) <= 0.02 * Number(a.value);
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "the CEO": an office without a name. */
const isNameless = ({ claim }: Sale): boolean =>
  (claim.relation === 'officer' || claim.relation === 'director') && !(claim.seller ?? '').includes(' ');

/** Whether both are told of one seller: the same name, or one within the other, or an office and who may hold it. */
function sameSeller(first: Sale, second: Sale): boolean {
  const [{ claim: a }, { claim: b }] = [first, second];
  if (isNameless(first) !== isNameless(second) && a.saleKind !== 'press_aggregate' && b.saleKind !== 'press_aggregate')
    return true;
  const [x, y] = [folded(a.seller ?? ''), folded(b.seller ?? '')];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}

/** "sold its $5.8bn stake … offloaded 32 million shares": one sale, of which one sentence gives the sum and another the shares. */
function joinHalves(drafts: readonly Sale[]): Sale[] {
  const joined: Sale[] = [];
  for (const draft of drafts) {
    const at = joined.findLastIndex(
      (each) =>
        sameSeller(each, draft) && folded(each.claim.issuer) === folded(draft.claim.issuer) && areHalves(each, draft),
    );
    const half = joined[at];
    if (half === undefined) joined.push(draft);
    else joined[at] = join(half, draft);
  }
  return joined;
}

function areHalves({ claim: a }: Sale, { claim: b }: Sale): boolean {
  if (a.saleKind === 'press_aggregate' || b.saleKind === 'press_aggregate') return false;
  const sums = a.proceeds !== null && b.proceeds !== null;
  const counts = a.shares !== null && b.shares !== null;
  if (counts) return false;
  if (sums) return a.proceeds !== null && b.proceeds !== null && sameSum(a.proceeds, b.proceeds, true);
  return (a.proceeds === null) !== (b.proceeds === null) && (a.shares === null) !== (b.shares === null);
}

function join(first: Sale, second: Sale): Sale {
  const { claim: a } = first;
  const { claim: b } = second;
  // The one with shares has the exact sum, a headline's is rounded.
  const exact = b.shares !== null && b.proceeds !== null ? b.proceeds : (a.proceeds ?? b.proceeds);
  const kind = a.saleKind ?? b.saleKind;
  const named = isNameless(first) ? second : first;
  const taken = second.spans.filter((each) =>
    exact === b.proceeds && each.field === 'proceeds' ? true : !first.spans.some((own) => own.field === each.field),
  );
  return {
    claim: {
      ...a,
      seller: named.claim.seller,
      relation: named.claim.relation,
      saleKind: kind,
      shares: a.shares ?? b.shares,
      proceeds: exact,
      pricePerShare: a.pricePerShare ?? b.pricePerShare,
      plan: a.plan === 'not_stated' ? b.plan : a.plan,
      form: a.form ?? b.form,
      period: a.period.from === null && a.period.to === null ? b.period : a.period,
      rule: `rules/share_sale.${kind ?? 'named_insider'}`,
    },
    spans: [
      ...first.spans.filter(
        (each) =>
          (each.field !== 'proceeds' || exact === a.proceeds) &&
          (named === first || (each.field !== 'seller' && each.field !== 'relation')),
      ),
      ...(named === first ? [] : named.spans.filter((each) => each.field === 'seller' || each.field === 'relation')),
      ...taken,
    ],
    score: Math.max(first.score, second.score),
  };
}

/** The same sale told twice is one; a bare repetition without a size yields to one with. */
function dropRepeats(drafts: readonly Sale[]): Sale[] {
  const kept: Sale[] = [];
  for (const draft of drafts) {
    const { claim } = draft;
    const same = kept.some((other) => {
      const { claim: held } = other;
      const money =
        claim.proceeds !== null &&
        held.proceeds !== null &&
        sameSum(claim.proceeds, held.proceeds, sameSeller(draft, other));
      const shares = claim.shares !== null && claim.shares === held.shares;
      const [named, known] = [draft, other].map((each) => !isNameless(each) && (each.claim.seller ?? '').includes(' '));
      // Two persons may have sold for the same round sum.
      if (named === true && known === true && !sameSeller(draft, other)) return false;
      const bare = claim.proceeds === null && held.shares === null && claim.saleKind === held.saleKind;
      return money || shares || (claim.seller === held.seller && bare);
    });
    if (!same) kept.push(draft);
  }
  return kept;
}

/** Shares times the price of one, where no sum is told: its words are those of both factors. */
function withProduct(draft: Sale, text: string): Sale {
  const { claim, spans } = draft;
  const { shares, pricePerShare: price, proceeds } = claim;
  if (proceeds !== null || shares === null || price === null || claim.saleKind === 'tax_withholding') return draft;
  const factors = spans.filter((each) => each.field === 'shares' || each.field === 'pricePerShare');
  const start = Math.min(...factors.map((each) => each.start));
  const end = Math.max(...factors.map((each) => each.end));
  if (factors.length < 2 || end - start > 240) return draft;
  const value = String(Math.round(Number(shares) * Number(price.value) * 100) / 100);
  return {
    ...draft,
    claim: { ...claim, proceeds: { value, unit: price.unit, qualifier: 'approx', text: text.slice(start, end) } },
    spans: [...spans, { field: 'proceeds', start, end }],
  };
}
