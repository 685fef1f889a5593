// The lines of a text part, be it plain text or HTML: tags away, entities of the Latin alphabet read, blanks folded.

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

/** At most `max` lines that are not empty; everything that ends a block of HTML ends a line. */
export function plainLines(text: string, max: number): string[] {
  const isMarkup = /<(?:html|body|p|div|table|br|font)\b/i.test(text.slice(0, 20_000));
  const plain = isMarkup
    ? text
        .replace(/<(?:br|\/?(?:p|div|tr|td|th|table|h[1-6]|li|ul|ol|hr|center|pre))\b[^<>]{0,4000}>/gi, '\n')
        .replace(/<[^<>]{1,4000}>/g, '')
    : text;
  const lines: string[] = [];
  for (const line of plain.split(/\r?\n/)) {
    const clean = decode(line).replace(/\s+/g, ' ').trim();
    if (clean !== '') lines.push(clean);
    if (lines.length >= max) break;
  }
  return lines;
}

function decode(line: string): string {
  if (!line.includes('&')) return line;
  return line.replace(/&(?:([a-z]{2,6})|#(\d{1,6}));/gi, (all, name?: string, point?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? all;
    const code = Number(point);
    return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}
