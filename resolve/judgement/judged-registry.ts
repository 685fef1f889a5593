// The registry that resolve works with: the data files', with what people judged of companies on top.
import type { Database } from '../../platform/database/database.ts';
import type { Registry } from '../../registry/registry.ts';
import type { NumberedRegistry } from '../../platform/database/read-judged-registry.ts';
import type { JudgedRegistry } from '../../registry/company-judgements.ts';

type Known = Omit<NumberedRegistry, 'judgements'> & { readonly base: Registry };

const remembered = new WeakMap<Database, Known>();

/** What this process knows of the judgements of companies; none before the first batch has shown that there are some. */
export function knownRegistry(
  database: Database,
  base: Registry,
): { readonly registry: Registry; readonly no: number } {
  const known = remembered.get(database);
  return known?.base === base ? known : { registry: base, no: 0 };
}

/** Keeps for this process what the registry is with the judgements up to now. */
export function rememberRegistry(database: Database, base: Registry, judged: JudgedRegistry & { no: number }): void {
  remembered.set(database, { base, ...judged });
}
