// As much of PromQL and of the text format as it takes to ask: does this expression name series that exist?

export type Series = { readonly name: string; readonly labels: Readonly<Record<string, string>> };

type Matcher = {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
};
export type Selector = { readonly text: string; readonly name: string; readonly matchers: readonly Matcher[] };

/** Series of a scrape in the text format. */
export function parseScrape(text: string): Series[] {
  return text.split('\n').flatMap((line) => {
    const found = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? \S+$/.exec(line);
    if (!found) return [];
    const [, name = '', labels = ''] = found;
    return [{ name, labels: Object.fromEntries(matchersOf(labels).map(({ label, value }) => [label, value])) }];
  });
}

const groupings = /\b(by|without|on|ignoring|group_left|group_right)\s*\(([^)]*)\)/g;
const words = new Set(['and', 'or', 'unless', 'offset', 'bool', 'inf', 'nan']);

/** The selectors of an expression, and the labels that it groups by. */
export function selectorsOf(expression: string): { readonly selectors: Selector[]; readonly labels: string[] } {
  const labels: string[] = [];
  const bare = expression.replace(groupings, (_, keyword: string, list: string) => {
    if (keyword !== 'without' && keyword !== 'ignoring') labels.push(...list.split(',').map((each) => each.trim()));
    return ' ';
  });
  const selectors: Selector[] = [];
  for (const found of bare.matchAll(/(?<![\w.:])([a-zA-Z_:][\w:]*)\s*(\{[^}]*\})?(\s*\()?/g)) {
    const [text, name = '', braces = '', call] = found;
    if (call !== undefined || words.has(name.toLowerCase())) continue;
    selectors.push({ text: text.trim(), name, matchers: matchersOf(braces.replace(/^\{|\}$/g, '')) });
  }
  return { selectors, labels: labels.filter((each) => each !== '') };
}

function matchersOf(list: string): Matcher[] {
  return [...list.matchAll(/([a-zA-Z_]\w*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"/g)].map(
    ([, label = '', operator, value = '']) => ({
      label,
      operator: operator as Matcher['operator'],
      value: value.replace(/\\(.)/g, (_, each: string) => (each === 'n' ? '\n' : each)),
    }),
  );
}

/** Whether a selector takes a series. */
export function matches({ name, matchers }: Selector, series: Series): boolean {
  return (
    series.name === name &&
    matchers.every(({ label, operator, value }) => {
      const actual = series.labels[label] ?? '';
      switch (operator) {
        case '=':
          return actual === value;
        case '!=':
          return actual !== value;
        case '=~':
          return new RegExp(`^(?:${value})$`).test(actual);
        case '!~':
          return !new RegExp(`^(?:${value})$`).test(actual);
      }
    })
  );
}
