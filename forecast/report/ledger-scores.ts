// The ledger as the report shows it: forecasts whose year has come, and where unfinished ones stand on their straight line.
import type { ShareValue } from '../../schemas/share-definition.ts';
import type { LedgerEntry } from '../ledger.ts';

/** One third-party forecast held against what came. */
export type LedgerScore = {
  readonly publisher: string;
  readonly about: string;
  /** Null: it is no share of capacity. */
  readonly definitionId: string | null;
  readonly label: string;
  readonly vintage: string;
  readonly target: string;
  readonly said: string;
  readonly came: string;
  readonly error: string;
  /** Whether its year has come, or its straight line was read at the newest actual. */
  readonly isFinal: boolean;
  readonly grade: ShareValue['grade'];
};
export type Ledger = { readonly total: number; readonly scores: readonly LedgerScore[] };

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const signs: Readonly<Record<string, string>> = { above: '> ', below: '< ' };
const withUnit = (value: string, unit: string): string =>
  unit === 'percent' ? `${number.format(Number(value))}%` : `${number.format(Number(value))} ${unit}`;
const signedWith = (value: string, unit: string): string => {
  const words = unit === 'percent' ? `${number.format(Number(value))} points` : withUnit(value, unit);
  return Number(value) > 0 ? `+${words}` : words.replace('-', '−');
};

/** Finished forecasts first, then unfinished shares on their line, each by publisher and vintage. */
export function ledgerScores(entries: readonly LedgerEntry[], labelOf: (definitionId: string) => string): Ledger {
  const scores = entries.flatMap((entry): LedgerScore[] => {
    const { publisher, about, definitionId, definition, vintage, targetPeriod, unit, comparator } = entry;
    const shared = {
      publisher,
      about,
      definitionId,
      label: definitionId === null ? definition : labelOf(definitionId),
      vintage,
      target: targetPeriod ?? 'no date',
      grade: entry.quotedVia === null ? 'A' : 'B',
    } as const;
    const sign = signs[comparator] ?? '';
    if (entry.status === 'scored' && entry.actualValue !== null && entry.error !== null) {
      const [said, came] = [sign + withUnit(entry.value, unit), withUnit(entry.actualValue, unit)];
      return [{ ...shared, said, came, error: signedWith(entry.error, unit), isFinal: true }];
    }
    if (
      definitionId === null ||
      entry.pathValue === null ||
      entry.pathActualValue === null ||
      entry.pathError === null
    ) {
      return [];
    }
    const said = `${withUnit(entry.pathValue, unit)} on its way to ${sign}${withUnit(entry.value, unit)}`;
    return [
      {
        ...shared,
        said,
        came: withUnit(entry.pathActualValue, unit),
        error: signedWith(entry.pathError, unit),
        isFinal: false,
      },
    ];
  });
  const rank = (score: LedgerScore): string => `${score.isFinal ? 0 : 1} ${score.publisher} ${score.vintage}`;
  return { total: entries.length, scores: scores.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
}
