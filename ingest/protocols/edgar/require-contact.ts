// EDGAR answers nobody who does not say whom to write to.
import { ConfigurationError } from '../../../schemas/errors.ts';
import type { SourceDefinition } from '../../define-source.ts';

/** Sources that need a contact, and the others. */
export function splitByContact(sources: readonly SourceDefinition[]): [SourceDefinition[], SourceDefinition[]] {
  const needs = ({ protocol }: SourceDefinition): boolean => protocol === 'edgar';
  return [sources.filter(needs), sources.filter((source) => !needs(source))];
}

/** Throws ConfigurationError where a run would ask EDGAR without a contact in its user agent. */
export function requireContact(sources: readonly SourceDefinition[], contact: string | undefined): void {
  const [first] = sources.filter(({ protocol }) => protocol === 'edgar');
  if (first === undefined || contact !== undefined) return;
  throw new ConfigurationError(
    'CONFIG_INVALID',
    `The source ${first.id} reads SEC EDGAR, which asks everybody for a contact: set MEGAWATCH_CONTACT to a mail or web address, or name other sources with --source.`,
  );
}
