// The archive as the stages see it: content-addressed, immutable, what every replay reads.

export type Archive = {
  /** Stores bytes and returns their SHA-256 in hex; storing the same bytes again writes nothing. */
  put(body: Uint8Array): Promise<string>;
  /** Stores many in one statement, in order. */
  putAll(bodies: readonly Uint8Array[]): Promise<string[]>;
  /** Throws PermanentError ARCHIVE_MISSING where the hash is unknown. */
  get(hash: string): Promise<Uint8Array>;
  getAll(hashes: readonly string[]): Promise<Map<string, Uint8Array>>;
};
