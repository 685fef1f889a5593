// Three questions that analysts put to each mart; `{…}` is filled in with a value that the mart holds.
export type Asked = { readonly mart: string; readonly sql: string };

const questions: Readonly<Record<string, readonly [string, string, string]>> = {
  deals: [
    `select * from mart.deals where announced_date > date '2026-09-01' order by contract_value_base_usd desc nulls last limit 50`,
    `select deal_type, date_trunc('quarter', announced_date) as quarter, count(*), sum(contract_value_base_usd) from mart.deals
     where announced_date >= date '2026-01-01' group by 1, 2`,
    `select * from mart.deals where primary_company_id = 'nvidia' or counterparty_company_id = 'nvidia' order by status_date desc limit 50`,
  ],
  deal_parties: [
    `select p.* from mart.deal_parties p where p.deal_id = (select deal_id from mart.deals limit 1)`,
    `select role, count(*) from mart.deal_parties where company_id = 'nvidia' group by 1`,
    `select d.title from mart.deal_parties p join mart.deals d using (deal_id) where p.company_id = 'microsoft' order by d.status_date desc limit 20`,
  ],
  deal_amounts: [
    `select * from mart.deal_amounts where deal_id = (select deal_id from mart.deals limit 1)`,
    `select * from mart.deal_amounts where amount_kind = 'equity' and value_usd >= 1000000000 order by value_usd desc limit 50`,
    `select d.title, a.value_usd from mart.deal_amounts a join mart.deals d using (deal_id)
     where a.amount_kind = 'principal' and a.value_usd > 3900000000 limit 50`,
  ],
  deal_states: [
    `select * from mart.deal_states where deal_id = (select deal_id from mart.deals where status = 'amended' limit 1) order by state_date`,
    `select status, count(*) from mart.deal_states where state_date > date '2026-08-01' group by 1`,
    `select d.title, s.state_date from mart.deal_states s join mart.deals d using (deal_id)
     where s.status = 'amended' and s.state_date > date '2026-09-01' limit 50`,
  ],
  deals_history: [
    `select count(*) from mart.deals_history where deal_id = (select deal_id from mart.deals where status = 'amended' limit 1)`,
    `select deal_id, status from mart.deals_history where primary_company_id = 'nvidia' and known_to is null`,
    `select * from mart.deals_as_of(now()) where deal_id = (select deal_id from mart.deals limit 1)`,
  ],
  share_sales: [
    `select seller, sum(proceeds_usd) from mart.share_sales where issuer_company_id = (select issuer_company_id from mart.share_sales limit 1)
     and counts_as_sale group by 1`,
    `select sale_kind, count(*), sum(proceeds_usd) from mart.share_sales where transaction_date >= date '2026-08-01' group by 1`,
    `select * from mart.share_sales where transaction_date >= date '2026-09-01' order by proceeds_usd desc nulls last limit 20`,
  ],
  share_sale_totals: [
    `select * from mart.share_sale_totals where issuer_company_id = 'coreweave'`,
    `select issuer, max(total_usd) from mart.share_sale_totals group by 1 order by 2 desc nulls last limit 20`,
    `select count(*) from mart.share_sale_totals where is_disputed`,
  ],
  share_sale_intents: [
    `select * from mart.share_sale_intents where issuer_company_id = 'coreweave' order by approximate_sale_date desc limit 20`,
    `select sale_kind, count(*) from mart.share_sale_intents group by 1`,
    `select * from mart.share_sale_intents where approximate_sale_date > date '2026-01-01' limit 20`,
  ],
  share_sale_reconciliation: [
    `select * from mart.share_sale_reconciliation where issuer_company_id = 'coreweave'`,
    `select seller_set, count(*), sum(residual_usd) from mart.share_sale_reconciliation group by 1`,
    `select * from mart.share_sale_reconciliation where is_set_of_press order by residual_usd desc limit 20`,
  ],
  opposition_events: [
    `select region_code, outcome, count(*) from mart.opposition_events where event_date >= date '2026-01-01' group by 1, 2`,
    `select * from mart.opposition_events where region_code = 'US-VA' order by event_date desc limit 50`,
    `select sum(mw_at_stake) from mart.opposition_events where in_strict_total and event_date >= date '2026-07-01'`,
  ],
  opposition_groups: [
    `select * from mart.opposition_groups where opposition_id = (select opposition_id from mart.opposition_events limit 1)`,
    `select group_name, count(*) from mart.opposition_groups group by 1 order by 2 desc limit 20`,
    `select o.title from mart.opposition_groups g join mart.opposition_events o using (opposition_id) limit 50`,
  ],
  capacity: [
    `select phase, load_basis, sum(mw) from mart.capacity where region = 'Virginia' and is_additive group by 1, 2`,
    `select owner_company, sum(mw) from mart.capacity where phase in ('live', 'under_construction') and is_additive
     group by 1 order by 2 desc nulls last limit 20`,
    `select * from mart.capacity where owner_company_id = (select owner_company_id from mart.capacity limit 1)`,
  ],
  capacity_statements: [
    `select * from mart.capacity_statements where company_id = (select company_id from mart.capacity_statements limit 1)`,
    `select phase, count(*), max(mw) from mart.capacity_statements where scope = 'portfolio' group by 1`,
    `select * from mart.capacity_statements where scope = 'world' order by as_of_date desc limit 20`,
  ],
  indicators: [
    `select * from mart.indicators where metric = 'gpu_count' and year = 2026 order by value desc limit 20`,
    `select time_kind, count(*), sum(value) from mart.indicators where metric = 'energy_twh' group by 1`,
    `select * from mart.indicators where subject_company_id = 'nvidia' and metric = 'revenue'`,
  ],
  market_entries: [
    `select extract(year from since), count(*) from mart.market_entries group by 1`,
    `select * from mart.market_entries where to_activity = 'ai_cloud' and since >= date '2025-01-01' limit 50`,
    `select * from mart.market_entries where company_id = 'coreweave'`,
  ],
  evidence: [
    `select * from mart.evidence where fact_id = (select deal_id from mart.deals limit 1)`,
    `select url, quote from mart.evidence where fact_id = (select capacity_id from mart.capacity limit 1) and field = 'mw'`,
    `select count(*) from mart.evidence where document_id = (select document_id from mart.documents limit 1)`,
  ],
  disagreements: [
    `select * from mart.disagreements where fact_id = (select deal_id from mart.deals where is_disputed limit 1)`,
    `select * from mart.disagreements where fact_id = (select capacity_id from mart.capacity where is_disputed limit 1) and field = 'mw'`,
    `select * from mart.disagreements where event_id = (select indicator_id from mart.indicators where is_disputed limit 1)`,
  ],
  documents: [
    `select * from mart.documents where document_id = (select document_id from mart.evidence limit 1)`,
    `select * from mart.documents limit 50`,
    `select outcome, claim_count from mart.documents where document_id in (select document_id from mart.evidence limit 20)`,
  ],
  changes: [
    `select * from mart.changes where cursor > (select max(cursor) - 1000 from mart.changes) order by cursor`,
    `select operation, count(*) from mart.changes where cursor > (select max(cursor) - 10000 from mart.changes) group by 1`,
    `select * from mart.changes order by cursor limit 1000`,
  ],
  dim_company: [
    `select * from mart.dim_company where company_id = 'nvidia'`,
    `select * from mart.dim_company where name = 'Microsoft'`,
    `select count(*) from mart.dim_company where is_provisional`,
  ],
  capex: [
    `select * from mart.capex where company_id = 'microsoft' order by period_to`,
    `select fiscal_year, sum(amount_usd) from mart.capex where counts_once and is_latest_vintage and time_kind = 'actual' group by 1`,
    `select * from mart.capex where time_kind = 'guidance' and fiscal_year = 2026 limit 50`,
  ],
  lease_edges: [
    `select * from mart.lease_edges where landlord_company_id = 'digital-realty'`,
    `select operator, sum(mw) from mart.lease_edges where counts_once group by 1 order by 2 desc nulls last limit 20`,
    `select * from mart.lease_edges where operator_company_id = 'microsoft'`,
  ],
  capacity_by_quarter: [
    `select * from mart.capacity_by_quarter where company_id = 'coreweave'`,
    `select quarter, status, sum(mw) from mart.capacity_by_quarter where company_group = 'big_tech' group by 1, 2`,
    `select * from mart.capacity_by_quarter where quarter = '2026-Q3' order by mw desc limit 20`,
  ],
  capacity_at_risk: [
    `select owner_group, sum(mw_at_risk) from mart.capacity_at_risk group by 1`,
    `select * from mart.capacity_at_risk where region = 'Virginia' order by mw_at_risk desc nulls last limit 20`,
    `select risk, count(*) from mart.capacity_at_risk where event_date >= date '2026-07-01' group by 1`,
  ],
  capacity_history: [
    `select known_from, phase, mw from mart.capacity_history where capacity_id = (select capacity_id from mart.capacity limit 1)`,
    `select * from mart.capacity_history where project_id = (select project_id from mart.capacity limit 1) order by known_from`,
    `select * from mart.capacity_as_of(now()) where owner_company_id = (select owner_company_id from mart.capacity limit 1)`,
  ],
  opposition_events_history: [
    `select * from mart.opposition_events_history where opposition_id = (select opposition_id from mart.opposition_events limit 1)`,
    `select * from mart.opposition_events_as_of(now()) where region_code = 'US-VA' order by event_date desc limit 50`,
    `select count(*) from mart.opposition_events_history where event_date >= date '2026-08-01' and known_to is null`,
  ],
  projects: [
    `select * from mart.projects where project_id = (select project_id from mart.capacity where project is not null limit 1)`,
    `select * from mart.projects where region = 'Virginia' order by mw desc nulls last limit 20`,
    `select status, count(*), sum(mw) from mart.projects group by 1`,
  ],
  project_status_history: [
    `select * from mart.project_status_history where project_id = (select project_id from mart.capacity where project is not null limit 1)`,
    `select status, count(*) from mart.project_status_history where status_date >= date '2026-07-01' group by 1`,
    `select * from mart.project_status_history where is_current and status = 'live' limit 50`,
  ],
  moratoria: [
    `select * from mart.moratoria where is_in_force limit 50`,
    `select region, count(*) from mart.moratoria where is_in_force group by 1`,
    `select * from mart.moratoria where effective_to between date '2026-11-01' and date '2027-02-01'`,
  ],
  opposition_totals: [
    `select * from mart.opposition_totals where region_code = 'US-VA'`,
    `select manner, quarter, sum(act_count) from mart.opposition_totals group by 1, 2`,
    `select result, sum(mw_at_stake) from mart.opposition_totals where manner = 'strict' group by 1`,
  ],
  entrants_by_year: [
    `select * from mart.entrants_by_year order by year`,
    `select origin, sum(entrant_count) from mart.entrants_by_year group by 1`,
    `select year, mw_live from mart.entrants_by_year where year >= 2024`,
  ],
  review_queue: [
    `select * from mart.review_queue limit 50`,
    `select count(*) from mart.review_queue`,
    `select kind, count(*) from mart.review_queue group by 1`,
  ],
  findings: [
    `select * from mart.findings limit 50`,
    `select check_name, count(*) from mart.findings group by 1`,
    `select * from mart.findings where document_id = (select document_id from mart.evidence limit 1)`,
  ],
};

/** Every question with the mart that it is put to. */
export const martQuestions: readonly Asked[] = Object.entries(questions).flatMap(([mart, all]) =>
  all.map((sql) => ({ mart, sql: sql.replaceAll(/\s+/g, ' ') })),
);
