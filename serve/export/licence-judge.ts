// Whether rows of a licence may leave: the list that ships, and what the owner of the database added to fact.licence.
import type { Database } from '../../platform/database/database.ts';
import { databaseError, errorCodeOf } from '../../platform/database/database-error.ts';
import { type LicenceClass, licenceClass } from './licences.ts';

export type LicenceJudge = {
  /** By default rows of open licences and of those that allow facts and short quotes; of `isPublic` only the open ones. */
  mayLeave(licence: string | null, isPublic: boolean): boolean;
};

/** A judge for one export; a login that may not read the table goes by the list alone. */
export async function createLicenceJudge(database: Database): Promise<LicenceJudge> {
  const added = await database.pool
    .query<{ licence: string }>('select licence from fact.licence')
    .then(({ rows }) => rows.map(({ licence }) => licence))
    .catch((error: unknown) => {
      // No right to read it, or no such table yet.
      if (['42501', '42P01'].includes(errorCodeOf(error) ?? '')) return [];
      throw databaseError(error, database.shownUrl);
    });
  const known = new Map<string | null, LicenceClass>();
  return {
    mayLeave(licence, isPublic) {
      let found = known.get(licence);
      if (found === undefined) {
        found = licenceClass(licence, added);
        known.set(licence, found);
      }
      return found === 'open' || (found === 'facts' && !isPublic);
    },
  };
}
