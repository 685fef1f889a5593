// The polite, safe HTTP client: robots, guard and limits on every hop; it never throws for what the other side does.
import { Agent } from 'undici';
import type { Log } from '../../platform/log/log.ts';
import { metrics } from '../../platform/metrics/metrics.ts';
import { errorMessage } from '../../schemas/errors.ts';
import type { AddressGuard } from './address-guard.ts';
import { type Exchange, exchange, failureOf } from './exchange.ts';
import { type FetchLimits, defaultFetchLimits } from './fetch-limits.ts';
import { type FetchResult, failure } from './fetch-result.ts';
import { type Resolve, createGuardedConnector, resolveBySystem } from './guarded-connector.ts';
import { retryAfterMs } from './retry-after.ts';
import { createRobotsGate, defaultUnreachableMs, maxRobotsBytes, type RobotsAnswer } from './robots-gate.ts';
import type { RobotsStore } from './robots-store.ts';
import { declaredReservation } from './tdm-declaration.ts';
import { createTdmGate, maxTdmBytes, type TdmFile } from './tdm-gate.ts';
import { userAgent } from './user-agent.ts';
import type { WellKnownStore } from './well-known-store.ts';

export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

export type GetOptions = {
  readonly conditional?: Validators;
  /**
   * The product token for which a site's robots.txt and its reservations of text and data mining are read; null goes
   * without, for robots.txt itself and for tools.
   */
  readonly robotsAgent: string | null;
  readonly signal?: AbortSignal;
  /**
   * Waits until the URL's host may be asked; called before every request, redirects and robots.txt included. The delay is
   * what the host's robots.txt asks for.
   */
  readonly beforeRequest?: (url: URL, crawlDelayMs: number | null) => Promise<void>;
  /** Other limits than the client's, for this fetch; its robots.txt keeps those of the client. */
  readonly limits?: Partial<FetchLimits>;
  /** Takes the body of the answer as it comes, for what is too large to be held; the result then has an empty one. */
  readonly take?: (chunks: AsyncIterable<Uint8Array>) => Promise<void>;
};

export type Client = {
  get(url: string, options: GetOptions): Promise<FetchResult>;
  close(): Promise<void>;
};

export type ClientOptions = {
  readonly contact: string;
  readonly guard: AddressGuard;
  readonly log: Log;
  readonly limits?: Partial<FetchLimits>;
  readonly clock?: () => Date;
  readonly robots?: RobotsStore | null;
  /** Keeps tdmrep.json files, which are not asked for without it; what an answer itself says is always heard. */
  readonly tdm?: WellKnownStore;
  readonly resolve?: Resolve;
  /** How long a host whose robots.txt could not be read is left alone. */
  readonly robotsUnreachableMs?: number;
};

type Unfetched = Exclude<FetchResult, { kind: 'fetched' }>;

/** What a chain of redirects ended in. */
type Followed = { readonly exchange: Exchange; readonly url: URL; readonly redirects: readonly string[] };

const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const transientStatuses = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

/** Makes a client; `close` lets go of its connections. */
export function createClient(options: ClientOptions): Client {
  const { guard, log, contact, clock = () => new Date() } = options;
  const clientLimits = { ...defaultFetchLimits, ...options.limits };
  const agent = new Agent({
    connect: createGuardedConnector({
      guard,
      resolve: options.resolve ?? resolveBySystem,
      connectMs: clientLimits.connectMs,
    }),
    maxHeaderSize: clientLimits.maxHeaderBytes,
    keepAliveTimeout: 4_000,
    pipelining: 1,
  });
  const gate = createRobotsGate({
    store: options.robots ?? null,
    clock,
    ...(options.robotsUnreachableMs === undefined ? {} : { unreachableMs: options.robotsUnreachableMs }),
  });
  const reservations = options.tdm ? createTdmGate({ store: options.tdm, clock }) : null;
  const baseHeaders = { 'user-agent': userAgent(contact) };

  /** Follows redirects by hand, so that guard, robots and slot see every hop. */
  const follow = async (
    start: URL,
    headers: Readonly<Record<string, string>>,
    get: GetOptions,
    truncateAt?: number,
  ): Promise<Followed | Unfetched> => {
    const limits = { ...clientLimits, ...get.limits };
    const redirects: string[] = [];
    let url = start;
    let budgetMs = limits.totalMs;
    for (;;) {
      const refusal = guard.refuseUrl(url);
      if (refusal !== null) return failure('ADDRESS_FORBIDDEN', `${url.host}: ${refusal}`);
      const robots = await askRobots(url, get);
      if ('kind' in robots) return robots;
      if (await isReservedBySite(url, get)) return { kind: 'forbidden', url: url.href, by: 'tdm-reservation' };
      await get.beforeRequest?.(url, robots.crawlDelayMs);
      const began = performance.now();
      const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(budgetMs)));
      const answer = await exchange(url, {
        dispatcher: agent,
        headers: { ...baseHeaders, ...headers },
        limits,
        signal: get.signal ? AbortSignal.any([deadline, get.signal]) : deadline,
        ...(truncateAt === undefined ? {} : { truncateAt }),
        ...(get.take === undefined ? {} : { take: get.take }),
      });
      const tookMs = performance.now() - began;
      metrics.duration.observe({ stage: 'ingest', step: 'fetch' }, tookMs / 1000);
      budgetMs -= tookMs;
      const location = redirectStatuses.has(answer.status) ? answer.headers['location'] : undefined;
      if (location === undefined) return { exchange: answer, url, redirects };
      const next = URL.parse(location, url.href);
      if (next === null) return failure('URL_INVALID', 'the redirect leads to no URL');
      redirects.push(url.href);
      if (redirects.length > limits.maxRedirects) {
        return failure('REDIRECT_LIMIT', `more than ${limits.maxRedirects} redirects`);
      }
      next.hash = '';
      url = next;
    }
  };

  const askRobots = async (url: URL, get: GetOptions): Promise<Unfetched | { crawlDelayMs: number | null }> => {
    if (get.robotsAgent === null) return { crawlDelayMs: null };
    const { verdict, crawlDelayMs, cause } = await gate.verdict(url, get.robotsAgent, (robotsUrl) =>
      fetchRobots(robotsUrl, get),
    );
    if (verdict === 'allowed') return { crawlDelayMs };
    if (verdict === 'forbidden') return { kind: 'forbidden', url: url.href, by: 'robots.txt' };
    const retryAfterMs = options.robotsUnreachableMs ?? defaultUnreachableMs;
    if (cause !== null) return { ...cause, message: `robots.txt: ${cause.message}`, retryAfterMs };
    const message = `${url.host}: robots.txt cannot be read, so nothing may be`;
    return failure('ROBOTS_FORBIDDEN', message, { transient: true, retryAfterMs });
  };

  const isReservedBySite = async (url: URL, get: GetOptions): Promise<boolean> =>
    get.robotsAgent !== null &&
    reservations !== null &&
    (await reservations.isReserved(url, (fileUrl) => fetchReservations(fileUrl, get)));

  const fetchReservations = async (fileUrl: URL, get: GetOptions): Promise<TdmFile> => {
    // What robots.txt closes is not asked for, and then says nothing.
    const robots = await askRobots(fileUrl, get);
    const answer = 'kind' in robots ? null : await fetchAside(fileUrl, get, maxTdmBytes);
    return { status: answer?.status ?? null, body: answer?.body ?? null };
  };

  const fetchRobots = async (robotsUrl: URL, get: GetOptions): Promise<RobotsAnswer> =>
    await fetchAside(robotsUrl, get, maxRobotsBytes);

  /** A file by which a site tells crawlers what they may do: whatever goes wrong with it is part of the answer. */
  const fetchAside = async (
    fileUrl: URL,
    { signal, beforeRequest }: GetOptions,
    maxBytes: number,
  ): Promise<RobotsAnswer> => {
    try {
      const get = { robotsAgent: null, ...(signal ? { signal } : {}), ...(beforeRequest ? { beforeRequest } : {}) };
      const followed = await follow(fileUrl, {}, get, maxBytes);
      if ('exchange' in followed) {
        const { status, body } = followed.exchange;
        // Who is told "too many requests" here is told so for the page as well.
        const cause = status === 429 ? failure('HTTP_STATUS', 'status 429', { status, transient: true }) : null;
        return { status, body, cause };
      }
      // Too many redirects make the file unavailable, which allows; an address that is refused makes it unreachable.
      const cause = followed.kind === 'failed' ? followed : null;
      return { status: cause?.code === 'REDIRECT_LIMIT' ? 404 : null, body: null, cause };
    } catch (error) {
      signal?.throwIfAborted();
      log.debug({ url: fileUrl.href, reason: errorMessage(error) }, 'what the site asks of crawlers could not be read');
      return { status: null, body: null, cause: failureOf(error) };
    }
  };

  return {
    async get(url, get) {
      const start = URL.parse(url);
      if (start === null) return failure('URL_INVALID', 'not a URL');
      start.hash = '';
      try {
        const followed = await follow(start, conditionalHeaders(get.conditional), get);
        const result = 'exchange' in followed ? toResult(followed, clock()) : followed;
        const isReserved =
          result.kind === 'fetched' && get.robotsAgent !== null && declaredReservation(result, get.robotsAgent);
        return isReserved ? { kind: 'forbidden', url: result.finalUrl, by: 'tdm-reservation' } : result;
      } catch (error) {
        get.signal?.throwIfAborted();
        return failureOf(error);
      }
    },
    close: () => agent.destroy(),
  };
}

function conditionalHeaders(validators: Validators | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  if (validators?.etag) headers['if-none-match'] = validators.etag;
  if (validators?.lastModified) headers['if-modified-since'] = validators.lastModified;
  return headers;
}

function toResult({ exchange, url, redirects }: Followed, now: Date): FetchResult {
  const { status, headers, body } = exchange;
  const finalUrl = url.href;
  if (status === 304) return { kind: 'notModified', finalUrl };
  if (status === 404 || status === 410) return { kind: 'gone', status, finalUrl };
  if (body === null || status === 206) {
    const wait = retryAfterMs(headers['retry-after'], now);
    const transient = transientStatuses.has(status);
    return failure('HTTP_STATUS', `status ${status}`, {
      status,
      transient,
      ...(wait === null ? {} : { retryAfterMs: wait }),
    });
  }
  const contentType = headers['content-type'] ?? null;
  return {
    kind: 'fetched',
    status,
    finalUrl,
    redirects,
    headers,
    contentType,
    httpCharset: /;\s*charset\s*=\s*"?([^\s";,]+)/i.exec(contentType ?? '')?.[1] ?? null,
    body,
    etag: headers['etag'] ?? null,
    lastModified: headers['last-modified'] ?? null,
  };
}
