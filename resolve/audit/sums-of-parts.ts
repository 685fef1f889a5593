// Parts that are larger than their whole, within one document: buildings against their campus, sellers against all of them.
import { foldName } from '../../registry/fold-name.ts';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import type { ShareSale } from '../../schemas/facts/share-sale.ts';
import type { CurrentClaim } from '../current-claim.ts';
import { type EventFinding, findingOf } from './event-finding.ts';
import { describeMagnitude } from './magnitude.ts';

/** What rounding may do to a sum before it says anything. */
const tolerance = 0.02;

type Of<Kind> = { readonly current: CurrentClaim; readonly claim: Kind };

/** Buildings, or increments, of one project and basis that add up to more than the campus is said to have. */
export function partsOfCampus(document: readonly CurrentClaim[]): EventFinding[] {
  const sites = document.flatMap((current): Of<Capacity>[] =>
    current.claim.kind === 'capacity' && current.claim.polarity !== 'denied' && current.claim.qualifier !== 'up_to'
      ? [{ current, claim: current.claim }]
      : [],
  );
  return sites.flatMap(({ current, claim: campus }) => {
    if (campus.scope !== 'campus' || campus.measure !== 'cumulative' || campus.project === null) return [];
    const parts = sites.filter(({ claim }) => isPart(claim, campus));
    const sum = parts.reduce((total, { claim }) => total + claim.mw, 0);
    if (parts.length < 2 || sum <= campus.mw * (1 + tolerance)) return [];
    const terms = parts.map(({ claim }) => String(claim.mw)).join(' + ');
    return findingOf('parts_exceed_campus', current, {
      field: 'mw',
      message: `${campus.project} is given ${describeMagnitude({ value: campus.mw, unit: 'MW' })}, but its buildings add up to ${describeMagnitude({ value: sum, unit: 'MW' })} (${terms}).`,
      expected: `at least ${describeMagnitude({ value: sum, unit: 'MW' })}`,
      found: describeMagnitude({ value: campus.mw, unit: 'MW' }),
    });
  });
}

/** A phase that is still to come is no part of what is live; a basis that is not stated may be another one. */
function isPart(part: Capacity, campus: Capacity): boolean {
  if (part === campus || part.project === null || campus.project === null) return false;
  const isOfProject = foldName(part.project).startsWith(foldName(campus.project));
  const isSmaller = part.scope === 'building' || (part.scope === 'campus' && part.measure === 'increment');
  return isOfProject && isSmaller && part.phase === campus.phase && part.loadBasis === campus.loadBasis;
}

/** Sales by name that add up to more than the sum the same document gives for all sellers. */
export function sellersAgainstTotal(document: readonly CurrentClaim[]): EventFinding[] {
  const sales = document.flatMap((current): Of<ShareSale>[] =>
    current.claim.kind === 'share_sale' && current.claim.polarity !== 'denied' && current.claim.form === null
      ? [{ current, claim: current.claim }]
      : [],
  );
  return sales.flatMap(({ current, claim: total }) => {
    if (total.saleKind !== 'press_aggregate' || !total.proceeds || isBound(total)) return [];
    const { unit, value } = total.proceeds;
    const parts = sales.filter(
      ({ claim }) =>
        claim.saleKind !== 'press_aggregate' &&
        claim.proceeds?.unit === unit &&
        foldName(claim.issuer) === foldName(total.issuer) &&
        isWithin(claim.period, total.period),
    );
    const sum = parts.reduce((all, { claim }) => all + Number(claim.proceeds?.value ?? 0), 0);
    if (parts.length < 2 || sum <= Number(value) * (1 + tolerance)) return [];
    return findingOf('sellers_exceed_total', current, {
      field: 'proceeds',
      message: `All sellers of ${total.issuer} are said to have sold for ${describeMagnitude({ value: Number(value), unit })}, but the ${parts.length} named ones add up to ${describeMagnitude({ value: sum, unit })}.`,
      expected: `at least ${describeMagnitude({ value: sum, unit })}`,
      found: describeMagnitude({ value: Number(value), unit }),
    });
  });
}

const isBound = ({ proceeds }: ShareSale) => proceeds?.qualifier === 'at_least' || proceeds?.qualifier === 'more_than';

type Period = ShareSale['period'];

/** Days that are not stated may lie within. */
function isWithin(part: Period, whole: Period): boolean {
  const [from, to] = [part.from ?? part.to, part.to ?? part.from];
  if (whole.from !== null && from !== null && from < whole.from.slice(0, from.length)) return false;
  return whole.to === null || to === null || to.slice(0, whole.to.length) <= whole.to;
}
