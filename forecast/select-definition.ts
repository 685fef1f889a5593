// A result with what it says of one definition, and of the run as a whole.
import { PermanentError } from '../schemas/errors.ts';
import type { ForecastResult } from './model/forecast-result.ts';

/**
 * Keeps one definition.
 * @throws PermanentError DEFINITION_EMPTY when the run could not project it, with the reason.
 */
export function selectDefinition(result: ForecastResult, definitionId: string): ForecastResult {
  const refused = result.notProjected.find((each) => each.definitionId === definitionId);
  if (refused || !result.definitions.some(({ definition }) => definition.definitionId === definitionId)) {
    throw new PermanentError(
      'DEFINITION_EMPTY',
      `${definitionId} has no projected rows: ${refused?.why ?? 'the run did not read it'}`,
    );
  }
  const only = <Row extends { readonly definitionId: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((each) => each.definitionId === definitionId);
  return {
    ...result,
    definitions: result.definitions.filter(({ definition }) => definition.definitionId === definitionId),
    notProjected: [],
    tornado: only(result.tornado),
    topFacts: only(result.topFacts),
    sources: only(result.sources),
    moved: result.moved ? { ...result.moved, changes: only(result.moved.changes) } : null,
    opposition: { ...result.opposition, onShare: only(result.opposition.onShare) },
    values: only(result.values),
  };
}
