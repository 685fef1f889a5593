// The work of `megawatch review`: one page of the queue.
import { type QueueItem, readQueue } from '../../resolve/judgement/read-queue.ts';
import { openContext } from '../context.ts';
import { paint, printable } from '../output.ts';
import { purposeOf } from '../purpose.ts';
import type { ReviewListOptions } from '../review.ts';

/** Prints what should be looked at. */
export async function runReviewList(options: ReviewListOptions): Promise<void> {
  const context = await openContext({ name: 'review', purpose: purposeOf(options), migrate: false });
  try {
    const [limit, page] = [Number(options.limit), Number(options.page)];
    const { total, items } = await readQueue(context.database, {
      kind: options.kind,
      reason: options.why,
      limit,
      page,
    });
    if (options.json) {
      process.stdout.write(`${JSON.stringify({ total, page, limit, items }, null, 2)}\n`);
      return;
    }
    process.stdout.write(
      total === 0 ? 'nothing to review\n' : `${items.map(linesOf).join('\n\n')}\n\n${footer(total, { limit, page })}\n`,
    );
  } finally {
    await context.close();
  }
}

function linesOf({ reason, kind, subject_id: id, title, why, best_quote: quote, best_url: url }: QueueItem): string {
  const lines = [
    paint('bold', printable(title)),
    `  ${reason}${kind === null ? '' : ` (${kind})`}: ${printable(why)}`,
    `  ${id}`,
  ];
  if (quote !== null) lines.push(`  “${printable(quote)}”${url === null ? '' : ` ${printable(url)}`}`);
  return lines.join('\n');
}

/** `page 2 of 7, 131 in all; next: --page 3`. */
export function footer(total: number, { limit, page }: { limit: number; page: number }): string {
  const pages = Math.max(1, Math.ceil(total / limit));
  return `page ${page} of ${pages}, ${total} in all${page < pages ? `; next: --page ${page + 1}` : ''}`;
}
