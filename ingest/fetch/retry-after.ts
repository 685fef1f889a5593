// The Retry-After header: seconds or an HTTP date.

const longestMs = 24 * 3_600_000;

/** Milliseconds to wait, at most a day; null where the header is absent or unreadable. */
export function retryAfterMs(value: string | undefined, now: Date): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1000, longestMs);
  if (!/^[A-Z][a-z]{2},? /.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.min(Math.max(at - now.getTime(), 0), longestMs);
}
