// Whether rows of a licence may leave: the list that ships, and the rules that the owner of the database added in fact.licence_rule.
import type { Database } from '../../platform/database/database.ts';
import { databaseError, errorCodeOf } from '../../platform/database/database-error.ts';
import { type LicenceClass, licenceClass } from './licences.ts';

export type LicenceJudge = {
  /** Looks up licences that it has not met yet. */
  learn(licences: Iterable<string | null>): Promise<void>;
  /** By default rows of open licences and of those that allow facts and short quotes; of `isPublic` only the open ones. */
  mayLeave(licence: string | null, isPublic: boolean): boolean;
};

/** A judge for one export; a login that may not read the rules goes by the list alone. */
export function createLicenceJudge(database: Database): LicenceJudge {
  const known = new Map<string, LicenceClass>();
  let hasRules = true;
  /** True or false where a rule says so, null where none does; a rule that forbids wins. */
  async function ruled(licence: string): Promise<boolean | null> {
    if (!hasRules) return null;
    try {
      const { rows } = await database.pool.query<{ allowed: boolean | null }>(
        'select bool_and(may_redistribute) as allowed from fact.licence_rule where $1 ~* pattern',
        [licence],
      );
      return rows[0]?.allowed ?? null;
    } catch (error) {
      // No right to read it, or no such table yet.
      if (!['42501', '42P01'].includes(errorCodeOf(error) ?? '')) throw databaseError(error, database.shownUrl);
      hasRules = false;
      return null;
    }
  }
  return {
    async learn(licences) {
      for (const licence of new Set(licences)) {
        if (licence === null || known.has(licence)) continue;
        const listed = licenceClass(licence);
        const allowed = await ruled(licence);
        known.set(licence, allowed === false ? 'none' : listed === 'none' && allowed === true ? 'facts' : listed);
      }
    },
    mayLeave(licence, isPublic) {
      const found = licence === null ? 'none' : (known.get(licence) ?? 'none');
      return found === 'open' || (found === 'facts' && !isPublic);
    },
  };
}
