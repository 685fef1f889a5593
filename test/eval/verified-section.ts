// The section on accuracy in docs/verified.md; the rest of that page is written by `npm run test:full`.
const opening = '<!-- accuracy: written by npm run eval -- --write -->';
const closing = '<!-- end of accuracy -->';

/** The section with its marks; null where the page has none. */
export function accuracySection(page: string): string | null {
  const from = page.indexOf(opening);
  const to = page.indexOf(closing, from);
  return from < 0 || to < 0 ? null : page.slice(from, to + closing.length);
}

/** The page with this section in place of an older one, or at its end. */
export function withAccuracySection(page: string, tables: string): string {
  const section = `${opening}\n## Accuracy\n\n${tables}\n${closing}`;
  const older = accuracySection(page);
  return older === null ? `${page.trimEnd()}\n\n${section}\n` : page.replace(older, () => section);
}

/** The page with the section that an older page had. */
export function keepAccuracySection(page: string, olderPage: string): string {
  const section = accuracySection(olderPage);
  return section === null ? page : `${page.trimEnd()}\n\n${section}\n`;
}
