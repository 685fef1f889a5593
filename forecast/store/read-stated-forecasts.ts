// Forecasts, guidance and targets that documents of the pipeline state and no cited figure holds, for the ledger.
import { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';
import type { Registry } from '../../registry/registry.ts';
import { decimal } from '../../schemas/decimal.ts';
import { comparators, metrics, timeKinds } from '../../schemas/facts/indicator.ts';
import { modalities } from '../../schemas/facts/fact-kind.ts';
import { partialDate } from '../../schemas/partial-date.ts';
import { type BaselineFigure, figureUnits } from '../baseline/baseline-figures.ts';

const stated = z.object({
  fact_id: z.string(),
  title: z.string(),
  about: z.string(),
  group_name: z.string().nullable(),
  metric: z.enum(metrics),
  value: decimal,
  low: decimal.nullable(),
  high: decimal.nullable(),
  unit: z.enum(figureUnits),
  comparator: z.enum(comparators),
  modality: z.enum(modalities),
  time_kind: z.enum(timeKinds),
  period_from: partialDate.nullable(),
  as_of: partialDate,
  vintage: partialDate,
  publisher: z.string(),
  quoted_via: z.string().nullable(),
  url: z.string(),
});
type Stated = z.infer<typeof stated>;

/** One publisher in every script; else the first word of its name. */
const publisherKey = (name: string, registry: Registry): string =>
  registry.company(name)?.id ?? `~${name.toLowerCase().split(/\s+/)[0] ?? ''}`;

/** The same forecast, told by one of our documents and cited from another page. */
function isCited(fact: Stated, figures: readonly BaselineFigure[], registry: Registry): boolean {
  const sameValue = ({ value, unit }: BaselineFigure): boolean =>
    Number(value) * (unit === 'GW' ? 1000 : 1) === Number(fact.value) && (unit === 'GW' ? 'MW' : unit) === fact.unit;
  return figures.some(
    (each) =>
      sameValue(each) &&
      each.asOf.slice(0, 4) === fact.as_of.slice(0, 4) &&
      (publisherKey(each.publisher, registry) === publisherKey(fact.publisher, registry) || each.about === fact.about),
  );
}

/** Forecasts of the pipeline as figures, in the order of their ids; in units that a ledger can compare. */
export async function readStatedForecasts(
  database: Database,
  figures: readonly BaselineFigure[],
  registry: Registry,
): Promise<BaselineFigure[]> {
  const { rows } = await database.pool.query(
    `select e.event_id as fact_id, e.title, f->>'subject' as about, f->>'group' as group_name, f->>'metric' as metric, f->>'value' as value,
       f->>'low' as low, f->>'high' as high, f->>'unit' as unit, f->>'comparator' as comparator, f->>'modality' as modality,
       f->>'timeKind' as time_kind, f->'period'->>'from' as period_from,
       coalesce(f->'period'->>'to', f->'period'->>'from') as as_of,
       coalesce(f->>'vintage', left(e.first_reported, 10)) as vintage, coalesce(f->>'publisher', f->>'subject') as publisher,
       f->>'quotedVia' as quoted_via, e.best_url as url
     from fact.event e cross join lateral (select e.fields as f) g
     where e.kind = 'indicator' and not e.is_deleted and f->>'timeKind' in ('forecast', 'guidance', 'target')
       and f->>'unit' = any($1) and coalesce(f->'period'->>'to', f->'period'->>'from') is not null
       and coalesce(f->>'vintage', e.first_reported) is not null
       and not exists (select from fact.figure_fact x where x.event_id = e.event_id)
     order by e.event_id`,
    [figureUnits],
  );
  return z
    .array(stated)
    .parse(rows)
    .filter((fact) => !isCited(fact, figures, registry))
    .map(figureOf);
}

function figureOf(fact: Stated): BaselineFigure {
  return {
    figureId: fact.fact_id,
    edition: fact.fact_id,
    subject: fact.about === 'market' ? (fact.group_name ?? fact.about) : fact.about,
    about: fact.about,
    claimMetric: fact.metric,
    metric: fact.metric,
    landlord: null,
    lessee: null,
    endUser: null,
    holderGroup: fact.group_name,
    definitionId: null,
    groupId: null,
    // A sentence seldom says which stock or load it counts.
    phaseSet: 'unspecified',
    loadBasis: 'unspecified',
    region: 'unspecified',
    value: fact.value,
    unit: fact.unit,
    low: fact.low,
    high: fact.high,
    rounding: '0',
    comparator: fact.comparator,
    modality: fact.modality,
    periodFrom: fact.period_from === fact.as_of ? null : fact.period_from,
    asOf: fact.as_of,
    timeKind: fact.time_kind,
    publisher: fact.publisher,
    quotedVia: fact.quoted_via,
    url: fact.url,
    published: fact.vintage,
    confirmed: true,
    supersedes: null,
    note: null,
  };
}
