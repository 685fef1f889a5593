// Everything that asking for a URL can come to; a fetch never throws for what the other side does.
import type { ErrorCode } from '../../schemas/errors.ts';

export type FetchedBody = {
  readonly kind: 'fetched';
  readonly status: number;
  /** The URL that answered, after all redirects, as it was asked. */
  readonly finalUrl: string;
  /** The URLs that redirected, in order; empty where none did. */
  readonly redirects: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  /** The charset that the content type names, as written. */
  readonly httpCharset: string | null;
  /** After content coding, before charset. */
  readonly body: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

export type FetchFailure = {
  readonly kind: 'failed';
  readonly code: ErrorCode;
  readonly status?: number;
  readonly retryAfterMs?: number;
  /** True where a later try may succeed. */
  readonly transient: boolean;
  readonly message: string;
};

export type FetchResult =
  | FetchedBody
  | { readonly kind: 'notModified'; readonly finalUrl: string }
  | { readonly kind: 'gone'; readonly status: number; readonly finalUrl: string }
  /** The site does not let us: by its robots.txt, or because it reserves text and data mining. */
  | { readonly kind: 'forbidden'; readonly url: string; readonly by: 'robots.txt' | 'tdm-reservation' }
  | FetchFailure;

/** A failure, built in one line. */
export function failure(
  code: ErrorCode,
  message: string,
  { transient = false, ...rest }: { transient?: boolean; status?: number; retryAfterMs?: number } = {},
): FetchFailure {
  return { kind: 'failed', code, message, transient, ...rest };
}
