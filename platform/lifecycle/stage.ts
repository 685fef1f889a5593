// A running stage: what a command starts, watches and stops.

export type Stage = {
  readonly name: 'ingest' | 'transform' | 'sink' | 'resolve' | 'serve';
  /** Resolves after `close`, rejects when the stage stopped on an error that is not its input's fault. */
  readonly done: Promise<void>;
  /** Running totals by name, e.g. `{ received: 40, claims: 81, deadLetters: 1 }`; progress and metrics read them. */
  counts(): Readonly<Record<string, number>>;
  /** Finishes what is in hand, commits it, lets go of connections and workers. */
  close(): Promise<void>;
};
