-- Firms that put money into a company and do business with the same company.
with stakes as (
  select p.company_id as investor_id, p.company as investor, t.company_id as company_id, t.company as company, p.deal_id
  from {{ source('mart', 'deal_parties') }} p
  join {{ source('mart', 'deal_parties') }} t on t.deal_id = p.deal_id and t.role in ('target', 'issuer')
  where p.role = 'investor'
),
business as (
  select distinct a.company_id as one_id, b.company_id as other_id, a.deal_id, a.role
  from {{ source('mart', 'deal_parties') }} a
  join {{ source('mart', 'deal_parties') }} b on b.deal_id = a.deal_id and b.company_id <> a.company_id
  where a.role in ('customer', 'supplier', 'provider', 'lessee', 'lessor', 'guarantor')
)
select distinct
  s.investor_id || '/' || s.company_id || '/' || s.deal_id || '/' || b.deal_id as circular_deal_id,
  s.investor_id, s.investor, s.company_id, s.company, b.role as investor_is_also, s.deal_id as investment_deal_id,
  b.deal_id as business_deal_id
from stakes s
join business b on b.one_id = s.investor_id and b.other_id = s.company_id and b.deal_id <> s.deal_id
