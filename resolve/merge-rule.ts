// What a kind of fact says of its claims: when two tell of one event, and what the event then says.
import type { Registry } from '../registry/registry.ts';
import type { CurrentClaim } from './current-claim.ts';
import type { Election } from './election.ts';
import type { TimeSpan } from './time-span.ts';

/** A claim with what the rule needs of it at hand; `span` is when it happened. */
export type ClaimView = { readonly current: CurrentClaim; readonly span: TimeSpan | null };

/** Neither the same event nor in the way of it. */
export const apart = -1;
/** Never one event: a cluster that holds the one does not take the other. */
export const conflict = -2;

/** What an event says, before ids and sources are added. */
export type EventBody = { readonly fields: Record<string, unknown>; readonly title: string };

/** An event of a component while events are looked at together; `fields` and `chainId` may still be added to. */
export type DraftEvent<View extends ClaimView> = {
  readonly eventId: string;
  chainId: string;
  readonly views: readonly View[];
  readonly fields: Record<string, unknown>;
};

export type MergeRule<View extends ClaimView> = {
  readonly prepare: (current: CurrentClaim, registry: Registry) => View;
  /** Claims that say more are placed first, so that one that says little joins the event it fits and bridges none. */
  readonly specificity: (view: View) => number;
  /** Distance (0 = surely the same event, larger is less so), `apart` or `conflict`. Symmetric. */
  readonly relate: (a: View, b: View) => number;
  /**
   * Claims that others of the component take the place of: they join the event that they told of, make none of their own and
   * have no vote. Called before any `relate`.
   */
  readonly replaced?: (views: readonly View[]) => ReadonlySet<View>;
  /**
   * Narrower blocks than those of the claim, called after `replaced`: two claims that `relate` puts together share one.
   * Null: those of the claim.
   */
  readonly blocks?: (view: View) => readonly string[] | null;
  readonly compose: (views: readonly View[], election: Election, registry: Registry) => EventBody;
  /** Looks across the events of one component, in order of first report: chains, what was said before. */
  readonly link?: (events: readonly DraftEvent<View>[]) => void;
};
