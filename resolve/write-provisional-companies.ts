// Names that no registry knows become provisional companies, each with a claim that names it: new entrants are the point.
import type { PoolClient } from 'pg';
import type { ResolvedEvent } from './resolve-component.ts';

type Named = { readonly id: string; readonly name: string; readonly claimId: string };

/** Adds companies that events name and nobody knew; what is there already stays as it is. */
export async function writeProvisionalCompanies(client: PoolClient, events: readonly ResolvedEvent[]): Promise<void> {
  const found = new Map<string, Named>();
  for (const event of events) {
    for (const [id, name] of namesOf(event.fields)) {
      if (id.startsWith('~') && id.length > 1 && !found.has(id))
        found.set(id, { id, name, claimId: event.bestClaimId });
    }
  }
  if (found.size === 0) return;
  const rows = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  await client.query({
    name: 'resolve_provisional',
    text: `insert into fact.company (company_id, name, is_provisional, first_claim_id, updated_at)
           select u.id, u.name, true, u.claim_id, now() from unnest($1::text[], $2::text[], $3::text[]) u(id, name, claim_id)
           on conflict (company_id) do nothing`,
    values: [rows.map(({ id }) => id), rows.map(({ name }) => name), rows.map(({ claimId }) => claimId)],
  });
}

/** Pairs of company id and name in the fields of an event, whatever its kind. */
function namesOf(fields: Readonly<Record<string, unknown>>): [string, string][] {
  const pairs: [unknown, unknown][] = [
    [fields.companyId, fields.company],
    [fields.issuerId, fields.issuer],
    [fields.developerId, fields.developer],
    [fields.endUserId, fields.endUser],
  ];
  if (Array.isArray(fields.parties)) {
    for (const party of fields.parties as readonly Readonly<Record<string, unknown>>[])
      pairs.push([party.companyId, party.name]);
  }
  const { roles, roleIds } = fields as { roles?: Record<string, unknown>; roleIds?: Record<string, unknown> };
  for (const [role, id] of Object.entries(roleIds ?? {})) pairs.push([id, roles?.[role]]);
  return pairs.filter((pair): pair is [string, string] => typeof pair[0] === 'string' && typeof pair[1] === 'string');
}
