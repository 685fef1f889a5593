// Megawatts of named operators, from the sites that resolve left, as the model reads them.
import { z } from 'zod';
import type { Database } from '../../platform/database/database.ts';
import type { Holder, Region } from '../model/holders.ts';
import type { OperatorFact } from '../model/operator-facts.ts';

const row = z.object({
  fact_id: z.string(),
  company_id: z.string(),
  company: z.string(),
  phase: z.enum(['live', 'under_construction', 'committed', 'early_stage']),
  mw: z.number(),
  country: z.string().nullable(),
  as_of: z.string(),
  is_disputed: z.boolean(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  categories: z.string().nullable(),
});

const firms: Readonly<Record<string, Holder>> = {
  amazon: 'amazon',
  microsoft: 'microsoft',
  alphabet: 'alphabet',
  meta: 'meta',
  oracle: 'oracle',
  apple: 'apple',
  alibaba: 'alibaba',
  tencent: 'tencent',
  bytedance: 'bytedance',
};
const newcomerCategories = [
  'neocloud',
  'miner',
  'miner_turned_ai',
  'developer',
  'ai_lab',
  'real_estate',
  'power_producer',
  'oil_gas',
];
const financialCategories = ['fund', 'bank', 'reit'];
const europe = 'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);
const asiaPacific = 'AU HK ID IN JP KR MY NZ PH SG TH TW VN'.split(' ');

function holderOf(companyId: string, categories: readonly string[]): Holder {
  const firm = firms[companyId];
  if (firm) return firm;
  if (categories.includes('hyperscaler_other')) return 'other_hyperscalers';
  if (categories.some((each) => newcomerCategories.includes(each)) || companyId.startsWith('~')) return 'newcomers';
  return categories.some((each) => financialCategories.includes(each)) ? 'financial' : 'industry';
}

function regionOf(country: string | null): Region {
  if (country === null || country === 'US') return 'us';
  if (country === 'CN') return 'china';
  if (europe.includes(country)) return 'europe';
  return asiaPacific.includes(country) ? 'asia_pacific' : 'rest';
}

/** One fact a site and phase: the megawatts that no other row holds, where the owner is named and the load is that of IT or of the facility. */
export async function readOperatorFacts(database: Database): Promise<OperatorFact[]> {
  const { rows } = await database.pool.query(
    `select c.capacity_id as fact_id, o.company_id, o.company, c.phase, c.mw_additive as mw, c.country_code as country,
       coalesce(c.as_of_date::text, to_char(c.first_reported_at at time zone 'UTC', 'YYYY-MM-DD'), '') as as_of, c.is_disputed,
       null::text as publisher, c.best_url as url,
       (select string_agg(k.category, ',' order by k.category) from mart.dim_company_category k where k.company_id = o.company_id) as categories
     from mart.capacity c
     cross join lateral (
       select coalesce(c.owner_company_id, c.developer_company_id, c.operator_company_id) as company_id,
         coalesce(c.owner_company, c.developer_company, c.operator_company) as company
     ) o
     where c.mw_additive > 0 and c.qualifier <> 'up_to' and o.company_id is not null
       and c.phase in ('live', 'under_construction', 'committed', 'early_stage')
       and c.load_basis in ('it', 'facility', 'unspecified')
     order by c.capacity_id`,
  );
  return z
    .array(row)
    .parse(rows)
    .map((each) => {
      const holder = holderOf(each.company_id, each.categories?.split(',') ?? []);
      return {
        factId: each.fact_id,
        operatorId: firms[each.company_id] ? holder : each.company_id,
        name: each.company,
        holder,
        region: regionOf(each.country),
        phase: each.phase,
        mw: each.mw,
        asOf: each.as_of,
        publisher: each.publisher ?? 'documents that were read',
        url: each.url,
        isDisputed: each.is_disputed,
      };
    });
}
