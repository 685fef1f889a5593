// Numbers of different shapes (money, megawatts, counts) in one, so that they can be compared and written.
import { z } from 'zod';
import type { Qualifier } from '../../schemas/quantity.ts';

export type Magnitude = { readonly value: number; readonly unit: string; readonly qualifier: Qualifier };

const bound = z.enum(['exact', 'approx', 'up_to', 'at_least', 'more_than']).catch('exact');
const money = z.object({ value: z.coerce.number(), unit: z.string(), qualifier: bound });
const load = z.object({ mw: z.number(), qualifier: bound });

/** A quantity, a capacity or a bare number of megawatts; null for anything else. */
export function magnitudeOf(value: unknown): Magnitude | null {
  if (typeof value === 'number') return { value, unit: 'MW', qualifier: 'exact' };
  // Most claims have no such value, and a failed parse is dear.
  if (typeof value !== 'object' || value === null) return null;
  const asMoney = money.safeParse(value);
  if (asMoney.success) return Number.isFinite(asMoney.data.value) ? asMoney.data : null;
  const asLoad = load.safeParse(value);
  return asLoad.success ? { value: asLoad.data.mw, unit: 'MW', qualifier: asLoad.data.qualifier } : null;
}

const steps = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

/** `USD 2.5bn`, `1.2 GW`, `245 MW`. */
export function describeMagnitude({ value, unit }: Pick<Magnitude, 'value' | 'unit'>): string {
  const rounded = (number: number) => String(Number(number.toPrecision(4)));
  if (unit === 'MW') return value >= 1000 ? `${rounded(value / 1000)} GW` : `${rounded(value)} MW`;
  const step = steps.find(([size]) => Math.abs(value) >= size);
  return `${unit} ${step ? `${rounded(value / step[0])}${step[1]}` : rounded(value)}`;
}

/** Whether a bound leaves room for the other value: "more than 2" and 2.5 do not contradict each other. */
export function leavesRoomFor(said: Magnitude, other: number): boolean {
  if (said.qualifier === 'up_to') return other <= said.value;
  return (said.qualifier === 'at_least' || said.qualifier === 'more_than') && other >= said.value;
}
