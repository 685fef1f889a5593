// What the histories of marts say of themselves: the columns of their mart, and the time that each version stood.
import type { MartDescription } from './describe-marts.ts';

/** Marts that a view of their former rows stands beside; those of fact.mart_table with has_history, and the shares. */
export const martsWithHistory: ReadonlySet<string> = new Set([
  'capacity',
  'deal_amounts',
  'deal_parties',
  'deal_states',
  'deals',
  'opposition_events',
  'share_sales',
  'big_tech_share',
]);

/** Shares change with runs and figures, which are no changes of events. */
const withoutOffsets: ReadonlySet<string> = new Set(['big_tech_share']);

/** The texts of `<mart>_history`. */
export function historyDescription(
  mart: string,
  { columns: { known_from: known, ...columns } }: MartDescription,
): MartDescription {
  return {
    about: `Every row that ${mart} has had, with the time that it stood. For a day take known_from <= day and (known_to > day or known_to is null).`,
    columns: {
      version_id: { meaning: 'Key.' },
      known_from: { meaning: `Since when ${mart} has shown the row as it is here.` },
      known_to: { meaning: `Until when ${mart} showed it, that moment excluded.`, whenNull: 'it is shown now' },
      ...(!withoutOffsets.has(mart) && {
        known_from_cursor: {
          meaning: 'Change offset from which on the row stood; see changes.',
          unit: 'change offset',
        },
        known_to_cursor: {
          meaning: 'Change offset from which on it stood no more.',
          unit: 'change offset',
          whenNull: 'it is shown now',
        },
      }),
      ...(withoutOffsets.has(mart) && {
        vintage: { meaning: 'When the value was published, as precisely as it is known.', example: '2026-01' },
      }),
      ...(known && { first_known_from: known }),
      ...columns,
    },
  };
}
