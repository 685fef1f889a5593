// The catalog: every source of the folder `sources`, one file each.
import { readdir } from 'node:fs/promises';
import { ConfigurationError } from '../schemas/errors.ts';
import { type SourceDefinition, sourceDefinition } from './define-source.ts';

const folder = new URL('./sources/', import.meta.url);

/** Loads the catalog in the order of its ids; throws where a file declares no source or an id that is not its name. */
export async function loadCatalog(): Promise<SourceDefinition[]> {
  const files = (await readdir(folder)).filter((name) => /\.(ts|js)$/.test(name) && !name.endsWith('.d.ts')).toSorted();
  return Promise.all(files.map(loadSource));
}

async function loadSource(file: string): Promise<SourceDefinition> {
  const module: unknown = await import(new URL(file, folder).href);
  const declared = module !== null && typeof module === 'object' && 'default' in module ? module.default : null;
  const parsed = sourceDefinition.safeParse(declared);
  if (!parsed.success) {
    throw new ConfigurationError('SOURCE_INVALID', `ingest/sources/${file}: ${parsed.error.message}`);
  }
  if (parsed.data.id !== file.replace(/\.(ts|js)$/, '')) {
    throw new ConfigurationError('SOURCE_INVALID', `ingest/sources/${file}: its id is ${parsed.data.id}`);
  }
  return parsed.data;
}
