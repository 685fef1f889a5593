// The work of `megawatch review log`.
import { openContext } from '../context.ts';
import { formatRows } from '../output.ts';
import { purposeOf } from '../purpose.ts';
import type { ReviewLogOptions } from '../review.ts';
import { footer } from './run-review-list.ts';

/** Prints judgements, the newest first. */
export async function runReviewLog(options: ReviewLogOptions): Promise<void> {
  const context = await openContext({ name: 'review', purpose: purposeOf(options), migrate: false });
  try {
    const [limit, page] = [Number(options.limit), Number(options.page)];
    const filter = [options.status ?? null, options.author ?? null];
    const condition = '($1::text is null or status = $1) and ($2::text is null or author = $2)';
    const { pool } = context.database;
    const count = await pool.query<{ total: number }>(
      `select count(*)::float8 as total from mart.judgements where ${condition}`,
      filter,
    );
    const { rows: items } = await pool.query<Record<string, unknown>>(
      `select judgement_id, verb, status, author, reason, judged_at, subject, other_subject, field, value, company_id,
         other_company_id, name, on_date::text as on_date, undoes_judgement_id, undone_by, note, anchor_count, held_count
       from mart.judgements where ${condition}
       order by judged_at desc, judgement_id limit $3 offset $4`,
      [...filter, limit, (page - 1) * limit],
    );
    const total = count.rows[0]?.total ?? 0;
    const columns = [
      'judgement_id',
      'verb',
      'status',
      'author',
      'judged_at',
      'subject',
      'other_subject',
      'field',
      'value',
    ];
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ total, page, limit, items }, null, 2)}\n`
        : `${formatRows(items, [...columns, 'reason'], 'table')}\n${footer(total, { limit, page })}\n`,
    );
  } finally {
    await context.close();
  }
}
