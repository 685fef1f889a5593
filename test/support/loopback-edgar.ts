// An EDGAR on loopback: every index in its own shape over the filings of a test, with the limits of the real one.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type EdgarFiling, submissionText } from './edgar-filing.ts';
import {
  companyTickers,
  currentFilings,
  type EdgarCompany,
  fullTextSearch,
  masterIndex,
  olderPage,
  quarterListing,
  submissionsJson,
} from './loopback-edgar-indexes.ts';

export type EdgarAnswer = { readonly status?: number; readonly body?: string; readonly type?: string };

export type LoopbackEdgar = {
  readonly origin: string;
  /** `host:port`, for the guard. */
  readonly host: string;
  readonly companies: EdgarCompany[];
  readonly filings: EdgarFiling[];
  /** Answers by path with query that stand instead of the usual one. */
  readonly instead: Map<string, EdgarAnswer>;
  /** Bodies of companyfacts and frames by path. */
  readonly facts: Map<string, unknown>;
  /** Every request with its time on this server's clock and what it was answered with. */
  readonly asked: { readonly path: string; readonly at: number; readonly userAgent: string; status: number }[];
  paths(): string[];
  /** The most requests within any second. */
  mostInASecond(): number;
  close(): Promise<void>;
};

export type LoopbackEdgarOptions = {
  readonly companies?: readonly EdgarCompany[];
  readonly filings?: readonly EdgarFiling[];
  /** Filings on the newest page of a company. */
  readonly pageLength?: number;
  /** Requests a second; one more is answered with 429, and so is everybody for `blockMs`. */
  readonly limit?: number;
  readonly blockMs?: number;
};

/** Starts it. A user agent without a mail or web address is answered with 403. */
export async function startLoopbackEdgar(options: LoopbackEdgarOptions = {}): Promise<LoopbackEdgar> {
  const { pageLength = 1_000, limit = 10, blockMs = 600_000 } = options;
  const site: Omit<LoopbackEdgar, 'origin' | 'host' | 'close' | 'paths' | 'mostInASecond'> = {
    companies: [...(options.companies ?? [])],
    filings: [...(options.filings ?? [])],
    instead: new Map(),
    facts: new Map(),
    asked: [],
  };
  let blockedUntil = 0;

  /** What a limit says; null where the request may pass. */
  const refusal = (userAgent: string, now: number): EdgarAnswer | null => {
    if (!/[^\s@]+@[^\s@]+\.[^\s@)]+|https?:\/\//.test(userAgent)) {
      return { status: 403, body: 'Your Request Originates from an Undeclared Automated Tool' };
    }
    const recent = site.asked.filter(({ at }) => at > now - 1_000).length;
    if (recent >= limit) blockedUntil = now + blockMs;
    return now < blockedUntil ? { status: 429, body: 'Request Rate Threshold Exceeded' } : null;
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const now = performance.now();
    const userAgent = request.headers['user-agent'] ?? '';
    const answer = refusal(userAgent, now) ?? site.instead.get(path) ?? usual(site, path, pageLength);
    const body = answer.body ?? '';
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    const isSame = (answer.status ?? 200) === 200 && request.headers['if-none-match'] === etag;
    const status = isSame ? 304 : (answer.status ?? 200);
    site.asked.push({ path, at: now, userAgent, status });
    response.writeHead(status, { 'content-type': answer.type ?? 'text/plain', ...(status < 400 ? { etag } : {}) });
    response.end(isSame ? '' : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  const host = `127.0.0.1:${bound.port}`;
  return {
    ...site,
    origin: `http://${host}`,
    host,
    paths: () => site.asked.map(({ path }) => path),
    mostInASecond: () => {
      const times = site.asked.map(({ at }) => at);
      return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Site = Pick<LoopbackEdgar, 'companies' | 'filings' | 'facts'>;

function usual({ companies, filings, facts }: Site, path: string, pageLength: number): EdgarAnswer {
  const { pathname, searchParams } = new URL(path, 'http://loopback');
  const json = (value: unknown): EdgarAnswer =>
    value === null ? { status: 404 } : { type: 'application/json', body: JSON.stringify(value) };
  if (pathname === '/robots.txt') return { body: 'User-agent: *\nAllow: /\n' };
  if (facts.has(pathname)) return json(facts.get(pathname));
  if (pathname === '/files/company_tickers.json') return json(companyTickers(companies));
  if (pathname === '/cgi-bin/browse-edgar') {
    return { type: 'application/atom+xml', body: currentFilings(filings, searchParams) };
  }
  if (pathname === '/LATEST/search-index') return json(fullTextSearch(filings, searchParams));
  const submissions = /^\/submissions\/CIK(\d{10})(?:-submissions-(\d{3}))?\.json$/.exec(pathname);
  if (submissions) {
    const company = companies.find(({ cik }) => cik === Number(submissions[1]));
    if (company === undefined) return { status: 404 };
    return json(
      submissions[2] === undefined
        ? submissionsJson(company, filings, pageLength)
        : olderPage(company, filings, { pageLength, number: Number(submissions[2]) }),
    );
  }
  const quarter = /^\/Archives\/edgar\/daily-index\/(\d{4})\/QTR([1-4])\/(?:index\.json|master\.(\d{8})\.idx)$/.exec(
    pathname,
  );
  if (quarter?.[3]) {
    const body = masterIndex(filings, quarter[3]);
    // As the real one does for a day without filings.
    return body === null ? { status: 403, body: 'AccessDenied' } : { body };
  }
  if (quarter) return json(quarterListing(filings, Number(quarter[1]), Number(quarter[2])));
  const document = /^\/Archives\/edgar\/data\/\d+\/(\d{10}-\d{2}-\d{6})\.txt$/.exec(pathname);
  const filing = filings.find(({ accession }) => accession === document?.[1]);
  return filing ? { body: submissionText(filing) } : { status: 404 };
}
