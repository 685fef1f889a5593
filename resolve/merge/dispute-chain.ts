// Acts of opposition as chains: a moratorium from its proposal to its end, and what is fought over one project. Totals count each once.
import { placeKeys } from '../../registry/block-keys.ts';
import { foldName } from '../../registry/fold-name.ts';
import type { Opposition } from '../../schemas/facts/opposition.ts';
import { firstDay } from '../../schemas/partial-date.ts';
import type { Place } from '../../schemas/place.ts';
import { publishedDay } from '../current-claim.ts';
import type { ClaimView, DraftEvent } from '../merge-rule.ts';
import { dayNumber } from '../time-span.ts';
import { addDuration, type Duration } from './add-duration.ts';

type Act = DraftEvent<ClaimView & { readonly act: Opposition }>;

/** A moratorium that is told of again after so many days without one in force is another. */
const longestSilenceDays = 730;

/** Gives acts their disputes, moratoria their terms, and marks which act stands for its project in each total. */
export function linkDisputes(events: readonly Act[]): void {
  const moratoria = new Set(events.filter(({ fields }) => fields.action === 'moratorium' && fields.place !== null));
  const rest = new Map<string, Act[]>();
  for (const event of events) {
    event.fields.effectiveFrom = null;
    event.fields.effectiveTo = null;
    const { projectId } = event.fields;
    if (moratoria.has(event)) continue;
    if (typeof projectId === 'string') enter(rest, rootOf(projectId), event);
    else enter(rest, event.eventId, event);
  }
  for (const acts of byAuthority([...moratoria]))
    for (const chain of cutIntoMeasures(inOrder(acts))) chainMoratorium(chain);
  for (const acts of rest.values()) {
    const [first] = inOrder(acts);
    for (const act of acts) act.chainId = first?.eventId ?? act.chainId;
  }
  markTotals(events);
}

/** Moratoria of one place; one whose region is not told joins those of the only region that has the name. */
function byAuthority(events: readonly Act[]): Act[][] {
  const byName = new Map<string, Act[]>();
  for (const event of events) enter(byName, placeKeys(event.fields.place as Place | null)[0] ?? event.eventId, event);
  return [...byName.values()].flatMap((acts) => {
    const regions = new Map<string, Act[]>();
    for (const act of acts) enter(regions, regionOf(act) ?? '', act);
    const unplaced = regions.get('') ?? [];
    if (regions.size !== 2 || unplaced.length === 0) return [...regions.values()];
    return [acts];
  });
}

function regionOf({ fields }: Act): string | null {
  const region = (fields.place as Place | null)?.region ?? null;
  return region === null ? null : foldName(region);
}

function enter(groups: Map<string, Act[]>, key: string, event: Act): void {
  const known = groups.get(key);
  if (known) known.push(event);
  else groups.set(key, [event]);
}

function rootOf(projectId: string): string {
  return projectId.split('/')[0] ?? projectId;
}

const stepRank: Readonly<Record<string, number>> = { proposed: 0, pending: 0, filed: 0, adopted: 1, approved: 1 };

function inOrder(acts: readonly Act[]): Act[] {
  return acts.toSorted((a, b) => {
    const [left, right] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
    if (left !== right) return left < right ? -1 : 1;
    const rank = rankOf(a) - rankOf(b);
    return rank === 0 ? (a.eventId < b.eventId ? -1 : 1) : rank;
  });
}

function rankOf({ fields }: Act): number {
  if (fields.step === 'extended') return 2;
  if (fields.step === 'expired' || fields.step === 'lifted') return 3;
  return stepRank[String(fields.outcome)] ?? 3;
}

/** The day that the claims state, else that of the first report. */
export function dayOf({ fields, views }: Pick<Act, 'fields' | 'views'>): string | null {
  if (typeof fields.date === 'string') return fields.date;
  const days = views.flatMap(({ current }) => publishedDay(current) ?? []).sort();
  return days[0] ?? null;
}

/** One after the other: what follows the end of one, or a long silence, is another measure. */
function cutIntoMeasures(acts: readonly Act[]): Act[][] {
  const measures: Act[][] = [];
  for (const act of acts) {
    const open = measures.at(-1);
    const last = open?.at(-1);
    if (open && last && !begins(open, last, act)) open.push(act);
    else measures.push([act]);
  }
  return measures;
}

function begins(open: readonly Act[], last: Act, next: Act): boolean {
  const isOver = rankOf(last) >= 3;
  if (isOver && rankOf(next) < 3) return true;
  const [before, after] = [dayOf(last), dayOf(next)];
  if (before === null || after === null) return false;
  const end = open.reduce<string | null>((latest, act) => termOf(act, latest).to ?? latest, null);
  const since = end !== null && end > before ? end : before;
  return dayNumber(firstDay(after)) - dayNumber(firstDay(since)) > longestSilenceDays;
}

type Term = { readonly from: string | null; readonly to: string | null };

/** From and until when an act puts a measure in force; `formerEnd` is when it would end without it. */
function termOf(act: Act, formerEnd: string | null): Term {
  const { step, outcome, effectiveFromStated, effectiveToStated, duration } = act.fields;
  const day = dayOf(act);
  const stated = (value: unknown) => (typeof value === 'string' ? value : null);
  if (step === 'expired' || step === 'lifted') return { from: null, to: stated(effectiveToStated) ?? day };
  if (step !== 'extended' && outcome !== 'adopted' && outcome !== 'approved') return { from: null, to: null };
  const from = stated(effectiveFromStated) ?? day;
  const begin = step === 'extended' ? (formerEnd ?? from) : from;
  const lasting = duration === null || begin === null ? null : addDuration(begin, duration as Duration);
  return { from, to: stated(effectiveToStated) ?? lasting };
}

/** One dispute: its term begins with the adoption and ends where the newest act puts it. */
function chainMoratorium(chain: readonly Act[]): void {
  let from: string | null = null;
  let to: string | null = null;
  for (const act of chain) {
    act.chainId = chain[0]?.eventId ?? act.chainId;
    const term = termOf(act, to);
    if (term.from === null && term.to === null) continue;
    from ??= term.from;
    to = term.to ?? to;
    act.fields.effectiveFrom = from;
    act.fields.effectiveTo = to;
  }
}

/** Whether an act stops or holds up a project: what trackers count. */
function blocks({ fields: { action, outcome } }: Act): boolean {
  if (action === 'moratorium') return outcome === 'adopted';
  if (action === 'withdrawal' || action === 'delay' || action === 'zoning_denial' || action === 'permit_denial')
    return outcome !== 'approved' && outcome !== 'proposed' && outcome !== 'pending';
  return ['rejected', 'withdrawn', 'delayed', 'ruled_for_opponents'].includes(String(outcome));
}

/**
 * In the manner of Data Center Watch every project counts that was stopped or held up, also one that came back nearby under
 * another name; the strict total counts it once with its heir, and only where the text lays it to the opposition. Of the acts over
 * one project the newest that counts stands for it.
 */
function markTotals(events: readonly Act[]): void {
  const heirs = new Map<string, string>();
  for (const { fields } of events) {
    if (typeof fields.projectId === 'string' && typeof fields.refiledAsProjectId === 'string')
      heirs.set(rootOf(fields.projectId), rootOf(fields.refiledAsProjectId));
  }
  const loose = new Map<string, Act>();
  const strict = new Map<string, Act>();
  for (const act of inOrder(events)) {
    act.fields.inDcwTotal = false;
    act.fields.inStrictTotal = false;
    if (!blocks(act)) continue;
    const { projectId, attribution, project, mw } = act.fields;
    const subject = typeof projectId === 'string' ? rootOf(projectId) : act.chainId;
    loose.set(subject, act);
    const isLaid = attribution === 'primary' || attribution === 'contributing';
    if (isLaid && (project !== null || mw !== null)) strict.set(lastHeir(subject, heirs), act);
  }
  for (const act of loose.values()) act.fields.inDcwTotal = true;
  for (const act of strict.values()) act.fields.inStrictTotal = true;
}

function lastHeir(subject: string, heirs: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let current = subject;
  for (let next = heirs.get(current); next !== undefined && !seen.has(next); next = heirs.get(current)) {
    seen.add(current);
    current = next;
  }
  return current;
}
