// Where data is kept on this machine unless the configuration says otherwise.
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** `.megawatch` of the project; where that is an installed package, which the next install empties, of the current folder. */
export const defaultDataFolder: string = join(
  projectFolder.split(sep).includes('node_modules') ? process.cwd() : projectFolder,
  '.megawatch',
);
