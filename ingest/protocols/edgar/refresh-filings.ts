// Reads the list of one company's filings now, at once and without the frontier: for a person who asks.
import type { Database } from '../../../platform/database/database.ts';
import { PermanentError, TransientError } from '../../../schemas/errors.ts';
import type { SourceDefinition } from '../../define-source.ts';
import type { Client } from '../../fetch/client.ts';
import { robotsAgent } from '../../fetch/user-agent.ts';
import { hostOf } from '../../frontier.ts';
import { createHostSlots, type HostSlots } from '../../host-slot.ts';
import { edgarLimits } from './edgar-declaration.ts';
import { dayBefore, defaultCloseMs } from './edgar-scope.ts';
import { declarationOf } from './edgar-seeds.ts';
import type { RejectedRow } from './index-content.ts';
import { recordFilings } from './known-filings.ts';
import { readSubmissions } from './read-submissions.ts';

type Ports = { readonly database: Database; readonly client: Client };
type Asked = { readonly since: string | null; readonly until: string | null; readonly now: Date };

/** Reads the submissions JSON and, where `since` is given, its older pages; TransientError where EDGAR refuses. */
export async function refreshFilings(
  { database, client }: Ports,
  source: SourceDefinition,
  cik: number,
  { since, until, now }: Asked,
): Promise<{ readonly signals: readonly string[]; readonly rejected: readonly RejectedRow[] }> {
  const slots = createHostSlots(database);
  // Without a first day only the newest page is read, which holds a year or a thousand filings.
  const window = { since: since ?? dayBefore(now, 0), until: until ?? dayBefore(now, -7), now };
  const pending = source.urls.map((base) => `${base}CIK${String(cik).padStart(10, '0')}.json`);
  const signals: string[] = [];
  const rejected: RejectedRow[] = [];
  for (let url = pending.shift(); url !== undefined; url = pending.shift()) {
    const body = await ask({ client, slots }, url, source.politeness.delayMs);
    const content = readSubmissions(body, url, window);
    await recordFilings(database, content.filings, { sourceId: source.id, archive: declarationOf(source).archive });
    pending.push(...content.parts.map((part) => part.url));
    signals.push(...content.signals);
    rejected.push(...content.rejected);
  }
  return { signals, rejected };
}

async function ask(
  { client, slots }: { readonly client: Client; readonly slots: HostSlots },
  url: string,
  delayMs: number,
): Promise<Uint8Array> {
  const host = hostOf(url);
  const [closed] = await slots.closed([host]);
  if (closed) {
    throw new TransientError(
      'HTTP_STATUS',
      `${host} answered ${closed.reason} and is left alone until ${closed.until}`,
    );
  }
  const result = await client.get(url, {
    robotsAgent,
    limits: edgarLimits,
    beforeRequest: (asked, crawlDelayMs) => slots.wait(hostOf(asked.href), Math.max(delayMs, crawlDelayMs ?? 0)),
  });
  if (result.kind === 'fetched') return result.body;
  if (result.kind === 'gone') throw new PermanentError('HTTP_STATUS', `EDGAR has no ${url} (${result.status})`);
  if (result.kind !== 'failed') throw new PermanentError('ROBOTS_FORBIDDEN', `robots.txt forbids ${url}`);
  if (result.status === 403 || result.status === 429) {
    await slots.close(host, Math.max(defaultCloseMs, result.retryAfterMs ?? 0), `status ${result.status}`);
    throw new TransientError('HTTP_STATUS', `${host} answered ${result.status} and is left alone for ten minutes`);
  }
  const Refusal = result.transient ? TransientError : PermanentError;
  throw new Refusal(result.code, `${url}: ${result.message}`);
}
