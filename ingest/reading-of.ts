// How a document's bytes are to be read, as a hash: another mapping of the same table yields other facts.
import type { DatasetMapping } from '../schemas/dataset-mapping.ts';
import { contentHash } from '../schemas/ids.ts';

/** The hash of a mapping, whatever the order of its keys; null where nothing is mapped. */
export function readingOf(dataset: DatasetMapping | null | undefined): string | null {
  return dataset ? contentHash(JSON.stringify(inOrder(dataset))) : null;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, inner]) => [key, inOrder(inner)]);
}
