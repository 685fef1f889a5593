// Sources as a command line names them: ids of the catalog, files with a declaration, folders of documents.
import { loadCatalog, loadSourceFile } from '../ingest/catalog.ts';
import type { SourceDefinition } from '../ingest/define-source.ts';
import { folderSource } from '../ingest/protocols/folder.ts';
import { UsageError } from '../schemas/errors.ts';

/** The sources of these names; all of the catalog where there are none. */
export async function chooseSources(names: readonly string[]): Promise<SourceDefinition[]> {
  const catalog = await loadCatalog();
  if (names.length === 0) return catalog;
  return await Promise.all(
    names.map(async (name) => {
      if (name.startsWith('folder:')) return folderSource(name);
      if (/[/\\].*\.(?:ts|js)$/.test(name)) return await loadSourceFile(name);
      const source = catalog.find((each) => each.id === name);
      if (source) return source;
      throw new UsageError(
        `no source "${name}": see megawatch sources list, or give folder:PATH or the path of a declaration`,
      );
    }),
  );
}
