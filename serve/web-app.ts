// The routes of the web page. Nothing that was crawled reaches a page unescaped, and no page asks the outside for anything.
import { type Context, Hono } from 'hono';
import type { Archive } from '../platform/archive/archive.ts';
import type { Log } from '../platform/log/log.ts';
import { metrics, metricsRegistry, scrape } from '../platform/metrics/metrics.ts';
import { errorMessage, MegawatchError } from '../schemas/errors.ts';
import { createMartColumns } from './mart-columns.ts';
import { martPage, martPages } from './mart-pages.ts';
import { homePage } from './pages/home-page.ts';
import { type Frame, messagePage } from './pages/layout.ts';
import { type Choices, listPage } from './pages/list-page.ts';
import { rowPage } from './pages/row-page.ts';
import { styleHash } from './pages/style.ts';
import { readAlternatives } from './read-alternatives.ts';
import { readEvidence } from './read-evidence.ts';
import { readFindings } from './read-findings.ts';
import { readHome } from './read-home.ts';
import { parseListQuery, readChoices, readList, readRow } from './read-list.ts';
import { columnText, type Reader } from './reader.ts';

export type WebAppOptions = {
  readonly reader: Reader;
  readonly archive: Archive;
  readonly demo: boolean;
  /** Answers only those who call us localhost or by a loopback address. */
  readonly loopbackOnly: boolean;
  readonly log: Log;
  /** Counts a page that was served, and one that failed. */
  readonly onServed: (status: number) => void;
};

const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; style-src '${styleHash}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** `localhost`, a name below it, or a loopback address, with or without a port. */
export function isLoopbackName(host: string | undefined): boolean {
  return host !== undefined && /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host);
}

/** Paths have hyphens, marts underscores. */
const martOf = (segment: string) => martPage(segment.replaceAll('-', '_'));

/** Marts that belong beside a list and have no place in the navigation. */
const related: Readonly<Record<string, readonly string[]>> = {
  share_sales: ['share_sale_totals', 'share_sale_reconciliation'],
  share_sale_totals: ['share_sales', 'share_sale_reconciliation'],
  share_sale_reconciliation: ['share_sales', 'share_sale_totals'],
  capacity: ['capacity_statements'],
};

/** Builds the app; it reads and never writes. */
export function createWebApp({ reader, archive, demo, loopbackOnly, log, onServed }: WebAppOptions): Hono {
  const app = new Hono();
  const frame: Frame = { demo };
  const columnsOf = createMartColumns(reader);
  const notFound = (context: Context) =>
    context.html(messagePage('Not found', 'There is no such page, or the fact has another id now.', frame), 404);

  // A stranger's page may point its own name at this machine; a browser then tells us that name.
  app.use(async (context, next) => {
    if (loopbackOnly && !isLoopbackName(context.req.header('host'))) return context.text('unknown host\n', 421);
    return await next();
  });

  app.use(async (context, next) => {
    const started = performance.now();
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value);
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-cache');
    metrics.duration.observe({ stage: 'serve', step: 'page' }, (performance.now() - started) / 1000);
    onServed(context.res.status);
  });

  app.get('/livez', (context) => context.text('ok\n'));
  app.get('/readyz', async (context) => {
    try {
      await reader.query('select 1');
      return context.text('ready\n');
    } catch (error) {
      return context.text(`not ready: ${errorMessage(error)}\n`, 503);
    }
  });
  app.get('/metrics', async (context) =>
    context.body(await scrape(), 200, { 'content-type': metricsRegistry.contentType }),
  );

  app.get('/', async (context) => context.html(homePage(await readHome(reader, columnsOf), frame)));

  app.get('/api/:file{[a-z_]+\\.json}', async (context) => {
    const mart = context.req.param('file').replace(/\.json$/, '');
    const page = martPage(mart);
    const columns = page ? await columnsOf(mart) : [];
    if (!page || columns.length === 0) return context.json({ error: `there is no mart ${mart}` }, 404);
    const { rows, total, query } = await readList(
      reader,
      page,
      columns,
      parseListQuery(page, context.req.query(), 100),
    );
    return context.json({ mart, demo, total, limit: query.limit, offset: query.offset, rows });
  });

  app.get('/:mart{[a-z-]+}', async (context) => {
    const page = martOf(context.req.param('mart'));
    const columns = page ? await columnsOf(page.mart) : [];
    if (!page || columns.length === 0) return notFound(context);
    const list = await readList(reader, page, columns, parseListQuery(page, context.req.query()));
    const choices: Choices = new Map(
      await Promise.all(
        page.filters
          .filter((filter) => filter.choice && columns.some((column) => column.name === filter.column))
          .map(async (filter) => [filter.column, await readChoices(reader, page, filter)] as const),
      ),
    );
    const others = martPages.filter((other) => related[page.mart]?.includes(other.mart));
    return context.html(listPage(page, list, choices, frame, others));
  });

  app.get('/:mart{[a-z-]+}/:id', async (context) => {
    const page = martOf(context.req.param('mart'));
    const columns = page ? await columnsOf(page.mart) : [];
    if (!page || !columns.some((column) => column.name === page.key)) return notFound(context);
    const id = context.req.param('id');
    const row = await readRow(reader, page, id);
    if (!row) return notFound(context);
    const hasEvidence = (await columnsOf('evidence')).length > 0;
    // A quoted share has its sentences at the fact that states it, a finding at the claim that it is about.
    const factId = typeof row['fact_id'] === 'string' ? row['fact_id'] : id;
    const by = page.mart === 'documents' ? 'document_id' : page.mart === 'findings' ? 'claim_id' : 'fact_id';
    const of = by === 'claim_id' ? columnText(row['claim_id']) : factId;
    const evidence = hasEvidence ? await readEvidence(reader, archive, by, of) : [];
    const competitions = (await columnsOf('disagreements')).length > 0 ? await readAlternatives(reader, factId) : [];
    const audited = (await columnsOf('findings')).some(({ name }) => name === 'fact_id') && page.mart !== 'findings';
    const findings = audited ? await readFindings(reader, factId) : [];
    return context.html(rowPage(page, { columns, row, evidence, competitions, findings }, frame));
  });

  app.notFound(notFound);
  app.onError((error, context) => {
    const code = error instanceof MegawatchError ? error.code : 'BUG';
    log.error({ code, reason: errorMessage(error), path: context.req.path }, 'a page could not be served');
    metrics.failed.inc({ stage: 'serve', code });
    return context.html(
      messagePage('Out of order', 'The page could not be made; the log says why. Try again in a moment.', frame),
      500,
    );
  });
  return app;
}
