// What one `megawatch inspect …` command is: bytes or a record in, one JSON value out.

export type InspectInput = {
  /** From the record, else the file's name without its ending, else `stdin`. */
  readonly id: string;
  /** The file's or stdin's bytes; null where the line names none (`-`). */
  readonly bytes: Uint8Array | null;
  /** The fields after the path, split at tabs and never trimmed. */
  readonly fields: readonly string[];
  /** The JSON object of a line that starts with `{`, else null. */
  readonly record: Readonly<Record<string, unknown>> | null;
  /** Options of the command line, e.g. `{ published: '2026-02-06' }`. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
};

export type Inspector = {
  readonly name: 'feed' | 'robots' | 'article' | 'filing' | 'url' | 'claims';
  readonly summary: string;
  /** A complete command line for the help. */
  readonly example: string;
  readonly options: readonly { readonly flags: string; readonly description: string }[];
  /** Returns what is printed as JSON; a throw becomes `{id, error}` in a batch and exit code 1 for a single input. */
  readonly inspect: (input: InspectInput) => unknown;
};
