// Definitions and their values by name: what is not there is said so, with what is.
import { PermanentError, UsageError } from '../../schemas/errors.ts';
import type { ShareDefinition, ShareValue } from '../../schemas/share-definition.ts';
import { shareDefinitions } from './share-definitions.ts';

/**
 * The shipped definition of this name.
 * @throws UsageError where there is none; it lists those that there are.
 */
export function definitionNamed(
  id: string,
  definitions: readonly ShareDefinition[] = shareDefinitions,
): ShareDefinition {
  const found = definitions.find(({ definitionId }) => definitionId === id);
  if (found) return found;
  const known = definitions.map(({ definitionId }) => `  ${definitionId}`).join('\n');
  throw new UsageError(`no definition "${id}"; there are:\n${known}`);
}

/**
 * The values of a definition, in order of time.
 * @throws PermanentError DEFINITION_EMPTY where it has none; it says what would give it one.
 */
export function valuesOf(definitionId: string, values: readonly ShareValue[]): ShareValue[] {
  const own = values.filter((value) => value.definitionId === definitionId);
  if (own.length === 0) {
    throw new PermanentError(
      'DEFINITION_EMPTY',
      `${definitionId} has no value: no publisher states it, no cited parts give it, and the database holds no capacity facts for it`,
    );
  }
  return own.toSorted((a, b) => a.year - b.year || a.vintage.localeCompare(b.vintage, 'en'));
}
