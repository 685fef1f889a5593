// What a site reserves from text and data mining by its tdmrep.json (TDM Reservation Protocol of the W3C group). Pure.
import { z } from 'zod';
import { escapePattern, isAllowed, type RobotsRules } from './robots-rules.ts';

const rule = z.object({ location: z.string(), 'tdm-reservation': z.union([z.literal(0), z.literal(1)]) });

/** A site cannot make us weigh more rules than this; what comes after them says nothing. */
const mostRules = 5_000;

export type TdmRules = RobotsRules;

/** Reads a tdmrep.json. A rule that cannot be read is left out; a file that is no list of rules reserves nothing. */
export function parseTdmRules(text: string): TdmRules {
  const rules = listOf(text).flatMap((each) => {
    const read = rule.safeParse(each);
    if (!read.success) return [];
    const { location, 'tdm-reservation': reserved } = read.data;
    return [{ pattern: escapePattern(location), allow: reserved === 0 }];
  });
  return { groups: [{ agents: ['*'], rules, crawlDelaySeconds: null }], sitemaps: [] };
}

/** Whether the rules reserve the URL: the longest location that matches decides, as in a robots.txt. */
export function isReserved(rules: TdmRules, url: string): boolean {
  return !isAllowed(rules, '*', url);
}

function listOf(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(value) ? value.slice(0, mostRules) : [];
  } catch {
    return [];
  }
}
