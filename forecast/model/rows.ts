// The rows of a path: every operator's stocks, and their way through the phases in one year.
import { mix, normalQuantile, quickNormalAt, uniformAt } from './counter-random.ts';
import { judged } from './judged.ts';
import type { PathStart } from './path-start.ts';
import type { WorldPlan } from './world-plan.ts';

/**
 * Eight numbers a row: gigawatts under construction, committed, early and paused, the parts of what leaves the first
 * three that move on, and gigawatts announced a year. One array keeps a row in one line of the cache.
 */
export const stride = 8;
const shockEdges = 4096;
const entrantKey = 0x3c6ef372;
/** A cohort's firms turn up or not: as many as are expected on average. */
const turnsUp = 0.7;

/** exp(−shock) of an operator whose record is its type's, between quantiles: there are millions of them. */
export function shockTable(uncertainty: number): Float64Array {
  return Float64Array.from({ length: shockEdges + 1 }, (_, index) =>
    Math.exp(
      -normalQuantile(Math.min(1 - 1 / 32_768, Math.max(1 / 32_768, index / shockEdges))) *
        judged.operatorSpread *
        uncertainty,
    ),
  );
}

/** Fills the rows of one path: its stocks, and how surely each operator finishes what it begins. */
export function fillRows(
  plan: WorldPlan,
  start: PathStart,
  rows: Float64Array,
  path: number,
  table: Float64Array | null,
): void {
  const { key, spread, against } = plan;
  for (let block = 0; block < plan.blocks.length; block += 1) {
    const each = plan.blocks[block];
    if (!each) continue;
    const { from, to, holder, entersIn } = each;
    const pipeline = start.pipeline[holder] ?? 1;
    const earlyScale = (start.earlyScale[holder] ?? 1) * pipeline;
    const shift = Math.exp(-(start.offset[holder] ?? 0));
    const against3 = start.construction * shift;
    const against2 = start.committed * shift;
    const against1 = start.early * shift;
    const announced = start.announced[holder] ?? 0;
    for (let row = from; row < to; row += 1) {
      let shock = against[row] ?? 1;
      if (table) {
        const word = mix(path ^ (key[row] ?? 0)) >>> 0;
        const edge = word >>> 20;
        const below = table[edge] ?? 1;
        const own = spread[row] ?? 0;
        shock *=
          own === judged.operatorSpread
            ? below + ((table[edge + 1] ?? 1) - below) * ((word & 0xf_ffff) / 0x10_0000)
            : Math.exp(-quickNormalAt(path, key[row] ?? 0) * own * plan.uncertainty);
      }
      const construction = 1 / (1 + against3 * shock);
      // Each phase is a stretch of the same way, so a later one cannot be less sure than an earlier one.
      const committed = Math.min(1 / (1 + against2 * shock), construction);
      const early = Math.min(1 / (1 + against1 * shock), committed);
      const at = row * stride;
      rows[at] = (plan.construction[row] ?? 0) * pipeline;
      rows[at + 1] = (plan.committed[row] ?? 0) * pipeline;
      rows[at + 2] = (plan.early[row] ?? 0) * earlyScale;
      rows[at + 3] = 0;
      rows[at + 4] = construction;
      rows[at + 5] = committed / construction;
      rows[at + 6] = early / committed;
      rows[at + 7] =
        (plan.inflow[row] ?? 0) * announced * (table && entersIn >= 0 ? entrantSize(path, key[row] ?? 0) : 1);
    }
  }
}

/** How large a firm without any project today turns out, if it turns up; 1 on average. */
function entrantSize(path: number, key: number): number {
  const entrant = key ^ entrantKey;
  const { entrantSizeSpread } = judged.inflow;
  if (uniformAt(path, entrant) >= turnsUp) return 0;
  return Math.exp(entrantSizeSpread * quickNormalAt(path, entrant) - entrantSizeSpread ** 2 / 2) / turnsUp;
}

/** Moves the rows of one block a year on and adds up what they did: delivered, ready next year, stocks, ended, begun. */
export function moveRows(
  rows: Float64Array,
  first: number,
  last: number,
  leave3: number,
  admit: number,
  leave2: number,
  leave1: number,
  pausing: number,
  resume: number,
  cancel: number,
  added2: number,
  added1: number,
  sums: Float64Array,
): void {
  let on = 0;
  let ready = 0;
  let sum3 = 0;
  let sum2 = 0;
  let sum1 = 0;
  let ended = 0;
  let begun = 0;
  const end = last * stride;
  for (let at = first * stride; at < end; at += stride) {
    const c3 = rows[at] ?? 0;
    const c2 = rows[at + 1] ?? 0;
    const c1 = rows[at + 2] ?? 0;
    const c0 = rows[at + 3] ?? 0;
    const move3 = rows[at + 4] ?? 0;
    const added = rows[at + 7] ?? 0;
    const out3 = c3 * leave3;
    const through = out3 * move3;
    const live = through * admit;
    const out2 = c2 * leave2;
    const fwd2 = out2 * (rows[at + 5] ?? 0);
    const out1 = c1 * leave1;
    const fwd1 = out1 * (rows[at + 6] ?? 0);
    const resumed = c0 * resume;
    const dropped = c0 * cancel;
    const n3 = c3 - live - (out3 - through) + fwd2;
    const n2 = c2 - out2 - c2 * pausing + fwd1 + added * added2;
    const n1 = c1 - out1 - c1 * pausing + resumed + added * added1;
    const n0 = c0 + (c1 + c2) * pausing - resumed - dropped;
    rows[at] = n3;
    rows[at + 1] = n2;
    rows[at + 2] = n1;
    rows[at + 3] = n0;
    begun += added;
    ended += live + (out3 - through) + (out2 - fwd2) + (out1 - fwd1) + dropped;
    on += live;
    ready += n3 * move3;
    sum3 += n3;
    sum2 += n2;
    sum1 += n1 + n0;
  }
  sums[0] = on;
  sums[1] = ready;
  sums[2] = sum3;
  sums[3] = sum2;
  sums[4] = sum1;
  sums[5] = ended;
  sums[6] = begun * (added1 + added2);
}
