// Text that Postgres can hold: UTF-8 without NUL.

/**
 * Replaces NUL and lone surrogates by U+FFFD, one for one, so that offsets which count code points stay right. Everything
 * else is left alone, down to the identity of the string.
 */
export function wellFormed(text: string): string {
  return isWellFormedText(text) ? text : text.toWellFormed().replaceAll('\0', '\u{fffd}');
}

/** True where Postgres can hold the text as it is. */
export function isWellFormedText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** True where a JSON text can become jsonb: JSON.stringify writes a NUL or a lone surrogate as an escape, and jsonb refuses both. */
export function isWellFormedJson(json: string): boolean {
  return !json.includes('\\u') || !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89ab]|d[c-f])/i.test(json);
}
