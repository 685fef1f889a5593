// Full-text search: the documents that hold the words, a hundred to a page, each with its filing.
import { z } from 'zod';
import { checkRows, dayOrNull } from './check-row.ts';
import type { IndexContent } from './index-content.ts';
import type { ListedFiling } from './listed-filing.ts';
import { parseKnown } from './parse-known.ts';

const anything = z.unknown().optional();
const answer = z.strictObject({
  took: anything,
  timed_out: anything,
  _shards: anything,
  hits: z.strictObject({
    total: z.strictObject({ value: z.int().nonnegative(), relation: z.string() }),
    max_score: anything,
    hits: z.array(
      z.strictObject({
        _index: anything,
        _type: anything,
        _id: z.string(),
        _score: anything,
        sort: anything,
        _source: z.strictObject({
          ciks: z.array(z.string().regex(/^\d{1,10}$/)),
          display_names: z.array(z.string()),
          adsh: z.string(),
          form: z.string(),
          file_date: z.string(),
          period_ending: z.string().nullish(),
          items: z.array(z.string()).nullish(),
          root_forms: anything,
          file_num: anything,
          film_num: anything,
          sics: anything,
          biz_states: anything,
          biz_locations: anything,
          inc_states: anything,
          file_type: anything,
          file_description: anything,
          sequence: anything,
          schema_version: anything,
          xsl: anything,
        }),
      }),
    ),
  }),
  aggregations: anything,
  query: anything,
});

const pageLength = 100;
/** The search shows no hit beyond this one. */
const mostHits = 10_000;

/** Reads one page; the first one names the others. */
export function readFullTextSearch(
  body: Uint8Array,
  { url, now }: { readonly url: string; readonly now: Date },
): IndexContent {
  const { value, signals } = parseKnown(answer, body, 'full-text search');
  const { total, hits } = value.hits;
  const rows = hits.map(({ _source: source }): ListedFiling => {
    const companies = source.ciks.map((cik, place) => ({
      cik: Number(cik),
      // `CoreWeave, Inc.  (CRWV)  (CIK 0001769628)`
      name: source.display_names[place]?.replace(/\s*\((?:[A-Z0-9.,\s-]+|CIK \d+)\)/g, '').trim() || null,
      role: null,
    }));
    return {
      accession: source.adsh,
      form: source.form,
      filedOn: source.file_date,
      acceptedAt: null,
      period: dayOrNull(source.period_ending),
      items: source.items?.join(',') || null,
      primaryDocument: null,
      bytes: null,
      companies: companies.filter(({ cik }) => cik > 0),
    };
  });
  const isFirst = !new URL(url).searchParams.has('from');
  const beyond = total.value >= mostHits || total.relation !== 'eq';
  return {
    ...checkRows(rows, now),
    parts: isFirst ? pages(url, Math.min(total.value, mostHits)) : [],
    tickers: [],
    signals: [
      ...signals,
      ...(isFirst && beyond
        ? [`full-text search: more than ${mostHits} hits, of which the rest is not shown: ${url}`]
        : []),
    ],
  };
}

function pages(url: string, count: number): { url: string; once: boolean }[] {
  const found: { url: string; once: boolean }[] = [];
  for (let from = pageLength; from < count; from += pageLength) {
    found.push({ url: `${url}&from=${from}`, once: false });
  }
  return found;
}
