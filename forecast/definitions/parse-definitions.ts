// Declared definitions, checked before anything is counted by them.
import { z } from 'zod';
import { PermanentError } from '../../schemas/errors.ts';
import { type ShareDefinition, shareDefinition } from '../../schemas/share-definition.ts';
import { shareGroups } from './share-groups.ts';

/**
 * Definitions that somebody declares, checked: switches that exist, groups that are known, no two with one setting.
 * @throws PermanentError DEFINITION_INVALID; it names the definition and what is wrong with it.
 */
export function parseDefinitions(declared: readonly unknown[]): ShareDefinition[] {
  const definitions = declared.map((each, index) => {
    const parsed = shareDefinition.safeParse(each);
    if (parsed.success) return parsed.data;
    const named = z.object({ definitionId: z.string() }).safeParse(each);
    const name = named.success ? named.data.definitionId : `number ${index + 1}`;
    throw new PermanentError('DEFINITION_INVALID', `definition ${name}: ${z.prettifyError(parsed.error)}`);
  });
  const settings = new Map<string, string>();
  for (const { definitionId, label: _label, sentence: _sentence, ...setting } of definitions) {
    if (!shareGroups.some(({ groupId }) => groupId === setting.groupId)) {
      const known = shareGroups.map(({ groupId }) => groupId).join(', ');
      throw new PermanentError(
        'DEFINITION_INVALID',
        `definition ${definitionId}: no group "${setting.groupId}"; there are ${known}`,
      );
    }
    const key = JSON.stringify(Object.entries(setting).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const twin = settings.get(key);
    if (twin !== undefined) {
      throw new PermanentError('DEFINITION_INVALID', `definition ${definitionId} has the very setting of ${twin}`);
    }
    settings.set(key, definitionId);
  }
  return definitions;
}
