// The catalog: every source of the folder `sources`, one file each.
import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigurationError, errorMessage } from '../schemas/errors.ts';
import { type SourceDefinition, sourceDefinition } from './define-source.ts';

/** The folder of the catalog, with a slash behind it. */
export const catalogFolder: string = fileURLToPath(new URL('./sources/', import.meta.url));

/** Loads the catalog in the order of its ids; throws where a file declares no source or an id that is not its name. */
export async function loadCatalog(): Promise<SourceDefinition[]> {
  const files = (await readdir(catalogFolder)).filter((name) => /\.(ts|js)$/.test(name) && !name.endsWith('.d.ts'));
  return Promise.all(
    files.toSorted().map((file) => loadSourceFile(`${catalogFolder}${file}`, `ingest/sources/${file}`)),
  );
}

/** Loads one declaration from its file; `shown` is what messages call it. */
export async function loadSourceFile(path: string, shown: string = path): Promise<SourceDefinition> {
  const module: unknown = await import(pathToFileURL(resolve(path)).href).catch((error: unknown) => {
    throw new ConfigurationError('SOURCE_INVALID', `${shown}: ${errorMessage(error)}`, { cause: error });
  });
  const declared = module !== null && typeof module === 'object' && 'default' in module ? module.default : null;
  const parsed = sourceDefinition.safeParse(declared);
  if (!parsed.success) throw new ConfigurationError('SOURCE_INVALID', `${shown}: ${parsed.error.message}`);
  if (parsed.data.id !== basename(path).replace(/\.(ts|js)$/, '')) {
    throw new ConfigurationError('SOURCE_INVALID', `${shown}: its id is ${parsed.data.id}`);
  }
  return parsed.data;
}
