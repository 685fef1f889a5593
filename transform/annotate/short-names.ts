// "Datahub" behind "Datahub GmbH": what is left of a company's name without its legal form or trade names it again.
import type { OrganizationMention, Span } from './mention.ts';
import type { NameRun } from './names.ts';

/** Last words of names that later mentions leave out. */
const tail =
  / (?:GmbH|AG|SE|KG|KGaA|Inc\.?|Corp\.?|LLC|Ltd\.?|plc|PLC|LP|S\.?A\.?S?|S\.?L\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|N\.?V\.?|B\.?V\.?|AS|ASA|AB|Oy|Tbk|Holdings?|Group|Groupe|Grupo|Gruppe|Partners|Capital|Technologies|Technology|Digital|Ventures|Infrastructure|Cloud|Data Cent(?:er|re)s?|Datacenters?|Networks|Systems|Properties|Realty|Investments|Developments?|Hosting|Management|Asset Management)$/;
const limit = 60;

/** Mentions of the companies of `organizations` by what stands before their legal form, where nothing else is there. */
export function findShortNames(
  text: string,
  runs: readonly NameRun[],
  organizations: readonly OrganizationMention[],
  isTaken: (span: Span) => boolean,
): OrganizationMention[] {
  const byBase = new Map<string, OrganizationMention>();
  for (const each of organizations) {
    if (each.source !== 'shaped' || byBase.size >= limit) continue;
    const base = baseOf(each.name);
    if (base !== null && !byBase.has(base)) byBase.set(base, each);
  }
  if (byBase.size === 0) return [];
  const small = new Set(text.match(/(?<![\p{L}\d])\p{Ll}+/gu));
  return runs.flatMap((run) => {
    const name = text.slice(run.start, run.end);
    const whole = byBase.get(name);
    if (whole === undefined || small.has(name.toLowerCase()) || isTaken(run)) return [];
    return [{ ...whole, start: run.start, end: run.end }];
  });
}

/** The distinctive part of a name; null where it is one short word or all there is. */
function baseOf(name: string): string | null {
  const base = name.replace(tail, '').replace(tail, '');
  return base === name ||
    base.length < 4 ||
    /^(?:First|National|American|European|Global|United|General|Green)$/.test(base)
    ? null
    : base;
}
