// Companyfacts and frames as the SEC shapes them, with figures made up for the tests.

export type WrittenFact = {
  readonly start?: string;
  readonly end: string;
  readonly val: number;
  readonly filed?: string;
  readonly form?: string;
  readonly accn?: string;
  readonly fy?: number;
  readonly fp?: string;
};

type Concepts = Readonly<Record<string, Readonly<Record<string, readonly WrittenFact[]>>>>;

/** Concepts by `taxonomy:name`, each with its units, each with its facts. */
export function factsJson(company: { readonly cik: number; readonly name: string }, concepts: Concepts): string {
  const facts: Record<string, Record<string, unknown>> = {};
  for (const [tag, units] of Object.entries(concepts)) {
    const [taxonomy = '', concept = ''] = tag.split(':');
    facts[taxonomy] ??= {};
    const written = Object.entries(units).map(([unit, values]) => [unit, values.map(whole)] as const);
    Object.assign(facts[taxonomy], { [concept]: { label: concept, units: Object.fromEntries(written) } });
  }
  return JSON.stringify({ cik: company.cik, entityName: company.name, facts });
}

function whole({ filed = '2025-08-01', form = '10-Q', ...fact }: WrittenFact): WrittenFact {
  const accn = `9999999999-${filed.slice(2, 4)}-${filed.slice(5, 7)}00${filed.slice(8, 10)}`;
  return { accn, fy: Number(filed.slice(0, 4)), fp: 'Q2', form, filed, ...fact };
}

/** Facts of a fiscal year told by quarter as 10-Qs do it: each from the first day of the year on. */
export function yearToDate(ends: readonly string[], amounts: readonly number[], start: string): WrittenFact[] {
  return ends.map((end, index) => {
    const filed = new Date(Date.parse(`${end}T00:00:00Z`) + 35 * 86_400_000).toISOString().slice(0, 10);
    return { start, end, val: amounts[index] ?? 0, filed, form: index === 3 ? '10-K' : '10-Q' };
  });
}
