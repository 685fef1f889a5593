// The shape of a source: a declaration in one file, from which crawling, health and documentation follow.
import { z } from 'zod';
import { datasetMapping } from '../schemas/dataset-mapping.ts';
import { documentForms, sourceTier } from '../schemas/document-message.ts';
import { edgarDeclaration } from './protocols/edgar/edgar-declaration.ts';
import { pagination } from './protocols/next-page.ts';
import { meetingsDeclaration } from './protocols/meetings/meetings-declaration.ts';
import { warcDeclaration } from './protocols/warc/warc-declaration.ts';

/** How the source's entries are found. */
export const protocols = ['feed', 'sitemap', 'page-list', 'pages', 'edgar', 'folder', 'warc', 'meetings'] as const;

export const sourceDefinition = z.strictObject({
  /** Equals the file's name. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  publisher: z.string().min(1),
  protocol: z.enum(protocols),
  /** Feeds, sitemaps (or the robots.txt that names them), list pages, archives (or `folder:PATH` of some), or (protocol `pages`) the documents themselves. */
  urls: z.array(z.string().min(1)).min(1),
  /** For `page-list`: a CSS selector of the links. */
  linkSelector: z.string().optional(),
  /** For `page-list`: how to come to the pages after the first. */
  pagination: pagination.optional(),
  /** A regular expression: only addresses that it fits are taken from feeds, sitemaps and lists. */
  urlPattern: z.string().refine(isPattern, 'is no regular expression').optional(),
  form: z.enum(documentForms),
  dataset: datasetMapping.optional(),
  /** For `edgar`: which index the addresses are, and where its filings are. */
  edgar: edgarDeclaration.optional(),
  /** For `warc`: which of the archived pages are taken. */
  warc: warcDeclaration.optional(),
  /** For `meetings`: which service it is, whose meetings, and which of them. */
  meetings: meetingsDeclaration.optional(),
  language: z.string().nullable(),
  /** A cron expression, in `timeZone`. */
  cadence: z.string(),
  /** An IANA time zone that the cadence is meant in; absent: UTC. */
  timeZone: z.string().refine(isTimeZone, 'is no IANA time zone').optional(),
  politeness: z.strictObject({ delayMs: z.int().nonnegative(), concurrency: z.int().positive() }),
  tier: sourceTier,
  licence: z.string().min(1),
  terms: z.string().min(1),
  /** Documents per run; a breach is a signal. */
  expect: z.strictObject({ min: z.int().nonnegative(), max: z.int().positive() }),
  /** The day the source was last seen working, null where it never was fetched from here. */
  lastVerified: z.iso.date().nullable(),
  notes: z.string(),
});
export type SourceDefinition = z.infer<typeof sourceDefinition>;

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Declares a source; throws where the declaration breaks the schema. */
export function defineSource(definition: SourceDefinition): SourceDefinition {
  return sourceDefinition.parse(definition);
}
