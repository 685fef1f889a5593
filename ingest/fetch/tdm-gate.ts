// Asks a site once a day what it reserves from text and data mining.
import { parseTdmRules, isReserved, type TdmRules } from './tdm-rules.ts';
import type { StoredFile, WellKnownStore } from './well-known-store.ts';

/** Where the protocol puts the file. */
export const tdmPath = '/.well-known/tdmrep.json';
export const maxTdmBytes = 500 * 1024;

const dayMs = 86_400_000;
/** A file that could not be had says nothing for now; the page's own words count all the same. */
const unreachableMs = 3_600_000;
const maxOrigins = 2_000;

/** What asking for the file came to; null status: no answer, or robots.txt closes it. */
export type TdmFile = { readonly status: number | null; readonly body: Uint8Array | null };

export type TdmGate = { isReserved(url: URL, fetchFile: (fileUrl: URL) => Promise<TdmFile>): Promise<boolean> };

type Known = { readonly rules: TdmRules; readonly until: number };

/** The gate; `store` is null where nothing is to be kept between runs. */
export function createTdmGate({ store, clock }: { store: WellKnownStore | null; clock: () => Date }): TdmGate {
  const known = new Map<string, Known>();
  const pending = new Map<string, Promise<Known>>();

  const load = async (origin: string, fetchFile: (fileUrl: URL) => Promise<TdmFile>): Promise<Known> => {
    let file = await store?.read(origin);
    if (!file) {
      file = toStored(await fetchFile(new URL(tdmPath, origin)));
      await store?.write(origin, file);
    }
    const entry = { rules: parseTdmRules(file.body), until: clock().getTime() + file.ttlMs };
    if (known.size >= maxOrigins) known.clear();
    known.set(origin, entry);
    return entry;
  };

  return {
    async isReserved({ origin, href }, fetchFile) {
      let entry = known.get(origin);
      if (!entry || entry.until <= clock().getTime() || entry.until > clock().getTime() + dayMs) {
        let loading = pending.get(origin);
        if (!loading) {
          loading = load(origin, fetchFile).finally(() => pending.delete(origin));
          pending.set(origin, loading);
        }
        entry = await loading;
      }
      return isReserved(entry.rules, href);
    },
  };
}

function toStored({ status, body }: TdmFile): StoredFile {
  if (body !== null) return { verdict: 'rules', body: new TextDecoder().decode(body), ttlMs: dayMs };
  const isAbsent = status !== null && status >= 300 && status < 500 && status !== 429;
  return { verdict: isAbsent ? 'absent' : 'unreachable', body: '', ttlMs: isAbsent ? dayMs : unreachableMs };
}
