// Messages of older versions become the version that this code knows, one step at a time.
import type { TopicName } from './topics.ts';

/** Turns a value of one version of a topic into the next version; it sees the value as it was published. */
export type Upcaster = (value: unknown) => unknown;

/** For each topic the step out of each older version: `documents: { 1: fromVersion1 }` leads from 1 to 2. */
export type Upcasters = Readonly<Record<TopicName, Readonly<Record<number, Upcaster>>>>;

/** Every topic is still at its first version. A break adds its step here and a frozen fixture in `schemas/fixtures`. */
export const upcasters: Upcasters = { documents: {}, extractions: {}, 'dead-letter': {} };

/** The value as version `to`; undefined where a step is missing, so that this version cannot be read any more. */
export function upcast(
  topic: TopicName,
  value: unknown,
  { from, to, steps = upcasters }: { from: number; to: number; steps?: Upcasters },
): unknown {
  let current = value;
  for (let version = from; version < to; version += 1) {
    const step = steps[topic][version];
    if (!step) return undefined;
    current = step(current);
  }
  return current;
}
