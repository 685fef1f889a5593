// Asks a site once a day what it reserves from text and data mining.
import { createOriginCache } from './origin-cache.ts';
import { parseTdmRules, isReserved, type TdmRules } from './tdm-rules.ts';
import { toStoredFile, type WellKnownStore } from './well-known-store.ts';

/** Where the protocol puts the file. */
export const tdmPath = '/.well-known/tdmrep.json';
export const maxTdmBytes = 500 * 1024;

/** A file that could not be had says nothing for now; the page's own words count all the same. */
const unreachableMs = 3_600_000;

/** What asking for the file came to; null status: no answer, or robots.txt closes it. */
export type TdmFile = { readonly status: number | null; readonly body: Uint8Array | null };

export type TdmGate = { isReserved(url: URL, fetchFile: (fileUrl: URL) => Promise<TdmFile>): Promise<boolean> };

/** The gate; `store` is null where nothing is to be kept between runs. */
export function createTdmGate({ store, clock }: { store: WellKnownStore | null; clock: () => Date }): TdmGate {
  const cache = createOriginCache<TdmRules>(clock);

  const load = async (origin: string, fetchFile: (fileUrl: URL) => Promise<TdmFile>) => {
    let file = await store?.read(origin);
    if (!file) {
      file = toStoredFile(await fetchFile(new URL(tdmPath, origin)), unreachableMs);
      await store?.write(origin, file);
    }
    return { value: parseTdmRules(file.body), ttlMs: file.ttlMs };
  };

  return {
    async isReserved({ origin, href }, fetchFile) {
      return isReserved(await cache.of(origin, () => load(origin, fetchFile)), href);
    },
  };
}
