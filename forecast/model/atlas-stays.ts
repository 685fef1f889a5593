// Facilities of Compute Atlas as stays in a phase: entered some time, left some time or not yet, both known to a day, month or year.
import { z } from 'zod';

const facility = z.object({
  operator: z.string(),
  status: z.string(),
  facilityType: z.string(),
  announcedDate: z.string().optional(),
  capacityMw: z.object({ planned: z.number().optional(), operational: z.number().optional() }).optional(),
  community: z.object({ status: z.string().optional() }).optional(),
  statusHistory: z.array(z.object({ status: z.string(), date: z.string().optional() })),
});
/** The fields of one facility that the estimate reads. */
export type AtlasFacility = z.infer<typeof facility>;

/** Reads the file of facilities; fields that are not needed are left aside. */
export function parseAtlas(text: string): AtlasFacility[] {
  const data: unknown = JSON.parse(text);
  return z.array(facility).parse(data);
}

export type StayType = 'big4' | 'established' | 'newcomer';
export type StayPhase = 'early' | 'construction';
export type StayEnd = 'begun' | 'finished' | 'cancelled';

/** Months since the start of the window; a negative month lies before it. */
export type Interval = { readonly low: number; readonly high: number };

export type Stay = {
  readonly operator: string;
  readonly type: StayType;
  readonly contested: boolean;
  readonly phase: StayPhase;
  readonly entry: Interval;
  /** Null: still in the phase at the snapshot. */
  readonly exit: (Interval & { readonly cause: StayEnd }) | null;
};

/** First month of the window and the month of the snapshot, `YYYY-MM`. */
export type Window = { readonly from: string; readonly to: string };

type Phase = 'early' | 'construction' | 'live' | 'cancelled';
const phases: Readonly<Record<string, Phase>> = {
  proposed: 'early',
  permitted: 'early',
  under_construction: 'construction',
  operational: 'live',
  cancelled: 'cancelled',
};
const bigFour = /\b(amazon|aws|microsoft|google|alphabet|meta)\b/i;
const contestedWords = new Set(['contested', 'opposed', 'litigation']);

/** Months from `from` to a date; a date of a year is an interval of twelve months. */
export function monthsOf(date: string, from: string): Interval {
  const count = (year: number, month: number): number =>
    (year - Number(from.slice(0, 4))) * 12 + (month - Number(from.slice(5, 7)));
  const year = Number(date.slice(0, 4));
  if (date.length < 7) return { low: count(year, 1), high: count(year, 12) };
  const month = count(year, Number(date.slice(5, 7)));
  return { low: month, high: month };
}

/** Operators with something live that is older than the window, or undated and so older than the record of it. */
function establishedOperators(facilities: readonly AtlasFacility[], { from }: Window): Set<string> {
  const live = facilities.filter(({ status, statusHistory }) => {
    if (status !== 'operational') return false;
    const dated = statusHistory.find((each) => each.status === 'operational' && each.date);
    return !dated?.date || monthsOf(dated.date, from).low < 0;
  });
  return new Set(live.map(({ operator }) => operator));
}

type Dated = { readonly phase: Phase; readonly at: Interval };

/** The phases of one facility with when each began, repeats left out. Nothing follows what is live or cancelled. */
function phasesOf(each: AtlasFacility, window: Window): Dated[] {
  const found: Dated[] = [];
  for (const { status, date } of each.statusHistory) {
    const phase = phases[status];
    const last = found.at(-1);
    if (!phase || !date || last?.phase === phase || last?.phase === 'live' || last?.phase === 'cancelled') continue;
    if (last?.phase === 'construction' && phase === 'early') continue;
    found.push({ phase, at: monthsOf(date, window.from) });
  }
  const end = monthsOf(window.to, window.from).high;
  const now = phases[each.status];
  // What is proposed, being built or cancelled without a date became so some time before the snapshot; what is live
  // without a date is older than the window.
  if (now && now !== 'live' && found.at(-1)?.phase !== now && (now === 'cancelled' || found.length === 0)) {
    found.push({ phase: now, at: { low: found.at(-1)?.at.low ?? 0, high: end } });
  }
  const [first] = found;
  if (first && first.phase !== 'live' && each.announcedDate) {
    const announced = monthsOf(each.announcedDate, window.from);
    if (first.phase === 'early') found[0] = { ...first, at: announced.low < first.at.low ? announced : first.at };
    else found.unshift({ phase: 'early', at: announced });
  } else if (first?.phase === 'cancelled') {
    // It was proposed before it was cancelled, nobody says when.
    found.unshift({ phase: 'early', at: { low: Math.min(0, first.at.low), high: first.at.high } });
  }
  return withConstruction(found);
}

/** What is live was under construction before, even where nobody wrote down since when. */
function withConstruction(found: readonly Dated[]): Dated[] {
  return found.flatMap((each, index): Dated[] => {
    const before = found[index - 1];
    if (each.phase !== 'live' || before?.phase === 'construction' || each.at.high < 0) return [each];
    const low = before?.at.low ?? Math.min(0, each.at.low);
    return [{ phase: 'construction', at: { low, high: each.at.high } }, each];
  });
}

const ends: Readonly<Record<StayPhase, Readonly<Partial<Record<Phase, StayEnd>>>>> = {
  early: { construction: 'begun', live: 'begun', cancelled: 'cancelled' },
  construction: { live: 'finished', cancelled: 'cancelled' },
};

/** Every stay of a data center in a phase before it is live. Mines and power plants are left out. */
export function staysOf(facilities: readonly AtlasFacility[], window: Window): Stay[] {
  const established = establishedOperators(facilities, window);
  return facilities
    .filter(({ facilityType }) => facilityType === 'data_center')
    .flatMap((each) => {
      const { operator } = each;
      const type: StayType = bigFour.test(operator) ? 'big4' : established.has(operator) ? 'established' : 'newcomer';
      const contested = contestedWords.has(each.community?.status ?? '');
      const found = phasesOf(each, window);
      return found.flatMap(({ phase, at }, index): Stay[] => {
        if (phase !== 'early' && phase !== 'construction') return [];
        const next = found[index + 1];
        const cause = next ? ends[phase][next.phase] : undefined;
        if (next && !cause) return [];
        const exit = next && cause ? { ...next.at, cause } : null;
        return [{ operator, type, contested, phase, entry: at, exit }];
      });
    });
}
