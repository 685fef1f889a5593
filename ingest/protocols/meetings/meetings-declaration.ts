// What a source of the protocol `meetings` declares beside the address of its service.
import { z } from 'zod';

export const meetingSystems = ['legistar', 'civicclerk'] as const;

/** `urls` of the source name the service: `https://webapi.legistar.com/v1/CLIENT/`, `https://TENANT.api.civicclerk.com/v1/`. */
export const meetingsDeclaration = z.strictObject({
  system: z.enum(meetingSystems),
  /** Whose bodies meet, as a reader needs it: `Loudoun County, Virginia`. */
  jurisdiction: z.string().min(1),
  /** Meetings of so many days back and ahead are read in every run: results and late items come afterwards. */
  lookbackDays: z.int().nonnegative(),
  lookaheadDays: z.int().nonnegative(),
  /** Files of all items, of none, or of those that a topic is named in. */
  attachments: z.enum(['relevant', 'all', 'none']),
  topics: z.array(z.string().min(2)).min(1),
});
export type MeetingsDeclaration = z.infer<typeof meetingsDeclaration>;

/** What data centers are called on agendas. */
export const dataCenterTopics = [
  'data center',
  'data centre',
  'datacenter',
  'hyperscale',
  'server farm',
  'cryptocurrency mining',
];
