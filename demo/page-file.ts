// A page of the demo site as it is written down: a head of `key: value` lines, then paragraphs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Outlet, outletOf } from './outlets.ts';

/** Where a page says when it was published. */
export const datePlaces = ['json-ld', 'meta', 'time', 'url', 'text'] as const;

const head = z.strictObject({
  path: z.string().startsWith('/'),
  title: z.string().min(1),
  /** What a feed writes as the link, where it is another address that redirects here. */
  announcedAs: z.string().startsWith('/').optional(),
  published: z.iso.datetime({ offset: true }).or(z.iso.date()),
  date: z.enum(datePlaces),
  byline: z.string().min(1).optional(),
  summary: z.string().min(1),
  charset: z.enum(['utf-8', 'windows-1252']).default('utf-8'),
  delayMs: z.coerce.number().int().default(0),
  /** Shown only in this run; without it in both. */
  run: z.coerce
    .number()
    .pipe(z.union([z.literal(1), z.literal(2)]))
    .optional(),
  /** From this run on the page answers 410. */
  goneInRun: z.coerce.number().pipe(z.literal(2)).optional(),
  note: z.string().optional(),
  source: z.array(z.string().min(1)).min(1),
});

export type PageSource = { readonly publisher: string; readonly date: string; readonly url: string };
export type PageFile = Omit<z.infer<typeof head>, 'source'> & {
  readonly outlet: Outlet;
  readonly sources: readonly PageSource[];
  readonly body: string;
};

const folder = join(import.meta.dirname, 'pages');

/** Every page that is written down, in the order of its path. */
export function readPageFiles(): PageFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => parsePageFile(name, readFileSync(join(folder, name), 'utf8')))
    .sort((left, right) =>
      left.path < right.path ? -1 : left.path > right.path ? 1 : (left.run ?? 0) - (right.run ?? 0),
    );
}

/** Parses one file; `name` is its path below `demo/pages` and names the outlet. */
export function parsePageFile(name: string, content: string): PageFile {
  const cut = content.indexOf('\n\n');
  const fields: Record<string, string | string[]> = {};
  const sources: string[] = [];
  for (const line of content.slice(0, cut).split('\n')) {
    const colon = line.indexOf(': ');
    const key = line.slice(0, colon);
    const value = line.slice(colon + 2).trim();
    if (key === 'source') sources.push(value);
    else fields[key] = value;
  }
  fields['source'] = sources;
  const parsed = head.safeParse(fields);
  if (!parsed.success) throw new Error(`demo/pages/${name}: ${z.prettifyError(parsed.error)}`);
  const { source, ...rest } = parsed.data;
  return {
    ...rest,
    outlet: outletOf(name.split(/[\\/]/)[0] ?? ''),
    sources: source.map(parseSource),
    body: content.slice(cut).trim(),
  };
}

/** `publisher | date | url` */
function parseSource(line: string): PageSource {
  const [publisher, date, url] = line.split('|').map((part) => part.trim());
  if (!publisher || !date || !url) throw new Error(`a demo source reads "publisher | date | url", not "${line}"`);
  return { publisher, date, url };
}
