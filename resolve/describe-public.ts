// What the public edition of a mart says of itself: the columns of the mart, fewer rows.
import type { MartDescription } from './describe-marts.ts';

/** The texts of `<mart>_public`. */
export function publicDescription(mart: string, { columns }: MartDescription): MartDescription {
  return {
    about: `${mart} without the rows whose licence forbids to pass them on; for role megawatch_bi_public.`,
    columns,
  };
}
