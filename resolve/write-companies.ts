// The registry's companies and places as rows, with what people judged of them.
import type { PoolClient } from 'pg';
import { companyKey } from '../registry/block-keys.ts';
import { findParentCycle } from '../registry/parent-cycle.ts';
import type { Company, Registry } from '../registry/registry.ts';
import { type NumberedRegistry, readJudgedRegistry } from '../platform/database/read-judged-registry.ts';

type Alias = { readonly id: string; readonly alias: string; readonly kind: string; readonly until: string | null };

/**
 * Writes the registry into fact.company, its lists and fact.place. Judgements of companies are applied anew to whatever the
 * data files say, so that they outlive every reload.
 */
export async function writeCompanies(
  client: PoolClient,
  base: Registry,
  judged?: Pick<NumberedRegistry, 'registry' | 'refused' | 'no'>,
): Promise<void> {
  const { registry, refused, no } = judged ?? (await readJudgedRegistry(client, base));
  const places = [...registry.places, ...registry.districts];
  const markets = new Map(places.flatMap(({ id, members = [] }) => members.map((member) => [member, id] as const)));
  const companies = withoutCycles(registry.companies);
  const ids = companies.map(({ id }) => id);
  await client.query(
    `insert into fact.company as c (company_id, name, cik, country_code, parent_company_id, is_provisional, first_claim_id, updated_at)
     select u.id, u.name, u.cik, u.country, u.parent, u.id like '~%', null, now()
     from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[]) u(id, name, cik, country, parent) order by 1
     on conflict (company_id) do update set name = excluded.name, cik = excluded.cik, country_code = excluded.country_code,
       parent_company_id = excluded.parent_company_id, updated_at = excluded.updated_at
     where (c.name, c.cik, c.country_code, c.parent_company_id) is distinct from
       (excluded.name, excluded.cik, excluded.country_code, excluded.parent_company_id)`,
    [
      ids,
      companies.map(({ name }) => name),
      companies.map(({ cik }) => cik),
      companies.map(({ country }) => country),
      companies.map(({ parent }) => parent),
    ],
  );
  await client.query('delete from fact.company where not is_provisional and company_id <> all($1)', [ids]);
  await removeKnown(client, registry);
  const aliases = companies.flatMap(({ id, name, aliases, tickers, renames }): Alias[] => [
    { id, alias: name, kind: 'name', until: null },
    ...aliases.map((alias) => ({ id, alias, kind: 'alias', until: null })),
    ...tickers.map((alias) => ({ id, alias, kind: 'ticker', until: null })),
    ...renames.map(({ from, on }) => ({ id, alias: from, kind: 'former_name', until: on })),
  ]);
  await client.query('delete from fact.company_alias');
  await client.query(
    `insert into fact.company_alias (company_id, alias, alias_kind, until_date)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]) on conflict do nothing`,
    [
      aliases.map(({ id }) => id),
      aliases.map(({ alias }) => alias),
      aliases.map(({ kind }) => kind),
      aliases.map(({ until }) => until),
    ],
  );
  const categories = companies.flatMap(({ id, categories: dated }) => dated.map((each) => ({ id, ...each })));
  await client.query('delete from fact.company_category');
  await client.query(
    `insert into fact.company_category (company_id, category, from_date, to_date)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]) on conflict do nothing`,
    [
      categories.map(({ id }) => id),
      categories.map(({ category }) => category),
      categories.map(({ from }) => from ?? ''),
      categories.map(({ to }) => to),
    ],
  );
  await writeConversions(client, registry.conversions);
  await client.query('delete from fact.place');
  await client.query(
    `insert into fact.place (place_id, kind, name, country_code, region, fips, lat, lon, market_id)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::float8[], $8::float8[], $9::text[])
     on conflict do nothing`,
    [
      places.map(({ id }) => id),
      places.map(({ kind }) => kind),
      places.map(({ name }) => name),
      places.map(({ country }) => country),
      places.map(({ region }) => region),
      places.map(({ fips }) => fips),
      places.map(({ lat }) => lat ?? null),
      places.map(({ lon }) => lon ?? null),
      places.map(({ id }) => markets.get(id) ?? null),
    ],
  );
  await client.query('delete from fact.judgement_refused');
  await client.query(
    'insert into fact.judgement_refused (judgement_id, reason) select * from unnest($1::text[], $2::text[])',
    [[...refused.keys()], [...refused.values()]],
  );
  await client.query('update ops.resolve_state set company_judgement_no = $1 where company_judgement_no <> $1', [no]);
}

async function writeConversions(client: PoolClient, conversions: Registry['conversions']): Promise<void> {
  await client.query('delete from fact.conversion_assumption');
  await client.query(
    `insert into fact.conversion_assumption (from_basis, to_basis, low, mid, high, source)
     select * from json_to_recordset($1) c("fromBasis" text, "toBasis" text, low float8, mid float8, high float8, source text)`,
    [JSON.stringify(conversions)],
  );
}

/** The loader of the data files refuses cycles; of a registry made otherwise nobody is his own parent, at any remove. */
function withoutCycles(companies: readonly Company[]): readonly Company[] {
  const parents = new Map(companies.map((each) => [each.id, each]));
  for (let cycle = findParentCycle(parents.values()); cycle; cycle = findParentCycle(parents.values())) {
    for (const id of cycle) {
      const each = parents.get(id);
      if (each) parents.set(id, { ...each, parent: null });
    }
  }
  return [...parents.values()];
}

/** A name that documents brought is no provisional company any more once the registry, or a person, says whose it is. */
async function removeKnown(client: PoolClient, registry: Registry): Promise<void> {
  const { rows } = await client.query<{ id: string; name: string }>(
    'select company_id as id, name from fact.company where is_provisional',
  );
  const known = rows.filter(({ id, name }) => registry.companyById(id) === null && companyKey(name, registry) !== id);
  if (known.length > 0)
    await client.query('delete from fact.company where company_id = any($1)', [known.map(({ id }) => id)]);
}
