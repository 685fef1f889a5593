// JSON Feed 1.0 and 1.1, read by feedsmith.
import { parseJsonFeed } from 'feedsmith';
import type { FeedDocument } from './feed-document.ts';
import { readDate } from './read-date.ts';

/** Reads a JSON Feed, or null where the text is none. */
export function readJsonFeed(text: string): FeedDocument | null {
  let parsed: ReturnType<typeof parseJsonFeed>;
  try {
    parsed = parseJsonFeed(JSON.parse(text) as unknown);
  } catch {
    return null;
  }
  const names = (authors: readonly { name?: string | undefined }[] | undefined) =>
    authors?.flatMap(({ name }) => (name ? [name] : [])).join(', ') || null;
  return {
    feed: {
      title: parsed.title ?? null,
      link: parsed.home_page_url ?? null,
      description: parsed.description ?? null,
      id: parsed.feed_url ?? null,
      language: parsed.language ?? null,
      author: names(parsed.authors),
      rights: null,
      published: null,
      updated: null,
    },
    items: (parsed.items ?? []).map((item) => ({
      title: item.title ?? null,
      link: item.url ?? item.external_url ?? null,
      id: item.id ?? null,
      summary: item.summary ?? null,
      content: item.content_html ?? item.content_text ?? null,
      author: names(item.authors),
      comments: null,
      language: item.language ?? null,
      published: readDate(textOf(item.date_published)),
      updated: readDate(textOf(item.date_modified)),
    })),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
