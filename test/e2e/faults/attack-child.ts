// One attack in a process of its own: what it ended in, and what it cost above a process that is warm.
import { readFeedEntries } from '../../../ingest/protocols/feed.ts';
import { errorMessage, MegawatchError } from '../../../schemas/errors.ts';
import { readDocument } from '../../../transform/read-document.ts';
import { testClient } from '../../unit/ingest/test-client.ts';

export type AttackResult = {
  readonly code: string;
  readonly message: string;
  readonly cpuMs: number;
  readonly megabytes: number;
};

const [how, url, warmUrl, contentType = null] = process.argv.slice(2);
if (url === undefined || warmUrl === undefined) throw new Error('attack-child HOW URL WARM-URL [CONTENT-TYPE]');

const client = testClient([new URL(url).host], { limits: { totalMs: 3_000 } });
await take(warmUrl);
globalThis.gc?.();
const before = process.resourceUsage();
const result = await take(url);
const after = process.resourceUsage();
await client.close();
const cpuMicros = after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime;
const told: AttackResult = {
  ...result,
  cpuMs: Math.round(cpuMicros / 1_000),
  megabytes: Math.round((after.maxRSS - before.maxRSS) / 1_024),
};
process.stdout.write(JSON.stringify(told));

/** Fetches and reads as a crawl and a transform do. */
async function take(from: string): Promise<{ code: string; message: string }> {
  const answer = await client.get(from, { robotsAgent: null });
  if (answer.kind === 'failed') return { code: answer.code, message: answer.message };
  if (answer.kind !== 'fetched') return { code: answer.kind, message: '' };
  try {
    if (how === 'feed') readFeedEntries(answer);
    else {
      await readDocument(
        {
          documentId: 'attack',
          form: 'page',
          finalUrl: from,
          contentType: contentType ?? answer.contentType,
          httpCharset: null,
          dataset: null,
          feedTitle: null,
          feedPublished: null,
          feedLanguage: null,
        },
        answer.body,
      );
    }
    return { code: 'read', message: '' };
  } catch (error) {
    if (!(error instanceof MegawatchError)) throw error;
    return { code: error.code, message: errorMessage(error) };
  }
}
