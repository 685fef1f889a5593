// Where robots.txt files are kept between runs.
import type { Database } from '../../platform/database/database.ts';
import { createWellKnownStore, type StoredFile, type WellKnownStore } from './well-known-store.ts';

export type StoredRobots = StoredFile;
export type RobotsStore = WellKnownStore;

/** The store in `ops.robots`. */
export function createRobotsStore(database: Database): RobotsStore {
  return createWellKnownStore(database, 'robots');
}
