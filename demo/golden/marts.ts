// Rows that the marts must show after run 1, in the columns of the marts; columns that are not named may hold anything.
// `event` is no column: it names the golden event that the row stands for.

export type MartRow = Readonly<Record<string, string | number | boolean | null>>;

/** Rows by mart. `sources` is how many documents tell of the event. */
export const martRows: Readonly<Record<string, readonly MartRow[]>> = {
  deals: [
    {
      event: 'nvidia-coreweave',
      deal_type: 'equity_investment',
      equity_invested_usd: 2_000_000_000,
      source_count: 3,
    },
    {
      event: 'cipher-fluidstack',
      contract_value_base_usd: 3_000_000_000,
      mw_it: 168,
      term_years: 10,
      // Both pages are the same outlet's, and its correction settles the number.
      source_count: 1,
      is_disputed: false,
    },
    {
      event: 'hut8-fluidstack',
      deal_type: 'lease',
      contract_value_base_usd: 7_000_000_000,
      mw_it: 245,
      term_years: 15,
      source_count: 2,
    },
    {
      event: 'iren-microsoft',
      deal_type: 'cloud_contract',
      contract_value_base_usd: 9_700_000_000,
      term_years: 5,
      source_count: 2,
    },
    { event: 'coreweave-core-scientific', status: 'terminated', source_count: 2 },
    { event: 'aligned', deal_type: 'acquisition', source_count: 1 },
    { event: 'nebius-microsoft', contract_value_base_usd: 17_400_000_000, source_count: 1 },
    { event: 'applied-digital-coreweave', mw_it: 250, source_count: 1 },
    { event: 'galaxy-loan', deal_type: 'debt_financing', debt_principal_usd: 1_400_000_000, source_count: 1 },
    { event: 'meta-clinton', deal_type: 'power_purchase', term_years: 20, source_count: 1 },
    { event: 'mara-exaion', status: 'closed', stake_pct: 64, source_count: 1 },
    { event: 'talavera-land', deal_type: 'land_purchase', currency_original: 'EUR', source_count: 1 },
  ],
  share_sale_totals: [{ issuer: 'CoreWeave', total_usd: 1_600_000_000, source_count: 2 }],
  share_sales: [
    {
      seller: 'Demo Officer One',
      sale_kind: 'plan_10b5_1',
      shares: 10_000,
      price_usd: 101.25,
      proceeds_usd: 1_012_500,
      counts_as_sale: true,
      plan_10b5_1: 'yes',
      form: '4',
    },
    {
      seller: 'Demo Officer One',
      sale_kind: 'plan_10b5_1',
      shares: 5_000,
      price_usd: 102.5,
      proceeds_usd: 512_500,
      counts_as_sale: true,
      plan_10b5_1: 'yes',
      form: '4',
    },
    { seller: 'Demo Officer Two', sale_kind: 'option_exercise', shares: 20_000, counts_as_sale: false, form: '4' },
    { seller: 'Demo Officer Two', sale_kind: 'tax_withholding', shares: 8_000, counts_as_sale: false, form: '4' },
    {
      seller: 'Demo Director Three',
      sale_kind: 'insider_open_market',
      shares: 12_000,
      price_usd: 120.1,
      proceeds_usd: 1_441_200,
      counts_as_sale: true,
      plan_10b5_1: 'not_stated',
      form: '4',
    },
    {
      seller: 'Demo Officer Four',
      sale_kind: 'plan_10b5_1',
      shares: 4_500,
      price_usd: 130,
      proceeds_usd: 585_000,
      counts_as_sale: true,
      plan_10b5_1: 'yes',
      form: '4/A',
      is_amendment: true,
    },
  ],
  opposition_events: [
    {
      event: 'project-blue-denial',
      action: 'zoning_denial',
      outcome: 'rejected',
      region_code: 'US-AZ',
      country_code: 'US',
      mw_at_stake: 350,
    },
    {
      event: 'project-blue-power',
      action: 'approval_over_objection',
      outcome: 'approved',
      county: 'Pima County',
      mw_at_stake: 286,
    },
    { event: 'chandler-denial', action: 'zoning_denial', outcome: 'rejected', locality: 'Chandler' },
    { event: 'st-charles-moratorium', action: 'moratorium', outcome: 'adopted', region_code: 'US-MO' },
    {
      event: 'digital-gateway-ruling',
      action: 'lawsuit',
      outcome: 'ruled_for_opponents',
      county: 'Prince William County',
    },
    { event: 'franklin-township-withdrawal', action: 'withdrawal', outcome: 'withdrawn' },
    { event: 'port-washington-protest', action: 'protest', locality: 'Port Washington' },
    { event: 'peculiar-ordinance', region_code: 'US-MO' },
    {
      event: 'gross-gerau-denial',
      action: 'zoning_denial',
      outcome: 'rejected',
      locality: 'Groß-Gerau',
      country_code: 'DE',
      mw_at_stake: 174,
    },
    { event: 'caucaia-protest', action: 'protest', locality: 'Caucaia', country_code: 'BR', mw_at_stake: 210 },
    { event: 'cerrillos-ruling', action: 'lawsuit', outcome: 'ruled_for_opponents', locality: 'Cerrillos' },
    { event: 'aragon-lawsuit', outcome: 'filed' },
  ],
  capacity: [
    { event: 'river-bend-it', project: 'River Bend', phase: 'committed', load_basis: 'it', mw: 245 },
    { event: 'barber-lake-it', project: 'Barber Lake', phase: 'committed', load_basis: 'it', mw: 168 },
    { event: 'lake-mariner-it', project: 'Lake Mariner', phase: 'committed', load_basis: 'it', mw: 360 },
    { event: 'polaris-forge-it', project: 'Polaris Forge 1', phase: 'committed', load_basis: 'it', mw: 400 },
    { event: 'luebbenau-200', phase: 'under_construction', mw: 200 },
    { event: 'scala-54', qualifier: 'up_to', mw: 54, is_additive: false },
  ],
  capacity_statements: [
    { event: 'dc-byte-big_tech', holder_group: 'big_tech', mw: 68_000 },
    { event: 'dc-byte-new_entrants', holder_group: 'new_entrants', mw: 121_000 },
    { event: 'dc-byte-financial_firms', holder_group: 'financial_firms', mw: 44_000 },
    { event: 'dc-byte-existing_operators', holder_group: 'existing_operators', mw: 145_000 },
    { event: 'coreweave-live-2025-Q3', phase: 'live', mw: 590 },
    { event: 'coreweave-committed-2025-Q3', phase: 'committed', mw: 2_900 },
  ],
  indicators: [
    { event: 'iea-415-2024', metric: 'energy_twh', value: 415 },
    { event: 'iea-945-2030', metric: 'energy_twh', value: 945 },
    { event: 'entrants', metric: 'entrant_count' },
    { event: 'meta-capex-2026', metric: 'capex' },
  ],
  market_entries: [
    { company: 'CoreWeave', since: '2019-01-01', since_precision: 'year', event: 'entry-coreweave' },
    { company: 'HIVE', event: 'entry-hive' },
    { company: 'TeraWulf', event: 'entry-terawulf' },
    { company: 'Hut 8', event: 'entry-hut-8' },
    { company: 'MARA', event: 'entry-mara' },
  ],
  big_tech_share: [
    { value_kind: 'reported', share_pct: 18, comparator: 'below', year: 2032, publisher: 'DC Byte' },
    { value_kind: 'reported', share_pct: 48, year: 2025, publisher: 'Synergy Research Group' },
    { value_kind: 'reported', share_pct: 67, year: 2031, publisher: 'Synergy Research Group' },
    { value_kind: 'reconstructed', share_pct: 17.99, numerator_mw: 68_000, denominator_mw: 378_000 },
  ],
};

/** The press total against the sums of Form 4 sales, amendments in place of what they amend. */
export const reconciliation = {
  pressTotalUsd: '1600000000',
  form4SumUsd: { officers: '2110000', withDirectors: '3551200' },
  residualUsd: { officers: '1597890000', withDirectors: '1596448800' },
} as const;

/** What the arithmetic auditor must find: a part sum above the stated total. */
export const auditFinding = {
  path: '/ledger/analysis/gold-rush-in-gigawatts.html',
  totalMw: 145_000,
  partsMw: [121_000, 68_000, 44_000],
  sumMw: 233_000,
} as const;
