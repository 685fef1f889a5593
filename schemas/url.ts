// The normal form of a URL, the key of a document. It never re-encodes a query: `?q=%e4` must stay what it was.

/** Parameters that tell who sent a reader and never what is shown. */
const trackingParameter =
  /^(utm_[a-z_]+|gclid|dclid|fbclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|cmpid|ocid|ref_src)$/i;

/**
 * Parses and normalizes an http(s) URL: lower-case host, no default port, no fragment, no credentials, no tracking
 * parameters, an upper-case percent code where WHATWG leaves one, everything else as given. Null where `input` is none.
 */
export function normalizeUrl(input: string, base?: string): string | null {
  const url = URL.parse(input.trim(), base);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !trackingParameter.test(pair.split('=', 1)[0] ?? ''))
    .join('&');
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${url.protocol}//${host}${port}${url.pathname}${query === '' ? '' : `?${query}`}`;
}
