// A feed as its publisher meant it: one shape for every dialect, values as given, dates in ISO 8601 or null.

export type FeedHead = {
  readonly title: string | null;
  readonly link: string | null;
  readonly description: string | null;
  readonly id: string | null;
  readonly language: string | null;
  readonly author: string | null;
  readonly rights: string | null;
  readonly published: string | null;
  readonly updated: string | null;
};

export type FeedItem = {
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  readonly summary: string | null;
  readonly content: string | null;
  readonly author: string | null;
  readonly comments: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly updated: string | null;
};

export type FeedDocument = { readonly feed: FeedHead; readonly items: readonly FeedItem[] };
