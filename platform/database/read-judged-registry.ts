// The registry as people judged it, read from the judgements that nobody has undone.
import type { Pool, PoolClient } from 'pg';
import {
  applyCompanyJudgements,
  type CompanyJudgement,
  type JudgedRegistry,
} from '../../registry/company-judgements.ts';
import type { Registry } from '../../registry/registry.ts';

/** `no`: the newest judgement of companies, undone ones and undoings included. */
export type NumberedRegistry = JudgedRegistry & {
  readonly no: number;
  readonly judgements: readonly CompanyJudgement[];
};

/** The registry with every judgement in force, and the number of the newest one. */
export async function readJudgedRegistry(client: Pool | PoolClient, base: Registry): Promise<NumberedRegistry> {
  const { rows } = await client.query<CompanyJudgement & { isInForce: boolean }>({
    name: 'resolve_company_judgements',
    text: `select j.judgement_id as id, j.judgement_no::float8 as no, j.verb, j.company_id as "companyId", j.subject,
             j.other_company_id as "otherCompanyId", j.other_subject as "otherSubject", j.name, j.on_date as "onDate",
             j.verb <> 'undo' and not exists (select from fact.judgement u where u.undoes = j.judgement_id) as "isInForce"
           from fact.judgement j where j.company_id is not null order by j.judgement_no`,
  });
  const judgements = rows.filter(({ isInForce }) => isInForce);
  return { ...applyCompanyJudgements(base, judgements), no: rows.at(-1)?.no ?? 0, judgements };
}
