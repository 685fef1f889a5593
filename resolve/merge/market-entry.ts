// When two claims tell of one company's turn to one activity.
import { companyKey } from '../../registry/block-keys.ts';
import type { Registry } from '../../registry/registry.ts';
import type { MarketEntry } from '../../schemas/facts/market-entry.ts';
import type { CurrentClaim } from '../current-claim.ts';
import type { Election } from '../election.ts';
import { type ClaimView, conflict, type EventBody, type MergeRule } from '../merge-rule.ts';
import { spanOfClaim } from '../time-span.ts';
import { words } from './describe.ts';

type MarketEntryView = ClaimView & { readonly entry: MarketEntry; readonly companyId: string };

/** AI hosting and AI cloud are written for one another. */
const activityOf = (activity: string) => (activity.startsWith('ai_') ? 'ai' : activity);

function prepareMarketEntry(current: CurrentClaim, registry: Registry): MarketEntryView {
  const entry = current.claim as MarketEntry;
  return { current, span: spanOfClaim(current, entry.since), entry, companyId: companyKey(entry.company, registry) };
}

function composeMarketEntry(views: readonly MarketEntryView[], election: Election, registry: Registry): EventBody {
  const voted = <Value>(field: string, read: (view: MarketEntryView) => Value | null) =>
    election.elect(field, views, read);
  const companyId = views[0]?.companyId ?? '';
  const fields = {
    company: registry.companyById(companyId)?.name ?? voted('company', ({ entry }) => entry.company) ?? companyId,
    companyId,
    from: voted('from', ({ entry }) => entry.from),
    to: voted('to', ({ entry }) => entry.to) ?? 'other',
    since: election.elect('since', views, ({ entry }) => entry.since, { dispute: (since) => since.slice(0, 4) }),
  };
  const origin = fields.from === null ? '' : `from ${words(fields.from)} `;
  return {
    fields,
    title: `${fields.company} turns ${origin}to ${words(fields.to)}${fields.since === null ? '' : ` (${fields.since})`}`,
  };
}

export const marketEntryRule: MergeRule<MarketEntryView> = {
  prepare: prepareMarketEntry,
  specificity: ({ entry }) => (entry.since === null ? 0 : 1) + (entry.from === null ? 0 : 1),
  relate: (a, b) => (a.companyId === b.companyId && activityOf(a.entry.to) === activityOf(b.entry.to) ? 0 : conflict),
  compose: composeMarketEntry,
};
