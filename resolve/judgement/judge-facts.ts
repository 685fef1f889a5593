// Judging facts and claims: same, different, wrong, value, confirm, and undoing any judgement.
import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import type { Database } from '../../platform/database/database.ts';
import { UsageError } from '../../schemas/errors.ts';
import { parseFieldValue } from './field-value.ts';
import { findSubject, stepThatStates, type Subject } from './find-subject.ts';
import { contradictions, between, type PairJudgement } from './pair-judgements.ts';
import {
  describeJudgement,
  insertJudgement,
  insertUndo,
  type Judge,
  type Judged,
  JudgementConflict,
  readJudgement,
  type SidedClaim,
  whileJudging,
} from './write-judgement.ts';

/** Says that two facts or claims are one event, or that they are not. */
export async function judgePair(
  database: Database,
  verb: 'same' | 'different',
  [left, right]: readonly [string, string],
  judge: Judge,
): Promise<Judged> {
  return await whileJudging(database, async (client) => {
    const [a, b] = [await findSubject(client, left), await findSubject(client, right)];
    if (a.kind !== b.kind)
      throw new UsageError(
        `${left} is a ${a.kind} and ${right} is a ${b.kind}: facts of two kinds are never one event`,
      );
    const [ours, theirs] = [claimsOf(a), claimsOf(b)];
    if ([...ours].some((claim) => theirs.has(claim)))
      throw new UsageError(
        verb === 'same'
          ? `${left} and ${right} are one fact already`
          : `${left} and ${right} are one fact: name two of its claims (clm_…) to part them, see \`review show ${left}\``,
      );
    const all = await readPairs(client);
    const [known] = between(all, verb, ours, theirs);
    if (known) return { judgementId: known.id, isNew: false, undone: [] };
    const undone = await settle(client, contradictions(all, verb, ours, theirs), { verb, judge });
    const anchors = [...anchorsOf(a, 'a'), ...anchorsOf(b, 'b')];
    const row = { verb, kind: a.kind, subject: a.title, otherSubject: b.title };
    return { judgementId: await insertJudgement(client, judge, row, anchors), isNew: true, undone };
  });
}

/** Says that a claim, or everything that is claimed of a fact, is not what its document means. */
export async function judgeWrong(database: Database, id: string, judge: Judge): Promise<Judged> {
  return await judgeOne(database, id, judge, { verb: 'wrong' });
}

/** Says that somebody looked at a fact and found it right as it stands. */
export async function judgeRight(database: Database, id: string, judge: Judge): Promise<Judged> {
  return await judgeOne(database, id, judge, { verb: 'confirm' });
}

/** Gives a field of a fact a value that stands over every claimed one. */
export async function judgeValue(
  database: Database,
  { id, field, text }: { readonly id: string; readonly field: string; readonly text: string },
  judge: Judge,
): Promise<Judged> {
  return await whileJudging(database, async (client) => {
    const named = await findSubject(client, id);
    if (!named.isFact && named.eventId === null)
      throw new UsageError(`${id} is in no fact, so that no value of its could stand`);
    const value = parseFieldValue(named.kind, field, text);
    const step = named.isFact && named.kind === 'deal' ? await stepThatStates(client, named.id, field) : named.eventId;
    const subject = step === null || step === named.id ? named : await findSubject(client, step);
    const known = await readOn(client, 'value', claimsOf(subject), field);
    const same = known.find((each) => isDeepStrictEqual(each.value, value));
    if (same && known.length === 1) return { judgementId: same.id, isNew: false, undone: [] };
    const undone = await settle(client, { direct: known, distant: [] }, { verb: `${field} ${text}`, judge });
    const row = { verb: 'value', kind: subject.kind, subject: subject.title, field, value };
    const anchors = anchorsOf(subject, 'a');
    return { judgementId: await insertJudgement(client, judge, row, anchors), isNew: true, undone };
  });
}

async function judgeOne(
  database: Database,
  id: string,
  judge: Judge,
  { verb }: { readonly verb: 'wrong' | 'confirm' },
): Promise<Judged> {
  return await whileJudging(database, async (client) => {
    const subject = await findSubject(client, id);
    const [known] = await readOn(client, verb, claimsOf(subject), null);
    if (known && (verb === 'confirm' || known.claims === subject.claims.length))
      return { judgementId: known.id, isNew: false, undone: [] };
    const row = { verb, kind: subject.kind, subject: subject.title };
    return {
      judgementId: await insertJudgement(client, judge, row, anchorsOf(subject, 'a')),
      isNew: true,
      undone: [],
    };
  });
}

const claimsOf = ({ claims }: Subject): Set<string> => new Set(claims.map(({ claimId }) => claimId));

function anchorsOf({ claims }: Subject, side: 'a' | 'b'): SidedClaim[] {
  return claims.map((claim) => ({ side, claim }));
}

type Known = { readonly id: string; readonly verb: string; readonly author: string; readonly reason: string };

/** Undoes what contradicts where the person says so, else refuses and names it. */
async function settle(
  client: PoolClient,
  { direct, distant }: { readonly direct: readonly Known[]; readonly distant: readonly Known[] },
  { verb, judge }: { readonly verb: string; readonly judge: Judge },
): Promise<string[]> {
  const name = (each: Known) => describeJudgement(each);
  if (distant.length > 0) {
    throw new JudgementConflict(
      `"${verb}" contradicts what other judgements lead to: ${distant.map(name).join('; ')}. Undo what is wrong of them first (\`review undo\`)`,
      distant.map(({ id }) => id),
    );
  }
  if (direct.length > 0 && judge.over !== true) {
    throw new JudgementConflict(
      `"${verb}" contradicts ${direct.map(name).join('; ')}. Give --over to undo it and judge anew`,
      direct.map(({ id }) => id),
    );
  }
  for (const { id } of direct) await insertUndo(client, judge, await readJudgement(client, id));
  return direct.map(({ id }) => id);
}

/** The claims that anchors hold to: what resolve found, else the claim of the judgement until it has looked. */
const held = `coalesce(l.claim_id, case when l.judgement_id is null then a.claim_id end)`;

async function readPairs(client: PoolClient): Promise<PairJudgement[]> {
  const { rows } = await client.query<Known & { verb: 'same' | 'different'; a: string[]; b: string[] }>(
    `select j.judgement_id as id, j.verb, j.author, j.reason,
       coalesce(array_agg(${held}) filter (where a.side = 'a' and ${held} is not null), '{}') as a,
       coalesce(array_agg(${held}) filter (where a.side = 'b' and ${held} is not null), '{}') as b
     from fact.judgement_in_force j
     join fact.judgement_anchor a using (judgement_id)
     left join fact.judgement_claim l on l.judgement_id = a.judgement_id and l.anchor_no = a.anchor_no
     where j.verb in ('same', 'different') group by j.judgement_id, j.verb, j.author, j.reason, j.judgement_no order by j.judgement_no`,
  );
  return rows.map((row) => ({ ...row, a: new Set(row.a), b: new Set(row.b) }));
}

/** Judgements in force of that verb (and field) that hold to any of the claims, and to how many of them. */
async function readOn(
  client: PoolClient,
  verb: string,
  claims: ReadonlySet<string>,
  field: string | null,
): Promise<(Known & { value: unknown; claims: number })[]> {
  const { rows } = await client.query<Known & { value: unknown; claims: number }>(
    `select j.judgement_id as id, j.verb, j.author, j.reason, j.value, count(distinct ${held})::int as claims
     from fact.judgement_in_force j
     join fact.judgement_anchor a using (judgement_id)
     left join fact.judgement_claim l on l.judgement_id = a.judgement_id and l.anchor_no = a.anchor_no
     where j.verb = $1 and j.field is not distinct from $2 and ${held} = any($3)
     group by j.judgement_id, j.verb, j.author, j.reason, j.value, j.judgement_no order by j.judgement_no`,
    [verb, field, [...claims]],
  );
  return rows;
}
