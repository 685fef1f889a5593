// What the licence of a row lets its holder do with an export. The list is explicit: a licence that is not on it is not known to
// allow anything.

/** `open`: may be published by anyone; `facts`: facts and short quotes may be passed on with their source; `none`: neither. */
export type LicenceClass = 'open' | 'facts' | 'none';

const classes: Readonly<Record<string, Exclude<LicenceClass, 'none'>>> = {
  'CC0-1.0': 'open',
  'CC BY 4.0': 'open',
  'public record of the United States government': 'open',
  'work of the United States government': 'open',
  'CC BY 4.0, as public code states it; attribute to Epoch AI': 'open',
  // Whether they may be published as a whole was not read from here: what they state as facts may be told.
  'public record; reuse terms not read from here': 'facts',
  'public record of the Commonwealth of Virginia; reuse terms not read from here': 'facts',
  'public record of the Kingdom of Spain; reuse terms not read from here': 'facts',
  'public notice of a regulated operator; reuse terms not read from here': 'facts',
  'work for the United States Department of Energy; reuse terms not read from here': 'facts',
  'Creative Commons is said of its texts; not read from here': 'facts',
  'Creative Commons without derivatives is said of its articles; not read from here': 'facts',
  'all rights reserved is assumed; facts and short quotes only': 'facts',
  'facts with their source; each row names the page it was read on': 'facts',
  'facts-only': 'facts',
  'figures cited, see best_url': 'facts',
  'figures cited, see big_tech_share': 'facts',
};

/**
 * The class of a row's licence; several joined by `; ` allow what the strictest of them allows. `added` are further licences
 * that let facts be passed on.
 */
export function licenceClass(licence: string | null, added: readonly string[] = []): LicenceClass {
  const listed = [...Object.entries(classes), ...added.map((name) => [name, classes[name] ?? 'facts'] as const)];
  // Longest first, since names of licences hold the separator that joins several.
  const known = listed.sort(([a], [b]) => b.length - a.length);
  let rest = licence?.trim() ?? '';
  if (rest === '') return 'none';
  let strictest: LicenceClass = 'open';
  while (rest !== '') {
    const found = known.find(([name]) => rest === name || rest.startsWith(`${name}; `));
    if (!found) return 'none';
    const [name, each] = found;
    if (each === 'facts') strictest = 'facts';
    rest = rest.slice(name.length).replace(/^; /, '');
  }
  return strictest;
}
