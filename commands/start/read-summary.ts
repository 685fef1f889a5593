// What `start` shows when the pipeline has drained: from the marts where they have it, else from the tables behind them.
import type { Context } from '../context.ts';
import { type MarkedSentence, sentenceAround } from './sentence-around.ts';

type Count = { readonly name: string; readonly count: number };
export type Told = { readonly publisher: string; readonly language: string | null; readonly url: string };

export type Summary = {
  readonly documents: readonly Count[];
  readonly extractions: readonly Count[];
  readonly facts: readonly Count[];
  readonly deadLetters: number;
  readonly story: {
    readonly title: string;
    readonly toldBy: readonly Told[];
    readonly language: string | null;
    readonly url: string;
    readonly sentence: MarkedSentence;
  } | null;
  readonly shareSales: {
    readonly issuer: string;
    readonly pressUsd: string;
    readonly form4Usd: string;
    readonly residualUsd: string;
    readonly reason: string;
  } | null;
  readonly opposition: {
    readonly title: string;
    readonly place: string;
    readonly mw: string | null;
    readonly url: string;
  } | null;
  readonly finding: { readonly message: string; readonly url: string } | null;
};

/** Reads the summary. Every figure comes from one statement of its own, named after what it shows. */
export async function readSummary(context: Context): Promise<Summary> {
  return {
    documents: await counts(
      context,
      'select outcome as name, count(*)::int as count from ops.document_state group by 1 order by 1',
    ),
    extractions: await counts(
      context,
      `select extractor || ' ' || outcome as name, count(*)::int as count from fact.current_extraction
       where not (outcome = 'gated' and extractor <> 'rules') group by 1 order by 1`,
    ),
    facts: await counts(
      context,
      'select kind as name, count(*)::int as count from fact.event where not is_deleted group by 1 order by 1',
    ),
    deadLetters: await one(context, 'select count(*)::int as count from ops.dead_letter where replayed_at is null'),
    story: await readStory(context),
    shareSales: await readShareSales(context),
    opposition: await readOpposition(context),
    finding: await readFinding(context),
  };
}

async function counts({ database }: Context, query: string): Promise<Count[]> {
  return (await database.pool.query<Count>(query)).rows;
}

async function one({ database }: Context, query: string): Promise<number> {
  return (await database.pool.query<{ count: number }>(query)).rows[0]?.count ?? 0;
}

type StoryRow = {
  title: string;
  url: string;
  language: string | null;
  span_start: number;
  span_end: number;
  text_hash: string;
  deal_id: string;
};

/** The deal that most documents tell in more than one language, with a sentence that is not English. */
async function readStory({ database, archive }: Context): Promise<Summary['story']> {
  const { rows } = await database.pool.query<StoryRow>(
    `with told as (
       select ev.chain_id, count(distinct c.document_id) as documents, count(distinct c.language) as languages
       from fact.event ev join fact.event_claim ec using (event_id) join fact.current_claim c using (claim_id)
       where c.kind = 'deal' and not ev.is_deleted group by 1
     )
     select d.deal_id, d.title, e.url, c.language, e.span_start, e.span_end, c.text_hash
     from told
     join mart.deals d on d.deal_id = told.chain_id
     join fact.event ev using (chain_id)
     join fact.event_claim ec using (event_id)
     join fact.current_claim c using (claim_id)
     join mart.evidence e on e.fact_id = d.deal_id and e.document_id = c.document_id and e.field like 'amount%'
     where told.languages > 1
     order by told.documents desc, (c.language = 'en'), c.language, e.url, e.field
     limit 1`,
  );
  const row = rows[0];
  if (!row) return null;
  const toldBy = await database.pool.query<Told>(
    `select distinct c.publisher, c.language, c.final_url as url
     from fact.event ev join fact.event_claim ec using (event_id) join fact.current_claim c using (claim_id)
     where ev.chain_id = $1 order by url`,
    [row.deal_id],
  );
  const text = Buffer.from(await archive.get(row.text_hash)).toString('utf8');
  const sentence = sentenceAround(text, row.span_start, row.span_end);
  return { title: row.title, toldBy: toldBy.rows, language: row.language, url: row.url, sentence };
}

async function readShareSales({ database }: Context): Promise<Summary['shareSales']> {
  const { rows } = await database.pool.query<{
    issuer: string;
    press: string;
    form4: string;
    residual: string;
    reason: string;
  }>(
    `select issuer, press_total_usd::text as press, form4_sum_usd::text as form4, residual_usd::text as residual, reason
     from mart.share_sale_reconciliation order by press_total_usd desc nulls last, seller_set_order limit 1`,
  );
  const row = rows[0];
  return row
    ? { issuer: row.issuer, pressUsd: row.press, form4Usd: row.form4, residualUsd: row.residual, reason: row.reason }
    : null;
}

async function readOpposition({ database }: Context): Promise<Summary['opposition']> {
  const { rows } = await database.pool.query<{ title: string; place: string; mw: string | null; url: string }>(
    `select title, concat_ws(', ', locality, county, region_code, country_code) as place, mw_at_stake::text as mw, best_url as url
     from mart.opposition_events where not is_deleted
     order by (mw_at_stake is null), (concat_ws('', locality, county) = ''), mw_at_stake desc limit 1`,
  );
  return rows[0] ?? null;
}

async function readFinding({ database }: Context): Promise<Summary['finding']> {
  const { rows } = await database.pool.query<{ message: string; url: string }>(
    `select f.message, d.final_url as url from mart.findings f join mart.documents d using (document_id) order by f.finding_id limit 1`,
  );
  return rows[0] ?? null;
}
