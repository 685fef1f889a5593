// The same megawatts seen through each layer: who owns them, who runs them, with and without on-premise.
import type { YearEnd } from './simulate-path.ts';

export type Layer = { readonly holder: string; readonly part: number }[];

/** Parts of live commercial capacity by owner; they sum to 1. */
export function ownerLayer({ owners, commercial }: YearEnd): Layer {
  return owners.map(({ group, live }) => ({ holder: group, part: live / commercial }));
}

/** Parts by who runs it: a leased megawatt counts once, for its tenant. They sum to 1. */
export function operatorLayer({ owners, commercial }: YearEnd): Layer {
  const leased = owners.reduce((total, each) => total + each.leased, 0);
  return owners.map(({ group, live, leased: letOut }) => ({
    holder: group,
    part: (group === 'big4' ? live + leased : live - letOut) / commercial,
  }));
}

/** A layer with on-premise capacity beside it; it sums to 1 as well. */
export function withOnPremise(layer: Layer, { commercial, onPremise }: YearEnd): Layer {
  const part = commercial / (commercial + onPremise);
  return [
    ...layer.map((each) => ({ holder: each.holder, part: each.part * part })),
    { holder: 'on_premise', part: onPremise / (commercial + onPremise) },
  ];
}

const ofFour = (layer: Layer): number => layer.find((each) => each.holder === 'big4')?.part ?? 0;

/** The definitions that the model can answer, and how each reads a year's end. Parts of 1. */
export const modelledShares: Readonly<Record<string, (end: YearEnd) => number>> = {
  'big4-live-owned-commercial': (end) => ofFour(ownerLayer(end)),
  'big4-live-operated-commercial': (end) => ofFour(operatorLayer(end)),
  'big4-live-owned-with-on-premise': (end) => ofFour(withOnPremise(ownerLayer(end), end)),
  'big4-live-operated-with-on-premise': (end) => ofFour(withOnPremise(operatorLayer(end), end)),
  'hyperscale19-live-operated-with-on-premise': (end) => ofFour(withOnPremise(operatorLayer(end), end)) / end.top4,
};

/** How far the layers of a year's end are from summing to 1. */
export function layerError(end: YearEnd): number {
  const layers = [ownerLayer(end), operatorLayer(end)];
  const all = [...layers, ...layers.map((layer) => withOnPremise(layer, end))];
  return Math.max(...all.map((layer) => Math.abs(1 - layer.reduce((total, each) => total + each.part, 0))));
}
