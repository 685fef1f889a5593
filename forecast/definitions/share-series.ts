// A line of values through time, which may never join two definitions.
import { PermanentError } from '../../schemas/errors.ts';
import type { ShareValue } from '../../schemas/share-definition.ts';

/**
 * The values of one definition in order of time.
 * @throws PermanentError DEFINITIONS_MIXED when they do not all have the same definition: 18% and 48% are different ratios.
 */
export function shareSeries(values: readonly ShareValue[]): { definitionId: string; values: readonly ShareValue[] } {
  const ids = [...new Set(values.map((value) => value.definitionId))].sort();
  const [definitionId, ...others] = ids;
  if (definitionId === undefined) throw new PermanentError('FORECAST_INPUT', 'a series needs at least one value');
  if (others.length > 0) {
    throw new PermanentError(
      'DEFINITIONS_MIXED',
      `one series cannot mix definitions: ${ids.join(', ')} are shares of different things`,
      { details: { definitions: ids } },
    );
  }
  return {
    definitionId,
    values: [...values].sort((a, b) => a.year - b.year || a.vintage.localeCompare(b.vintage)),
  };
}
