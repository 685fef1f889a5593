// What the first page shows: how much there is, the newest of each kind, the shares, what the auditor found.
import type { MartColumn } from './mart-columns.ts';
import { type MartPage, martPages } from './mart-pages.ts';
import { type List, parseListQuery, readList } from './read-list.ts';
import type { Reader, ReadRow } from './reader.ts';

export type Home = {
  readonly counts: readonly { readonly page: MartPage; readonly total: number }[];
  readonly shares: readonly ReadRow[];
  readonly newest: readonly { readonly page: MartPage; readonly list: List }[];
  readonly findings: readonly ReadRow[];
};

/** Kinds of which the first page shows the newest; the order is the page's. */
const shown = ['deals', 'opposition_events', 'share_sales', 'capacity', 'indicators', 'market_entries'];

/** Reads the first page; marts that the database does not have yet are left out. */
export async function readHome(
  reader: Reader,
  columnsOf: (mart: string) => Promise<readonly MartColumn[]>,
): Promise<Home> {
  const counts: Home['counts'][number][] = [];
  const newest: Home['newest'][number][] = [];
  for (const page of martPages.filter((each) => each.isMain)) {
    const columns = await columnsOf(page.mart);
    if (columns.length === 0) continue;
    const list = await readList(reader, page, columns, parseListQuery(page, { limit: '5' }));
    counts.push({ page, total: list.total });
    if (shown.includes(page.mart) && list.rows.length > 0) newest.push({ page, list });
  }
  newest.sort((a, b) => shown.indexOf(a.page.mart) - shown.indexOf(b.page.mart));
  return {
    counts,
    newest,
    shares: (await columnsOf('big_tech_share')).length > 0 ? await readShares(reader) : [],
    findings:
      (await columnsOf('findings')).length > 0
        ? await reader.query('select * from mart.findings order by recorded_at desc, finding_id limit 5')
        : [],
  };
}

/** For each definition the newest state that is reported or worked out, the newest forecast of others, and our own. */
function readShares(reader: Reader): Promise<readonly ReadRow[]> {
  return reader.query(
    `select * from (
       select distinct on (definition_id, value_kind, modality is not distinct from 'asserted') *
       from mart.big_tech_share
       where is_latest and (scenario is null or scenario = 'central')
       order by definition_id, value_kind, modality is not distinct from 'asserted', vintage_date desc, year desc, share_id
     ) s
     order by geography not like 'world%', min(share_pct) over (partition by definition_id), definition_id, as_of_date, value_kind desc`,
  );
}
