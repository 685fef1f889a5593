// Chooses the archive that the configuration names.
import { fileURLToPath } from 'node:url';
import { ConfigurationError, errorMessage } from '../../schemas/errors.ts';
import type { Database } from '../database/database.ts';
import type { Archive } from './archive.ts';
import { createFolderArchive } from './folder-archive.ts';
import { createPostgresArchive } from './postgres-archive.ts';

/** `file:///folder` is a folder; null or `postgres:` the table in the database. */
export function openArchive(url: string | null, database: Database): Archive {
  if (url === null || url === 'postgres:') return createPostgresArchive(database);
  try {
    if (URL.parse(url)?.protocol === 'file:') return createFolderArchive(fileURLToPath(url));
  } catch (error) {
    throw new ConfigurationError('CONFIG_INVALID', `ARCHIVE_URL names no folder: ${errorMessage(error)}`, {
      cause: error,
    });
  }
  throw new ConfigurationError('CONFIG_INVALID', 'ARCHIVE_URL must be file:///a/folder or postgres:');
}
