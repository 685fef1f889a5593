-- Capital expenditure as filings state it, beside what companies guided to: each basis for itself, quarters that only the year to
-- date tells derived and marked, and spending with finance leases as the sum of its two parts, marked as well.
create or replace view mart.capex as
with stated as (
  select e.event_id as capex_id, e.title, e.event_id as fact_id, x.figure_id,
    case when f->>'subjectId' not like '~%' then f->>'subjectId' end as company_id,
    case when f->>'subjectId' not like '~%' or f->>'group' is null then f->>'subject' end as company, f->>'group' as company_group,
    coalesce(f->'period'->>'from', f->'period'->>'to') as period_start, coalesce(f->'period'->>'to', f->'period'->>'from') as period_end,
    f->>'metricAsWritten' as metric_as_written, f->>'timeKind' as time_kind, (f->>'value')::numeric as amount, (f->>'low')::numeric as low,
    (f->>'high')::numeric as high, f->>'unit' as currency, f->>'qualifier' as qualifier, f->>'comparator' as comparator,
    coalesce(f->>'vintage', left(e.first_reported, 10)) as vintage, f->>'publisher' as publisher, f->>'quotedVia' as quoted_via,
    coalesce(e.first_reported::timestamptz, fact.day_of(f->>'vintage')::timestamp at time zone 'UTC') as first_reported_at,
    e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
    e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted,
    f->'filed'->>'basis' as filed_basis, f->'filed'->>'concept' as concept, f->'filed'->>'form' as filed_form,
    f->'filed'->>'accession' as accession_number, (f->'filed'->>'fiscalYear') || ' ' || coalesce(f->'filed'->>'fiscalPeriod', '') as fiscal_label,
    null::text as derived_from
  from fact.event e
  cross join lateral (select e.fields as f) g
  left join fact.figure_fact x on x.event_id = e.event_id
  where e.kind = 'indicator' and not e.is_deleted and f->>'metric' = 'capex' and f->>'unit' ~ '^[A-Z]{3}$'
  union all
  select b.figure_id, b.publisher || ': ' || b.subject || ', capital expenditure (' || b.as_of || ')', null, b.figure_id,
    c.company_id, case when b.about <> 'market' then coalesce(c.name, b.about) end, b.holder_group, coalesce(b.period_from, b.as_of), b.as_of,
    'capital expenditure', b.time_kind, b.value, b.low, b.high, b.unit,
    case b.comparator when 'above' then 'more_than' when 'below' then 'up_to' else 'exact' end, b.comparator, b.published, b.publisher,
    b.quoted_via, fact.day_of(b.published)::timestamp at time zone 'UTC', 1, case when b.quoted_via is null then 3 else 5 end,
    (case when b.quoted_via is null then 0.8 else 0.6 end)::double precision, 'unreviewed', false, 'figures cited, see best_url', 0, null,
    b.url, b.recorded_at, b.recorded_at, false, null, null, null, null, null, null
  from fact.baseline_figure b
  left join fact.named_company c on c.folded = lower(b.about)
  where b.claim_metric = 'capex' and b.unit = 'USD' and not exists (select from fact.figure_fact x where x.figure_id = b.figure_id)
),
told as (
  -- Of each concept and period of a company the value of the newest filing stands.
  select s.*, coalesce(s.company_id, s.company) as spender,
    case when s.filed_basis is not null then row_number() over (
      partition by coalesce(s.company_id, s.company), s.concept, s.currency, s.period_start, s.period_end
      order by s.vintage desc nulls last, s.capex_id desc) end as age
  from stated s
),
filed as (
  select t.*, t.period_start::date as first_day, t.period_end::date as last_day,
    lag(t.capex_id) over to_date as less_id, lag(t.amount) over to_date as less_amount, lag(t.vintage) over to_date as less_vintage,
    lag(t.period_end::date) over to_date as less_day,
    array_agg(t.period_start::date) over (partition by t.spender, t.concept, t.currency, t.period_end) as starts
  from told t where t.age = 1
  window to_date as (partition by t.spender, t.concept, t.currency, t.period_start order by t.period_end)
),
amounts as (
  select capex_id, title, fact_id, figure_id, company_id, company, company_group, period_start, period_end, metric_as_written, time_kind,
    amount, low, high, currency, qualifier, comparator, vintage, publisher, quoted_via, first_reported_at, source_count, best_source_tier,
    confidence, review_status, is_disputed, licence, evidence_count, best_quote, best_url, known_from, updated_at, is_deleted, filed_basis,
    concept, filed_form, accession_number, fiscal_label, derived_from, spender
  from filed
  union all
  -- Reports tell the year to date: of two that begin on one day and end a quarter apart, the difference is the quarter.
  select capex_id || '/quarter', title || ', last quarter', fact_id, figure_id, company_id, company, company_group, (less_day + 1)::text,
    period_end, metric_as_written, time_kind, amount - less_amount, low, high, currency, qualifier, comparator,
    greatest(vintage, less_vintage), publisher, quoted_via, first_reported_at, source_count, best_source_tier,
    confidence, review_status, is_disputed, licence, evidence_count, best_quote, best_url, known_from, updated_at, is_deleted, filed_basis,
    concept, filed_form, accession_number, fiscal_label, capex_id || ' less ' || less_id, spender
  from filed
  where last_day - less_day between 80 and 101 and less_day - first_day >= 79 and amount >= less_amount and less_day + 1 <> all (starts)
),
ranked as (
  -- Some companies tag their spending by two concepts, one within the other: the narrower one, plant alone, stands for both.
  select a.*, row_number() over (partition by a.spender, a.filed_basis, a.currency, a.period_start, a.period_end
    order by array_position(array['us-gaap:PaymentsToAcquirePropertyPlantAndEquipment', 'us-gaap:PaymentsToAcquireProductiveAssets',
      'us-gaap:RightOfUseAssetObtainedInExchangeForFinanceLeaseLiability'], a.concept), a.concept) = 1 as is_first
  from amounts a
),
leased as (
  select r.*, max(r.capex_id) filter (where r.filed_basis = 'finance_lease_additions') over same as lease_id,
    max(r.amount) filter (where r.filed_basis = 'finance_lease_additions') over same as lease_amount,
    max(r.vintage) filter (where r.filed_basis = 'finance_lease_additions') over same as lease_vintage
  from ranked r where r.is_first and r.filed_basis in ('cash', 'finance_lease_additions')
  window same as (partition by r.spender, r.currency, r.period_start, r.period_end)
),
whole as (
  select capex_id, title, fact_id, figure_id, company_id, company, company_group, period_start, period_end, metric_as_written, time_kind,
    amount, low, high, currency, qualifier, comparator, vintage, publisher, quoted_via, first_reported_at, source_count, best_source_tier,
    confidence, review_status, is_disputed, licence, evidence_count, best_quote, best_url, known_from, updated_at, is_deleted, filed_basis,
    concept, filed_form, accession_number, fiscal_label, derived_from, spender, false as is_first
  from told where age is distinct from 1
  union all
  select * from ranked
  union all
  select capex_id || '/with_finance_leases',
    company || ', capital expenditure with finance leases (' || period_start || ' to ' || period_end || ')', fact_id, figure_id, company_id,
    company, company_group, period_start, period_end, metric_as_written, time_kind, amount + lease_amount, low, high, currency, qualifier,
    comparator, greatest(vintage, lease_vintage), publisher, quoted_via, first_reported_at, source_count, best_source_tier, confidence,
    review_status, is_disputed, licence, evidence_count, best_quote, best_url, known_from, updated_at, is_deleted, 'with_finance_leases',
    null, filed_form, accession_number, fiscal_label, capex_id || ' and ' || lease_id, spender, true
  from leased where filed_basis = 'cash' and lease_id is not null
)
select s.capex_id, s.title, s.company_id, s.company, s.company_group, d.first_day as period_from,
  d.last_day as period_to, s.period_end as period_as_written,
  extract(year from d.last_day - 7)::integer as fiscal_year,
  case when s.filed_basis is not null then s.filed_basis
    when s.metric_as_written ~* 'finance lease|incl[a-z]* (of )?leases' then 'with_finance_leases'
    when s.metric_as_written ~* '\mcash\M|purchases? of property' then 'cash' else 'not_stated' end as basis,
  s.time_kind, fact.bounded(s.amount * r.rate)::numeric(28, 4) as amount_usd, fact.bounded(s.low * r.rate)::numeric(28, 4) as amount_low_usd,
  fact.bounded(s.high * r.rate)::numeric(28, 4) as amount_high_usd, fact.bounded(s.amount)::numeric(28, 4) as amount_original,
  s.currency as currency_original, s.qualifier, s.comparator, d.vintage_day as vintage_date,
  case when s.time_kind = 'actual' and s.filed_basis is null then null else lag(s.capex_id) over revisions end as supersedes_id,
  (case when s.time_kind = 'actual' and s.filed_basis is null then null
    else fact.bounded(lag(s.amount) over revisions * r.rate) end)::numeric(28, 4) as previous_amount_usd,
  lead(s.capex_id) over revisions is null as is_latest_vintage,
  s.publisher, s.quoted_via, s.figure_id, s.fact_id, s.first_reported_at, s.source_count, s.best_source_tier, s.confidence,
  s.review_status, s.is_disputed, s.licence, s.evidence_count, s.best_quote, s.best_url, s.known_from, s.updated_at, s.is_deleted,
  case when d.days is null then null when d.days between 80 and 101 then 'quarter' when d.days between 170 and 192 then 'half'
    when d.days between 260 and 283 then 'nine_months' when d.days between 350 and 379 then 'year' else 'other' end as period_kind,
  s.derived_from is not null as is_derived, s.derived_from, s.concept,
  -- One row of each company, period and basis that a sum may take.
  s.is_first as counts_once,
  nullif(trim(s.fiscal_label), '') as fiscal_label, s.filed_form, s.accession_number
from whole s
-- Worked out once a row: without the offset each use of a column would work it out again.
cross join lateral (
  select fact.day_of(s.period_start) as first_day, fact.last_day_of(s.period_end) as last_day,
    fact.last_day_of(s.period_end) - fact.day_of(s.period_start) as days, fact.day_of(s.vintage) as vintage_day offset 0
) d
cross join lateral (
  select case when s.currency = 'USD' then 1
    else fact.usd_rate(s.currency, case when s.filed_basis is null then least(d.vintage_day, current_date) else d.last_day end) end as rate offset 0
) r
window revisions as (
  partition by coalesce(s.company_id, s.company, s.company_group), s.period_start, s.period_end, s.time_kind = 'actual', s.currency,
    coalesce(s.concept, s.filed_basis)
  order by d.vintage_day, s.capex_id
);

create view mart.capex_guidance as
with known as materialized (select * from mart.capex)
select g.capex_id || '/' || coalesce(a.basis, 'open') as capex_guidance_id, g.capex_id as guidance_id, g.company_id, g.company, g.fiscal_year,
  g.period_from as guided_from, g.period_to as guided_to, g.vintage_date, g.is_latest_vintage, g.basis as guided_basis,
  g.amount_usd as guided_usd, g.amount_low_usd as guided_low_usd, g.amount_high_usd as guided_high_usd,
  a.capex_id as actual_id, a.basis as actual_basis, a.period_from as actual_from, a.period_to as actual_to, a.amount_usd as actual_usd,
  a.vintage_date as actual_filed_date, a.is_derived as actual_is_derived, a.basis = g.basis as is_same_basis,
  case when a.basis = g.basis then a.amount_usd - g.amount_usd end::numeric(28, 4) as difference_usd,
  case when a.basis = g.basis then a.amount_usd between coalesce(g.amount_low_usd, g.amount_usd) and coalesce(g.amount_high_usd, g.amount_usd) end
    as is_within_range,
  g.best_url, g.updated_at
from known g
left join known a on a.company_id = g.company_id and a.time_kind = 'actual' and a.counts_once and a.is_latest_vintage
  and a.basis in ('cash', 'with_finance_leases')
  -- A guidance for a year means the fiscal year that ends in it; one that states its days means those.
  and case when g.period_to - g.period_from > 300 and length(g.period_as_written) <= 7
    then a.period_kind = 'year' and a.fiscal_year = g.fiscal_year
    else abs(a.period_to - g.period_to) <= 10 and abs(a.period_from - g.period_from) <= 10 end
where g.time_kind in ('guidance', 'target', 'forecast') and g.company_id is not null;

comment on view mart.capex is 'Capital spending of companies and groups by fiscal period: what was spent, and each vintage of guidance beside what it revises. Never add a guidance to an actual, a quarter to its year, or one basis to another; for sums take time_kind actual, counts_once, is_latest_vintage, one basis and one period_kind.';
comment on column mart.capex.capex_id is 'Key.';
comment on column mart.capex.title is 'The figure in one line.';
comment on column mart.capex.company_id is 'Company that spends. Null: a group, or a company that the registry does not know.';
comment on column mart.capex.company is 'Name of the company. Null: a group.';
comment on column mart.capex.company_group is 'Group that spends, as the source names it. Null: one company.';
comment on column mart.capex.period_from is 'First day of the period. Null: the source states no period.';
comment on column mart.capex.period_to is 'Last day of the period. Null: the source states no period. Fiscal and calendar years are told apart only where the source does.';
comment on column mart.capex.period_as_written is 'The period as precisely as it is known. Null: the source states no period.';
comment on column mart.capex.fiscal_year is 'Year in which the period ends, give or take the week by which years of 52 or 53 weeks overrun. Null: the source states no period.';
comment on column mart.capex.basis is 'cash (paid for plant), incurred (bought and not yet paid), finance_lease_additions (assets that came by finance leases), finance_lease_payments (paid off of such leases), with_finance_leases (cash and additions, as a source says it or as derived here), or not_stated. Figures of two bases must not be compared or added.';
comment on column mart.capex.time_kind is 'actual, estimate, guidance, target or forecast.';
comment on column mart.capex.amount_usd is 'Amount; the middle of a guided range. Unit: USD. Null: no rate of exchange is known for that time.';
comment on column mart.capex.amount_low_usd is 'Lower end of a guided range. Unit: USD. Null: no range is stated.';
comment on column mart.capex.amount_high_usd is 'Upper end of a guided range. Unit: USD. Null: no range is stated.';
comment on column mart.capex.amount_original is 'Amount as it is stated. Unit: the currency beside it.';
comment on column mart.capex.currency_original is 'Currency, ISO 4217.';
comment on column mart.capex.qualifier is 'How the number is limited: exact, approx, up_to, at_least or more_than.';
comment on column mart.capex.comparator is 'below, about or above.';
comment on column mart.capex.vintage_date is 'When the figure was published (first day of the period). Null: not known.';
comment on column mart.capex.supersedes_id is 'The earlier guidance for the same period that this one revises, or the earlier filing whose value this one restates. Null: nothing earlier, or an actual that no filing states.';
comment on column mart.capex.previous_amount_usd is 'Amount of that earlier guidance or filing. Unit: USD. Null: nothing earlier, or an actual that no filing states.';
comment on column mart.capex.is_latest_vintage is 'Whether nothing newer is known for the same company, period and kind, and of a filing for the same concept.';
comment on column mart.capex.publisher is 'Who published it. Null: not stated.';
comment on column mart.capex.quoted_via is 'Who quoted the publisher. Null: read at the publisher.';
comment on column mart.capex.figure_id is 'Row of the cited figures; see baseline_figures. Null: read in a document of the pipeline.';
comment on column mart.capex.fact_id is 'Fact of ours that states it; see mart.evidence. Null: the cited page was not read by the pipeline.';
comment on column mart.capex.first_reported_at is 'When it was first published. Null: no page gives its date.';
comment on column mart.capex.source_count is 'How many sources say it.';
comment on column mart.capex.best_source_tier is 'Tier of its best source, 1 (filing) to 5 (aggregator). Null: cited and not read by the pipeline.';
comment on column mart.capex.confidence is 'Confidence, 0 to 1.';
comment on column mart.capex.review_status is 'Whether a person has looked at it.';
comment on column mart.capex.is_disputed is 'Whether sources contradict one another about it.';
comment on column mart.capex.licence is 'Terms under which it may be used.';
comment on column mart.capex.evidence_count is 'How many archived pieces of evidence stand behind it.';
comment on column mart.capex.best_quote is 'The words that state it best. Null: cited and not read by the pipeline.';
comment on column mart.capex.best_url is 'Page that states it. Comes from outside: show it as text, open it with care.';
comment on column mart.capex.known_from is 'When we came to know it.';
comment on column mart.capex.updated_at is 'When the row last changed.';
comment on column mart.capex.is_deleted is 'Whether it was withdrawn.';
comment on column mart.capex.period_kind is 'quarter, half, nine_months, year or other, by the days of the period; reports tell the year to date. Null: the source states no period.';
comment on column mart.capex.is_derived is 'Whether no filing states the amount: a quarter as the difference of two amounts of the year to date, or the sum of cash and what came by finance leases.';
comment on column mart.capex.derived_from is 'The rows that a derived amount is made of. Null: a source states it.';
comment on column mart.capex.concept is 'Concept of XBRL under which the filing states it. Null: no filing, or derived of two concepts.';
comment on column mart.capex.counts_once is 'Whether the row may enter a sum of its basis: of several concepts for the same spending one counts, and only what filings state does. Restated values are left out by is_latest_vintage.';
comment on column mart.capex.fiscal_label is 'What the filing that first states it calls the period of its report: a label and no date. Null: no filing states it.';
comment on column mart.capex.filed_form is 'Form of that filing. Null: no filing, or its form is not known.';
comment on column mart.capex.accession_number is 'Accession number of that filing. Null: no filing states it.';
comment on view mart.capex_guidance is 'Each vintage of guidance for capital spending beside what filings say was spent in that fiscal year, one row for each basis that is known. A difference stands only where both are of one basis.';
comment on column mart.capex_guidance.capex_guidance_id is 'Key.';
comment on column mart.capex_guidance.guidance_id is 'The guidance; see capex.';
comment on column mart.capex_guidance.company_id is 'Company.';
comment on column mart.capex_guidance.company is 'Its name.';
comment on column mart.capex_guidance.fiscal_year is 'Year in which the guided period ends. Null: the source states no period.';
comment on column mart.capex_guidance.guided_from is 'First day of the guided period. Null: the source states no period.';
comment on column mart.capex_guidance.guided_to is 'Last day of the guided period. Null: the source states no period.';
comment on column mart.capex_guidance.vintage_date is 'When the guidance was published. Null: not known.';
comment on column mart.capex_guidance.is_latest_vintage is 'Whether no newer guidance for the period is known.';
comment on column mart.capex_guidance.guided_basis is 'Basis of the guidance, as in capex; most sources do not state it.';
comment on column mart.capex_guidance.guided_usd is 'Guided amount; the middle of a range. Unit: USD. Null: no rate of exchange is known for that time.';
comment on column mart.capex_guidance.guided_low_usd is 'Lower end of the range. Unit: USD. Null: no range is stated.';
comment on column mart.capex_guidance.guided_high_usd is 'Upper end of the range. Unit: USD. Null: no range is stated.';
comment on column mart.capex_guidance.actual_id is 'What was spent; see capex. Null: no filing for the year is loaded.';
comment on column mart.capex_guidance.actual_basis is 'cash or with_finance_leases. Null: no filing for the year is loaded.';
comment on column mart.capex_guidance.actual_from is 'First day of the fiscal year. Null: no filing for the year is loaded.';
comment on column mart.capex_guidance.actual_to is 'Last day of the fiscal year. Null: no filing for the year is loaded.';
comment on column mart.capex_guidance.actual_usd is 'What was spent on that basis. Unit: USD. Null: no filing for the year is loaded, or no rate of exchange is known.';
comment on column mart.capex_guidance.actual_filed_date is 'Day of the newest filing that states it. Null: no filing for the year is loaded, or its day is not known.';
comment on column mart.capex_guidance.actual_is_derived is 'Whether the amount is a sum made here. Null: no filing for the year is loaded.';
comment on column mart.capex_guidance.is_same_basis is 'Whether guidance and actual count alike. Null: no filing for the year is loaded.';
comment on column mart.capex_guidance.difference_usd is 'Actual less guidance. Unit: USD. Null: not of one basis, or nothing to compare.';
comment on column mart.capex_guidance.is_within_range is 'Whether the actual lies within the guided range. Null: not of one basis, or nothing to compare.';
comment on column mart.capex_guidance.best_url is 'Page that states the guidance. Comes from outside: show it as text, open it with care.';
comment on column mart.capex_guidance.updated_at is 'When the guidance last changed.';
