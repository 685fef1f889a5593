// One request and its answer, without redirects, within the limits.
import { cleanHeader } from './clean-header.ts';
import { type Dispatcher, request } from 'undici';
import { MegawatchError, TransientError, errorMessage } from '../../schemas/errors.ts';
import type { FetchLimits } from './fetch-limits.ts';
import { type FetchFailure, failure } from './fetch-result.ts';
import { acceptEncoding, readBody } from './read-body.ts';

export type Exchange = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where the status says that there is nothing to read. */
  readonly body: Uint8Array | null;
};

export type ExchangeOptions = {
  readonly dispatcher: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  readonly truncateAt?: number;
  /** Takes the body as it comes from the wire, and what is returned has none. */
  readonly take?: (chunks: AsyncIterable<Uint8Array>) => Promise<void>;
};

/** Asks once; throws what went wrong, which `failureOf` puts into words. */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Exchange> {
  const { limits, signal } = options;
  const answer = await request(url, {
    dispatcher: options.dispatcher,
    method: 'GET',
    headers: {
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      'accept-encoding': options.take ? 'identity' : acceptEncoding,
      ...options.headers,
    },
    signal,
    headersTimeout: limits.firstByteMs,
    bodyTimeout: limits.firstByteMs,
  });
  const headers = flatten(answer.headers);
  if (answer.statusCode < 200 || answer.statusCode > 299) {
    await answer.body.dump({ limit: 65_536, signal });
    return { status: answer.statusCode, headers, body: null };
  }
  if (options.take) {
    await options.take(answer.body);
    return { status: answer.statusCode, headers, body: new Uint8Array() };
  }
  const body = await readBody(answer.body, headers['content-encoding'], limits, options.truncateAt);
  return { status: answer.statusCode, headers, body };
}

/** Header names in lower case and in order; a repeated header is joined by commas. */
function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    return [[name.toLowerCase(), cleanHeader(Array.isArray(value) ? value.join(', ') : value)]];
  });
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const deadlineCodes = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** The failure that an error of `exchange` stands for. */
export function failureOf(error: unknown): FetchFailure {
  if (error instanceof MegawatchError) {
    return failure(error.code, error.message, { transient: error instanceof TransientError });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = error instanceof Error ? error.name : '';
  if (deadlineCodes.has(code) || name === 'TimeoutError') {
    return failure('DEADLINE_EXCEEDED', `no answer in time (${code === '' ? 'total deadline' : code})`, {
      transient: true,
    });
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return failure('BODY_TOO_LARGE', 'the headers are too large');
  if (code === 'UND_ERR_INVALID_ARG') return failure('URL_INVALID', errorMessage(error));
  return failure('NETWORK', code === '' ? errorMessage(error) : `${code}: ${errorMessage(error)}`, { transient: true });
}
