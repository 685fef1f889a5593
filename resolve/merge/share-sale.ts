// When two claims tell of one sale of shares. Transactions, press totals and intents never meet.
import { issuerKey, saleCategory, sellerKey } from '../../registry/block-keys.ts';
import { foldName } from '../../registry/fold-name.ts';
import type { Registry } from '../../registry/registry.ts';
import type { ShareSale } from '../../schemas/facts/share-sale.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { CurrentClaim } from '../current-claim.ts';
import type { Election } from '../election.ts';
import { apart, type ClaimView, conflict, type DraftEvent, type EventBody, type MergeRule } from '../merge-rule.ts';
import { gapDays, spanOf, spanOfClaim } from '../time-span.ts';
import { type Agreement, bestAgreement, compareNumbers, sharedOf } from './compare-values.ts';
import { describeQuantity } from './describe.ts';
import { accessionOf, compareLines, type FiledView, replaceAmended } from './share-sale-amendments.ts';

type ShareSaleView = ClaimView &
  FiledView & {
    readonly category: ReturnType<typeof saleCategory>;
    /** Words of the seller's name; empty for a group such as `executives`. */
    readonly seller: ReadonlySet<string>;
    /** The page gives an office and no name. */
    readonly isOffice: boolean;
  };

const offices =
  /^(?:the )?(?:(?:chief (?:executive|financial|operating|technology|strategy|legal|revenue|accounting) officer|c[efot]o|chief executive|president|chair(?:man|woman|person)?|founder|co ?founder|director|general counsel)(?: and |\s|$)?)+$/;

function prepareShareSale(current: CurrentClaim, registry: Registry): ShareSaleView {
  const sale = current.claim as ShareSale;
  const category = saleCategory(sale);
  const isGroup = sale.relation === 'group' || sale.saleKind === 'press_aggregate';
  return {
    current,
    span: spanOfClaim(current, sale.period.to ?? sale.period.from),
    sale,
    category,
    issuerId: issuerKey(sale, registry),
    seller: new Set(sale.seller === null || isGroup ? [] : sellerKey(sale.seller).split(' ')),
    isOffice: !isGroup && sale.seller !== null && offices.test(foldName(sale.seller)),
    replacedBy: null,
  };
}

function relateShareSales(a: ShareSaleView, b: ShareSaleView): number {
  if (a.current.documentId === b.current.documentId) return conflict;
  if (a.category !== b.category || a.issuerId !== b.issuerId) return conflict;
  // An amendment that lists no sale takes the place of a report; of single sales it says nothing.
  if (isMarker(a) || isMarker(b)) return conflict;
  const filed = (a.sale.line === null ? 0 : 1) + (b.sale.line === null ? 0 : 1);
  if (filed === 1) return conflict;
  if (filed === 2) return relateFilings(a, b);
  if (sameSeller(a, b)) return relateReports(a, b);
  // Who is called by the office alone may be anyone who is named, if the numbers are the same.
  if (a.isOffice === b.isOffice || a.seller.size === 0 || b.seller.size === 0) return conflict;
  if (numbersOf(a, b) !== 'equal') return conflict;
  const distance = relateReports(a, b);
  return distance < 0 ? distance : distance + officeDistance;
}

/** A report that names the same seller is nearer. */
const officeDistance = 60;

function isMarker({ sale }: ShareSaleView): boolean {
  return sale.polarity === 'denied' && sale.filing !== undefined;
}

function sameSeller(a: ShareSaleView, b: ShareSaleView): boolean {
  if (a.seller.size === 0 || b.seller.size === 0) return a.seller.size === b.seller.size;
  const shared = sharedOf(a.seller, b.seller);
  return shared.length === Math.min(a.seller.size, b.seller.size) || shared.some((word) => word.length >= 5);
}

/** A filing is told once: only its amendment, another member of its group, or the same filing elsewhere meets it again. */
function relateFilings(a: ShareSaleView, b: ShareSaleView): number {
  if (isOneReport(a, b)) return compareLines(a.sale, b.sale) ?? conflict;
  if (isSameBlockOfShares(a.sale, b.sale)) return 0;
  const [left, right] = [a.sale, b.sale];
  const sameLine =
    left.line === right.line &&
    left.period.from === right.period.from &&
    left.transactionCode === right.transactionCode;
  if (!sameLine || !sameSeller(a, b)) return conflict;
  // A claim that does not name its filing says of an amendment only that it is one.
  if (!left.filing && !right.filing && left.form?.endsWith('/A') !== right.form?.endsWith('/A')) return 0;
  const [accession, other] = [accessionOf(a), accessionOf(b)];
  if (accession !== null && other !== null) return accession === other ? 0 : conflict;
  return left.shares === right.shares && left.pricePerShare?.value === right.pricePerShare?.value ? 0 : conflict;
}

/** A seller may file thousands of lines; a line meets only those that `relateFilings` could put it together with. */
function blocksOfFiling({ current, sale, replacedBy }: ShareSaleView): string[] | null {
  if (sale.line === null) return null;
  const trade = `${sale.period.from}|${sale.transactionCode}`;
  return [`report|${replacedBy ?? current.documentId}`, `line|${trade}|${sale.line}`, `shares|${trade}|${sale.shares}`];
}

function isOneReport(a: ShareSaleView, b: ShareSaleView): boolean {
  if (a.replacedBy === null && b.replacedBy === null) return false;
  return (
    a.replacedBy === b.current.documentId || b.replacedBy === a.current.documentId || a.replacedBy === b.replacedBy
  );
}

/**
 * Forms take ten filers, so a group files several with the same lines; and a fund's man on the board reports the fund's sale
 * again. The shares left afterwards tell such a line from another sale of the same size.
 */
function isSameBlockOfShares(a: ShareSale, b: ShareSale): boolean {
  if (a.shares === null || a.shares !== b.shares || a.sharesAfter === null || a.sharesAfter !== b.sharesAfter)
    return false;
  if (a.period.from !== b.period.from || a.transactionCode !== b.transactionCode) return false;
  if (a.pricePerShare?.value !== b.pricePerShare?.value) return false;
  if (a.security && b.security && foldName(a.security) !== foldName(b.security)) return false;
  const owners = new Set(a.filing?.ownerCiks.map(Number));
  const shareOwner = b.filing?.ownerCiks.some((cik) => owners.has(Number(cik))) ?? false;
  return shareOwner || a.ownership === 'indirect' || b.ownership === 'indirect';
}

function relateReports(a: ShareSaleView, b: ShareSaleView): number {
  const kinds = [a.sale.saleKind, b.sale.saleKind];
  if (
    kinds[0] !== kinds[1] &&
    !kinds.includes(null) &&
    !kinds.every((kind) => kind === 'insider_open_market' || kind === 'plan_10b5_1')
  ) {
    return conflict;
  }
  const agreement = numbersOf(a, b);
  if (agreement === 'differ' || !samePeriod(a.sale.period, b.sale.period, agreement === 'equal')) return conflict;
  const gap = gapDays(a.span, b.span);
  if (gap !== null && gap > 60) return apart;
  if (agreement !== null) return (gap ?? 30) + (agreement === 'equal' ? 0 : 40);
  // Without a number in common only the same few days make it the same sale.
  return gap !== null && gap <= 7 ? gap + 40 : apart;
}

function numbersOf(a: ShareSaleView, b: ShareSaleView): Agreement | null {
  return bestAgreement([
    ...pair(a.sale.proceeds, b.sale.proceeds),
    ...(a.sale.shares !== null && b.sale.shares !== null
      ? [compareNumbers(Number(a.sale.shares), Number(b.sale.shares), 0.02)]
      : []),
  ]);
}

function pair(a: Quantity | null, b: Quantity | null) {
  return a && b && a.unit === b.unit ? [compareNumbers(Number(a.value), Number(b.value))] : [];
}

/** Windows agree where each end is either unsaid or lies in the other's period; of one number, where they overlap. */
function samePeriod(a: ShareSale['period'], b: ShareSale['period'], sameNumber: boolean): boolean {
  if (sameNumber && a.from !== null && a.to !== null && b.from !== null && b.to !== null) {
    return spanOf(a.from).from <= spanOf(b.to).to && spanOf(b.from).from <= spanOf(a.to).to;
  }
  const agrees = (left: string | null, right: string | null) =>
    left === null || right === null || gapDays(spanOf(left), spanOf(right)) === 0;
  return agrees(a.from, b.from) && agrees(a.to, b.to);
}

function composeShareSale(views: readonly ShareSaleView[], election: Election, registry: Registry): EventBody {
  const voted = <Value>(field: string, read: (view: ShareSaleView) => Value | null) =>
    election.elect(field, views, read);
  const money = (field: 'proceeds' | 'pricePerShare') =>
    election.elect(field, views, ({ sale }) => sale[field], {
      key: ({ unit, value }) => `${unit} ${Number(value)}`,
      dispute: ({ unit, value }) => `${unit} ${Number(value).toPrecision(2)}`,
    });
  const issuerId = views[0]?.issuerId ?? '';
  const issuer = registry.companyById(issuerId)?.name ?? voted('issuer', ({ sale }) => sale.issuer) ?? '';
  // Where several report the same shares, whoever holds them himself is the seller.
  const holders = views.filter(({ sale, replacedBy }) => sale.ownership === 'direct' && replacedBy === null);
  const named = views.filter(({ isOffice }) => !isOffice);
  const sellers = holders.length > 0 ? holders : named.length > 0 ? named : views;
  const ofSeller = <Value>(field: string, read: (view: ShareSaleView) => Value | null) =>
    election.elect(field, sellers, read);
  const seller = ofSeller('seller', ({ sale }) => sale.seller);
  const proceeds = money('proceeds');
  const shares = voted('shares', ({ sale }) => sale.shares);
  const saleKind = voted('saleKind', ({ sale }) => sale.saleKind);
  const fields = {
    category: views[0]?.category ?? 'transaction',
    saleKind,
    issuer,
    issuerId,
    seller,
    sellerId: seller === null ? null : `${issuerId}/${sellerKey(seller).replaceAll(' ', '-')}`,
    relation:
      ofSeller('relation', ({ sale }) => (sale.relation === 'not_stated' ? null : sale.relation)) ?? 'not_stated',
    shares,
    pricePerShare: money('pricePerShare'),
    proceeds,
    period: {
      from: voted('period.from', ({ sale }) => sale.period.from),
      to: voted('period.to', ({ sale }) => sale.period.to),
    },
    form: voted('form', ({ sale }) => sale.form),
    transactionCode: voted('transactionCode', ({ sale }) => sale.transactionCode),
    line: voted('line', ({ sale }) => sale.line),
    sharesAfter: voted('sharesAfter', ({ sale }) => sale.sharesAfter),
    ownership:
      ofSeller('ownership', ({ sale }) => (sale.ownership === 'not_stated' ? null : sale.ownership)) ?? 'not_stated',
    plan: voted('plan', ({ sale }) => (sale.plan === 'not_stated' ? null : sale.plan)) ?? 'not_stated',
    security: voted('security', ({ sale }) => sale.security ?? null),
    coSellers: voted('coSellers', ({ sale }) => (sale.coSellers?.length ? sale.coSellers : null)) ?? [],
    isWeightedAverage: voted('isWeightedAverage', ({ sale }) => sale.isWeightedAverage ?? null) ?? false,
    planAdopted: voted('planAdopted', ({ sale }) => sale.planAdopted ?? null),
    isLate: voted('isLate', ({ sale }) => sale.isLate ?? null) ?? false,
    splitRatio: voted('splitRatio', ({ sale }) => sale.splitRatio ?? null),
    accession: accessionOfEvent(views),
    filed: voted('filing.filed', ({ sale }) => sale.filing?.filed ?? null),
    /** Set by `linkShareSales`: a filing tells of what this report tells. */
    inFilings: false,
  };
  const sum = proceeds
    ? describeQuantity(proceeds)
    : shares === null
      ? null
      : `${Number(shares).toLocaleString('en-US')} shares`;
  const isPlural = fields.category === 'total' && fields.relation === 'group';
  const verb =
    fields.category === 'intent'
      ? fields.form === null || fields.form.startsWith('144')
        ? 'gives notice to sell'
        : 'may sell'
      : saleKind === 'tax_withholding'
        ? 'gives up for tax'
        : isPlural
          ? 'sell'
          : 'sells';
  const what = fields.category === 'total' ? 'of shares in' : 'in';
  return {
    fields,
    title: [seller ?? (saleKind === 'issuer_offering' ? issuer : 'A holder'), verb, sum ?? 'shares', what, issuer].join(
      ' ',
    ),
  };
}

/** Of the newest of the filings that stand. */
function accessionOfEvent(views: readonly ShareSaleView[]): string | null {
  const standing = views.filter(({ sale, replacedBy }) => replacedBy === null && sale.form !== null);
  const newest = standing.toSorted((a, b) => {
    const [left, right] = [a.sale.filing?.filed ?? '', b.sale.filing?.filed ?? ''];
    return left === right ? (a.current.claimId < b.current.claimId ? -1 : 1) : left > right ? -1 : 1;
  })[0];
  return newest ? accessionOf(newest) : null;
}

/** A press report of a sale that filings list line by line is marked, so that a sum never counts it twice. */
function linkShareSales(events: readonly DraftEvent<ShareSaleView>[]): void {
  const filed = events.filter(({ fields }) => fields.category === 'transaction' && fields.line !== null);
  for (const event of events) {
    const [view] = event.views;
    if (!view || event.fields.category !== 'transaction' || event.fields.line !== null) continue;
    event.fields.inFilings = filed.some(({ views: [other] }) => {
      if (!other || !sameSeller(view, other) || view.issuerId !== other.issuerId) return false;
      const gap = gapDays(view.span, other.span);
      return gap !== null && gap <= 10;
    });
  }
}

export const shareSaleRule: MergeRule<ShareSaleView> = {
  prepare: prepareShareSale,
  specificity: ({ sale }) =>
    (sale.proceeds ? 2 : 0) + (sale.shares === null ? 0 : 1) + (sale.period.from === null ? 0 : 1),
  replaced: replaceAmended,
  blocks: blocksOfFiling,
  relate: relateShareSales,
  compose: composeShareSale,
  link: linkShareSales,
};
