// What analysts and BI tools may rely on: each mart with its key and the columns that it never loses or renames. A column may
// be added anywhere; to take one away is a new version with a notice period.

/** What every mart with facts carries, so that any row can be judged, cited and refreshed. */
export const std =
  'first_reported_at source_count best_source_tier confidence review_status is_disputed licence evidence_count best_quote best_url known_from updated_at is_deleted';

type Contract = { readonly key: string; readonly columns: string; readonly std: boolean };

const facts = (key: string, columns: string): Contract => ({ key, columns, std: true });
/** Parts of a fact, dimensions and service tables: the fact beside them carries std. */
const beside = (key: string, columns: string): Contract => ({ key, columns, std: false });

const contract: Readonly<Record<string, Contract>> = {
  deals: facts(
    'deal_id',
    `deal_type title status status_date announced_date date_precision closed_date primary_company_id primary_company
     counterparty_company_id counterparty_company involves_big_tech consideration_usd contract_value_base_usd contract_value_max_usd
     value_per_year_usd debt_principal_usd equity_invested_usd backstop_usd capex_commitment_usd valuation_usd amount_original
     currency_original amount_qualifier fx_rate fx_date mw_it mw_facility mw_unspecified term_years options_years stake_pct gpu_count
     usd_per_mw project_id place_id`,
  ),
  deal_parties: beside('deal_party_id', 'deal_id company_id company role'),
  deal_amounts: beside('deal_amount_id', 'deal_id amount_kind value currency qualifier value_usd'),
  deal_states: beside('deal_state_id', 'deal_id status state_date amends'),
  share_sales: facts(
    'sale_id',
    `issuer_company_id issuer ticker seller_id seller seller_relation sale_kind transaction_code counts_as_sale is_discretionary
     plan_10b5_1 transaction_date shares price_usd price_low_usd price_high_usd proceeds_usd proceeds_to shares_after ownership form
     accession_number is_amendment`,
  ),
  share_sale_totals: facts(
    'total_id',
    'issuer_company_id issuer seller period_from period_to total_usd total_qualifier',
  ),
  share_sale_intents: facts('intent_id', 'issuer_company_id issuer seller shares market_value_usd form'),
  share_sale_reconciliation: facts(
    'reconciliation_id',
    'total_id issuer_company_id seller_set press_total_usd form4_sum_usd residual_usd reason',
  ),
  share_sale_residual_reasons: beside('residual_reason_id', 'reconciliation_id reason_code amount_usd reason'),
  opposition_events: facts(
    'opposition_id',
    `action outcome actor authority event_date date_precision effective_from effective_to place_id locality county county_fips
     region_code country_code lat lon geo_precision project_id project developer_company_id end_user_company_id mw_at_stake mw_basis
     capex_at_stake_usd acres attribution in_strict_total in_dcw_total refiled_as_project_id votes_for votes_against
     petition_signatures concern_power concern_rates concern_water concern_noise concern_land_use concern_environment
     concern_farmland concern_traffic concern_air_quality concern_tax concern_transparency`,
  ),
  opposition_groups: beside('opposition_group_id', 'opposition_id group_name'),
  capacity: facts(
    'capacity_id',
    `project_id project parent_project_id place_id market country_code owner_company_id operator_company_id lessee_company_id
     end_user_company_id owner_company operator_company lessee_company end_user_company owner_group phase commitment load_basis mw
     mw_low mw_high qualifier mw_it_est mw_is_converted as_of_date ready_for_service_date rfs_precision previous_mw is_additive`,
  ),
  capacity_statements: facts('statement_id', 'scope company_id company phase load_basis mw as_of_date'),
  lease_edges: facts('lease_edge_id', 'landlord operator end_user mw valid_from valid_to'),
  projects: facts('project_id', 'project'),
  project_status_history: facts('project_status_id', 'project_id'),
  market_entries: facts('market_entry_id', 'company_id company from_activity to_activity since since_precision'),
  indicators: facts('indicator_id', 'metric value unit period_from period_to time_kind publisher vintage_date'),
  capex: facts('capex_id', 'company_id company period_from period_to basis time_kind amount_usd vintage_date'),
  forecast_ledger: facts('ledger_id', 'publisher vintage_date definition target_year value status error'),
  big_tech_share: facts(
    'share_id',
    `run_id is_latest definition_id definition_label group_id phase_set attribution denominator load_basis geography year value_kind
     scenario share_pct p025 p10 p25 p75 p90 p975 numerator_mw denominator_mw unclassified_mw lower_bound_pct upper_bound_pct publisher
     comparator modality vintage_date n_facts pct_judgement pct_inferred pct_converted inputs_hash run_at`,
  ),
  share_quality: facts(
    'share_id',
    `top_ten_facts_pct oldest_input_date single_source_pct second_hand_pct unspecified_basis_pct unclassified_pct missing_regions
     disputed_mw last_change_date grade`,
  ),
  share_changes: facts('change_id', 'definition_id year delta_pct cause_kind fact_id cause'),
  big_tech_share_bridge: facts('bridge_id', 'from_definition_id to_definition_id switched from_pct to_pct delta_pct'),
  moratoria: facts('moratorium_id', 'effective_from effective_to'),
  opposition_totals: facts('opposition_total_id', ''),
  capacity_at_risk: facts('at_risk_id', 'owner_group mw_at_risk'),
  capacity_by_quarter: facts('capacity_quarter_id', 'company quarter_start status mw'),
  entrants_by_year: facts('entrants_year_id', 'year origin entrant_count mw'),
  dim_date: beside('date_id', 'date year quarter month is_month_end'),
  dim_company: beside('company_id', 'name ticker parent_company_id category is_provisional'),
  dim_company_category: beside('company_category_id', 'company_id category from_date to_date'),
  dim_company_name: beside('company_name_id', 'company_id name name_kind until_date'),
  dim_place: beside('place_id', 'kind name country_code'),
  dim_project: beside('project_id', 'project'),
  dim_definition: beside('definition_id', 'label phase_set attribution denominator load_basis'),
  dim_source: beside('source_id', 'publisher tier licence'),
  evidence: beside('evidence_id', 'fact_id field document_id url quote span_start span_end fetched_at tier'),
  dictionary: beside('dictionary_id', 'table_name column_name meaning unit when_null example warning'),
  documents: beside('document_id', 'publisher source_id tier licence title published_date fetched_at'),
  disagreements: beside('disagreement_id', 'fact_id field value is_winner claim_id url'),
  changes: beside('cursor', 'kind id operation at'),
  coverage: beside('coverage_id', 'source_id country_code month document_count fact_count coverage'),
  source_health: beside('source_id', 'last_success_at newest_published_at'),
  conversion_assumptions: beside('conversion_id', 'from_basis to_basis low mid high source'),
  findings: beside('finding_id', 'fact_id claim_id check_name message expected found'),
};

/** Mart → its key and every column that it promises. */
export const martContract: Readonly<Record<string, { readonly key: string; readonly columns: readonly string[] }>> =
  Object.fromEntries(
    Object.entries(contract).map(([mart, { key, columns, std: carriesStd }]) => [
      mart,
      {
        key,
        columns: [key, ...columns.split(/\s+/), ...(carriesStd ? std.split(' ') : [])].filter((name) => name !== ''),
      },
    ]),
  );

/** Marts with two functions `<mart>_as_of` and a view `<mart>_history` with known_from and known_to. */
export const martsWithHistory = ['deals', 'capacity', 'opposition_events', 'big_tech_share'] as const;
