// Extractions for the tests of the sink: claims whose quotes stand in texts that are put into the archive.
import type { Archive } from '../../../platform/archive/archive.ts';
import type { OutgoingMessage } from '../../../platform/bus/bus.ts';
import { buildRegistry } from '../../../registry/load-registry.ts';
import type { Company } from '../../../registry/registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { encodeMessage } from '../../../schemas/cloud-event.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import type { Deal } from '../../../schemas/facts/deal.ts';
import { documentId } from '../../../schemas/ids.ts';

const company = (id: string, name: string, aliases: readonly string[] = []): Company => ({
  id,
  name,
  aliases: [...aliases],
  tickers: [],
  cik: null,
  country: 'US',
  parent: null,
  categories: [],
  renames: [],
});

export const registry = buildRegistry(
  [
    company('nvidia', 'Nvidia', ['エヌビディア']),
    company('coreweave', 'CoreWeave'),
    company('google', 'Google'),
    company('hut-8', 'Hut 8'),
  ],
  [],
  'test-registry',
);

/** A deal between an investor and a target; its quotes stand in `textOf`. */
export function dealClaim(investor: string, target: string, amount: string, more: Partial<Deal> = {}): Deal {
  const text = textOf(investor, target, amount);
  const at = (quote: string) => {
    const start = codePoints(text.slice(0, text.indexOf(quote)));
    return { start, end: start + codePoints(quote), quote };
  };
  const quantity = { value: amount, unit: 'USD', qualifier: 'exact' as const, text: `$${amount}` };
  return {
    kind: 'deal',
    dealType: 'equity_investment',
    parties: [
      { name: investor, role: 'investor' },
      { name: target, role: 'target' },
    ],
    amount: quantity,
    amounts: [{ kind: 'equity', quantity }],
    capacities: [],
    termYears: null,
    optionsYears: null,
    stakePct: null,
    gpus: null,
    status: 'agreed',
    date: null,
    evidence: [
      { field: 'parties.0.name', ...at(investor) },
      { field: 'amount', ...at(`$${amount}`) },
    ],
    confidence: 0.9,
    polarity: 'affirmed',
    modality: 'asserted',
    salience: 'main',
    rule: 'rules/deal.equity_investment',
    ...more,
  };
}

const codePoints = (text: string) => Array.from(text).length;

/** The text of a page that tells of a deal; it begins beyond the basic plane, where UTF-16 and code points part. */
export function textOf(investor: string, target: string, amount: string): string {
  return `𝔑ews 😀. ${investor} puts $${amount} into ${target}.`;
}

export type Told = {
  readonly page: string;
  readonly revision?: number;
  readonly generation?: number;
  readonly publisher?: string;
  readonly published?: string | null;
  readonly tier?: number;
  readonly outcome?: ExtractionMessage['outcome'];
  readonly claims?: readonly Claim[];
  readonly text?: string;
};

/** An extraction message; archives the text that it names. */
export async function extraction(archive: Archive, told: Told): Promise<ExtractionMessage> {
  const { page, revision = 1, generation = 1, publisher = 'Example Wire', published = '2026-01-20', tier = 3 } = told;
  const claims = [...(told.claims ?? [])];
  const outcome = told.outcome ?? (claims.length > 0 ? 'claims' : 'empty');
  const text = told.text ?? '';
  return {
    documentId: documentId(`https://example.org/${page}`),
    revision,
    extractor: 'rules',
    generation,
    textHash: outcome === 'failed' || outcome === 'gone' ? null : await archive.put(Buffer.from(text)),
    outcome,
    reason: outcome === 'failed' ? 'WORKER_KILLED: too slow' : null,
    title: `Page ${page}`,
    byline: null,
    language: 'en',
    published,
    sourceId: 'example',
    finalUrl: `https://example.org/${page}`,
    publisher,
    tier,
    licence: 'facts-only',
    claims,
    quarantine: [],
  };
}

/** An extraction that tells of one deal. */
export async function dealExtraction(
  archive: Archive,
  told: Told,
  parts: readonly [string, string, string],
  more: Partial<Deal> = {},
): Promise<ExtractionMessage> {
  return await extraction(archive, { text: textOf(...parts), claims: [dealClaim(...parts, more)], ...told });
}

/** A message as transform publishes it. */
export function outgoing(message: ExtractionMessage): OutgoingMessage {
  const key = `${message.documentId} ${message.extractor}`;
  return encodeMessage('extractions', key, message, {
    id: `${key} ${message.revision} ${message.generation}`,
    source: '/megawatch/transform',
    time: '2026-01-20T00:00:00Z',
  });
}
