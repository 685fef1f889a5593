// The auditor of events: what the claims of a component assert that cannot be right. Pure.
import type { CurrentClaim } from '../current-claim.ts';
import type { ResolvedEvent } from '../resolve-component.ts';
import { competingAmounts } from './competing-amounts.ts';
import type { EventFinding } from './event-finding.ts';
import { optionsAgainstBase } from './options-against-base.ts';
import { partsOfCampus, sellersAgainstTotal } from './sums-of-parts.ts';
import { energyForPower, missingCurrency } from './units.ts';
import { usdPerMw } from './usd-per-mw.ts';

/** Findings about the claims of some events, in order of their ids; the order of events and claims does not matter. */
export function auditComponent(events: readonly ResolvedEvent[], claims: readonly CurrentClaim[]): EventFinding[] {
  const affirmed = claims
    .filter(({ claim }) => claim.polarity === 'affirmed')
    .toSorted((a, b) => (a.claimId < b.claimId ? -1 : 1));
  const byId = new Map(affirmed.map((each) => [each.claimId, each]));
  const found = [
    ...affirmed.flatMap((claim) => [...energyForPower(claim), ...missingCurrency(claim)]),
    ...[...Map.groupBy(affirmed, ({ documentId }) => documentId).values()]
      .filter((document) => document.length > 2)
      .flatMap((document) => [...partsOfCampus(document), ...sellersAgainstTotal(document)]),
    ...events.flatMap((event) => {
      const members = event.claimIds.flatMap((id) => byId.get(id) ?? []);
      return [
        ...competingAmounts(event, members),
        ...usdPerMw(event, members),
        ...(event.kind === 'deal' ? optionsAgainstBase(members) : []),
      ];
    }),
  ];
  const unique = new Map(found.map((each) => [each.findingId, each]));
  return [...unique.values()].toSorted((a, b) => (a.findingId < b.findingId ? -1 : 1));
}
