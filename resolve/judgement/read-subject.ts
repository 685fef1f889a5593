// Everything that a person needs to judge a fact, a claim, a company or a judgement.
import type { Database } from '../../platform/database/database.ts';
import { companyKey } from '../../registry/block-keys.ts';
import { foldName } from '../../registry/fold-name.ts';
import type { Registry } from '../../registry/registry.ts';
import { UsageError } from '../../schemas/errors.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { Alternative } from '../election.ts';
import { similarNames } from '../merge/compare-values.ts';
import { readJudgedRegistry } from '../../platform/database/read-judged-registry.ts';

type Row = Readonly<Record<string, unknown>>;

export type ShownClaim = {
  readonly claimId: string;
  readonly eventId: string | null;
  readonly publisher: string;
  readonly tier: number;
  readonly published: string | null;
  readonly url: string;
  readonly textHash: string;
  readonly confidence: number;
  readonly polarity: string;
  readonly rule: string;
  readonly fields: Row;
  readonly evidence: readonly Evidence[];
};

export type ShownFact = {
  readonly factId: string;
  readonly eventId: string;
  readonly kind: string;
  readonly title: string;
  readonly reviewStatus: string;
  readonly isDisputed: boolean;
  readonly isDeleted: boolean;
  readonly confidence: number;
  readonly sourceCount: number;
  readonly firstReported: string | null;
  readonly fields: Row;
  readonly alternatives: Readonly<Record<string, readonly Alternative[]>>;
};

export type ShownCompany = {
  readonly companyId: string;
  readonly name: string;
  readonly isProvisional: boolean;
  readonly parentCompanyId: string | null;
  readonly names: readonly string[];
  readonly facts: readonly {
    readonly eventId: string;
    readonly kind: string;
    readonly title: string;
    readonly quote: string;
  }[];
  /** Companies with a name that may be the same. */
  readonly alike: readonly { readonly companyId: string; readonly name: string }[];
};

export type ShownSubject = {
  readonly id: string;
  readonly reasons: readonly { readonly reason: string; readonly why: string }[];
  readonly judgements: readonly Row[];
  readonly fact: ShownFact | null;
  readonly claims: readonly ShownClaim[];
  readonly company: ShownCompany | null;
};

type Home = { readonly database: Database; readonly registry: Registry };

/** Reads what an id stands for. Throws UsageError where nothing has it. */
export async function readSubject(home: Home, id: string): Promise<ShownSubject> {
  if (id.startsWith('jdg_')) return await readJudgementSubject(home, id);
  if (id.startsWith('clm_')) return await readClaimSubject(home, id);
  if (id.startsWith('evt_')) return await readFactSubject(home, id);
  return await readCompanySubject(home, id);
}

async function readJudgementSubject({ database: { pool } }: Home, id: string): Promise<ShownSubject> {
  const judgements = await readJudgements(pool, 'judgement_id = $1', [id]);
  if (judgements.length === 0) throw new UsageError(`there is no judgement ${id}: see \`megawatch review log\``);
  const { rows } = await pool.query<{ claim: string }>(
    'select claim_id as claim from fact.judgement_claim where judgement_id = $1 and claim_id is not null order by anchor_no',
    [id],
  );
  const claims = await readClaims(
    pool,
    rows.map(({ claim }) => claim),
  );
  return { id, reasons: await readReasons(pool, [id]), judgements, fact: null, claims, company: null };
}

async function readClaimSubject({ database: { pool } }: Home, id: string): Promise<ShownSubject> {
  const claims = await readClaims(pool, [id]);
  const [claim] = claims;
  if (!claim) throw new UsageError(`no document makes the claim ${id} now`);
  return {
    id,
    reasons: await readReasons(pool, [id]),
    judgements: await readJudgements(pool, judgedBy, [[id]]),
    fact: claim.eventId === null ? null : await readFact(pool, claim.eventId),
    claims,
    company: null,
  };
}

async function readFactSubject({ database: { pool } }: Home, id: string): Promise<ShownSubject> {
  const fact = await readFact(pool, id);
  if (!fact) throw new UsageError(`there is no fact ${id}`);
  const { rows } = await pool.query<{ claim: string }>(
    'select claim_id as claim from fact.event_claim where event_id = $1 order by claim_id limit 200',
    [fact.eventId],
  );
  const ids = rows.map(({ claim }) => claim);
  return {
    id,
    reasons: await readReasons(pool, [fact.eventId, ...ids]),
    judgements: await readJudgements(pool, judgedBy, [ids]),
    fact,
    claims: await readClaims(pool, ids),
    company: null,
  };
}

async function readCompanySubject({ database, registry }: Home, name: string): Promise<ShownSubject> {
  const { pool } = database;
  const judged = await readJudgedRegistry(pool, registry);
  const { rows } = await pool.query<{
    id: string;
    name: string;
    provisional: boolean;
    parent: string | null;
    names: string[];
  }>(
    `select c.company_id as id, c.name, c.is_provisional as provisional, c.parent_company_id as parent,
       array(select a.alias || case a.alias_kind when 'former_name' then ' (former)' else '' end from fact.company_alias a
         where a.company_id = c.company_id and a.alias_kind <> 'name' order by a.alias_kind, a.alias) as names
     from fact.company c where c.company_id = any($1) order by c.company_id = $2 desc limit 1`,
    [[name, companyKey(name, judged.registry)], name],
  );
  const [found] = rows;
  if (!found)
    throw new UsageError(
      `"${name}" is no fact (evt_…), claim (clm_…), judgement (jdg_…) or company: see \`megawatch review\` and mart.dim_company`,
    );
  const { rows: facts } = await pool.query<ShownCompany['facts'][number]>(
    `select e.event_id as "eventId", e.kind, e.title, e.best_quote as quote from fact.event e
     where not e.is_deleted and e.fields::text like $1 order by e.first_reported desc nulls last, e.event_id limit 20`,
    [`%"${found.id.replaceAll(/[\\%_]/g, '\\$&')}"%`],
  );
  return {
    id: found.id,
    reasons: await readReasons(pool, [found.id]),
    judgements: await readJudgements(pool, '(company_id = $1 or other_company_id = $1)', [found.id]),
    fact: null,
    claims: [],
    company: {
      companyId: found.id,
      name: found.name,
      isProvisional: found.provisional,
      parentCompanyId: found.parent,
      names: found.names,
      facts,
      alike: found.provisional ? alikeTo(found, judged.registry) : [],
    },
  };
}

function alikeTo({ id, name }: { id: string; name: string }, registry: Registry): ShownCompany['alike'] {
  const folded = foldName(name);
  return registry.companies
    .filter((each) => each.id !== id)
    .filter((each) => [each.name, ...each.aliases].some((other) => similarNames(folded, foldName(other))))
    .slice(0, 10)
    .map((each) => ({ companyId: each.id, name: each.name }));
}

type Pool = Database['pool'];

const judgedBy = `judgement_id in (select l.judgement_id from fact.judgement_claim l where l.claim_id = any($1)
  union select a.judgement_id from fact.judgement_anchor a where a.claim_id = any($1))`;

async function readJudgements(pool: Pool, condition: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await pool.query<Record<string, unknown>>(
    `select judgement_id, verb, status, note, author, reason, judged_at, subject, other_subject, field, value, company_id,
       other_company_id, name, on_date::text, undone_by, anchor_count, held_count
     from mart.judgements where ${condition} order by judged_at`,
    [...values],
  );
  return rows;
}

async function readReasons(pool: Pool, ids: readonly string[]): Promise<{ reason: string; why: string }[]> {
  const { rows } = await pool.query<{ reason: string; why: string }>(
    'select reason, why from mart.review_queue where subject_id = any($1) order by urgency',
    [ids],
  );
  return rows;
}

async function readFact(pool: Pool, id: string): Promise<ShownFact | null> {
  const { rows } = await pool.query<ShownFact>(
    `select case when e.kind = 'deal' then e.chain_id else e.event_id end as "factId", e.event_id as "eventId", e.kind, e.title,
       e.review_status as "reviewStatus", e.is_disputed as "isDisputed", e.is_deleted as "isDeleted", e.confidence,
       e.source_count as "sourceCount", e.first_reported as "firstReported", e.fields, e.alternatives
     from fact.event e where e.event_id = coalesce((select a.event_id from fact.event_alias a where a.former_id = $1), $1)`,
    [id],
  );
  return rows[0] ?? null;
}

async function readClaims(pool: Pool, ids: readonly string[]): Promise<ShownClaim[]> {
  const { rows } = await pool.query<ShownClaim>(
    `select distinct on (c.tier, c.claim_id) c.claim_id as "claimId", m.event_id as "eventId", c.publisher, c.tier::int as tier,
       c.published, c.final_url as url, c.text_hash as "textHash", c.confidence, c.polarity, c.rule, c.fields, c.evidence
     from fact.current_claim c left join fact.event_claim m using (claim_id)
     where c.claim_id = any($1) order by c.tier, c.claim_id, c.confidence desc`,
    [ids],
  );
  return rows;
}
