// Ownership reports written for the bench: read and extracted by us, and read by edgartools where Python has it.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadRegistry } from '../../registry/load-registry.ts';
import { filingExtractor } from '../../transform/extract-filing.ts';
import { readDocument } from '../../transform/read-document.ts';
import { type OwnershipRow, readOwnershipFiling } from '../../transform/read/filing/ownership-filing.ts';
import { ownershipXml, type WrittenOwnership, type WrittenRow } from '../unit/filings/write-filing.ts';
import { type Measured, median } from './measure.ts';

const count = 300;
const rounds = 7;
const run = promisify(execFile);

/** Filings per second on one core, and how ours compare with those of edgartools. */
export async function benchFilings(): Promise<Measured[]> {
  const texts = writtenFilings();
  const read = await perSecond(() => Promise.resolve(texts.map((text) => readOwnershipFiling(text))));
  const registry = loadRegistry();
  const bodies = texts.map((text) => Buffer.from(text));
  const extracted = await perSecond(async () => {
    for (const body of bodies) filingExtractor.extract(await readDocument(head, body), registry);
  });
  return [
    { name: 'Forms 4 read', value: read, unit: 'filings/s', limit: 3000, better: 'higher' },
    {
      name: 'Forms 4 from bytes to claims with evidence',
      value: extracted,
      unit: 'filings/s',
      limit: null,
      better: 'higher',
    },
    {
      name: '… memory of this process',
      value: process.memoryUsage().rss / 1e6,
      unit: 'MB',
      limit: null,
      better: 'lower',
    },
    ...(await besideEdgartools(texts)),
  ];
}

const head = {
  documentId: 'doc_bench',
  form: 'form4',
  finalUrl: 'https://example.org/f.xml',
  contentType: 'text/xml',
  httpCharset: null,
  dataset: null,
  feedTitle: null,
  feedPublished: null,
  feedLanguage: null,
} as const;

/** By this thread's processor time, so that neighbours on the machine count little. */
async function perSecond(work: () => Promise<unknown>): Promise<number> {
  for (let warm = 0; warm < 5; warm += 1) await work();
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(started);
    rates.push(count / ((user + system) / 1e6));
  }
  return median(rates);
}

/** From one line to thirty, one owner to ten, with footnotes, options and holdings, as EDGAR has them. */
function writtenFilings(): string[] {
  return Array.from({ length: count }, (_, serial) => {
    const lines = serial % 10 === 0 ? 30 : 1 + (serial % 4);
    const row = (line: number): WrittenRow => ({
      code: ['S', 'S', 'F', 'M', 'G'][(serial + line) % 5] ?? 'S',
      shares: String(100 + line * 7 + serial),
      price: `${50 + (serial % 40)}.${String(10 + line)}`,
      after: String(100_000 - line * 100),
      ownership: serial % 3 === 0 ? 'I' : 'D',
      notes: { transactionPricePerShare: ['F1'], transactionCoding: ['F2'] },
    });
    const option: WrittenRow = {
      code: 'M',
      derivative: true,
      price: '0',
      extra: `<conversionOrExercisePrice><value>3.50</value></conversionOrExercisePrice><exerciseDate><value>2024-01-02</value></exerciseDate>
<expirationDate><value>2030-01-02</value></expirationDate><underlyingSecurity><underlyingSecurityTitle><value>Class A Common Stock</value></underlyingSecurityTitle>
<underlyingSecurityShares><value>1000</value></underlyingSecurityShares></underlyingSecurity>`,
    };
    const filing: WrittenOwnership = {
      form: serial % 25 === 0 ? '4/A' : '4',
      plan: serial % 2 === 0 ? '1' : '0',
      owners: Array.from({ length: serial % 50 === 0 ? 10 : 1 }, (_each, index) => ({
        cik: 1_900_100 + serial + index,
        name: `Owner ${serial} ${index} & Sons`.replace('&', '&amp;'),
        officer: 'Chief Widget Officer',
      })),
      rows: [...Array.from({ length: lines }, (_each, line) => row(line)), ...(serial % 5 === 0 ? [option] : [])],
      holdings: serial % 4 === 0 ? [{ ownership: 'I', after: '777' }] : [],
      footnotes: {
        F1: 'The price is a weighted average; the shares were sold at prices ranging from $49.50 to $90.49, inclusive.',
        F2: 'Effected under a Rule 10b5-1 trading plan adopted by the reporting person on March 14, 2025.',
      },
    };
    return rarer(ownershipXml(filing), serial);
  });
}

/** What forms may do and seldom do: a price that stands in a footnote alone, totals in dollars instead of shares. */
function rarer(text: string, serial: number): string {
  if (serial % 60 === 7) return text.replace(/(<transactionPricePerShare>)<value>[^<]*<\/value>/, '$1');
  if (serial % 60 === 8) return text.replace(/(<\/?transaction)Shares>/g, '$1TotalValue>');
  if (serial % 60 === 9) return text.replaceAll('sharesOwnedFollowingTransaction', 'valueOwnedFollowingTransaction');
  return text;
}

type Value = string | boolean | null;
type Peer = {
  readonly seconds: number;
  readonly megabytes: number;
  readonly filings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

async function besideEdgartools(texts: readonly string[]): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'megawatch-filings-'));
  try {
    await Promise.all(texts.map((text, serial) => writeFile(join(folder, fileName(serial)), text)));
    const peer = await runPeer(folder);
    if (peer === null) {
      return [{ name: 'edgartools: not installed', value: 0, unit: 'filings/s', limit: null, better: 'higher' }];
    }
    const { agree, differ } = compare(texts, peer);
    for (const [what, times] of differ) console.error(`  differs: ${what} (${times} times)`);
    const differing = [...differ.values()].reduce((sum, times) => sum + times, 0);
    return [
      {
        name: 'edgartools: Forms 4 read',
        value: count / peer.seconds,
        unit: 'filings/s',
        limit: null,
        better: 'higher',
      },
      { name: 'edgartools: memory', value: peer.megabytes, unit: 'MB', limit: null, better: 'lower' },
      { name: 'values on which both agree', value: agree, unit: 'values', limit: null, better: 'higher' },
      { name: 'values on which they differ', value: differing, unit: 'values', limit: null, better: 'lower' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fileName(serial: number): string {
  return `${String(serial).padStart(4, '0')}.xml`;
}

/** Null where Python has no edgartools; `EDGARTOOLS_PYTHON` names the Python that does. */
async function runPeer(folder: string): Promise<Peer | null> {
  const python = process.env['EDGARTOOLS_PYTHON'] ?? 'python3';
  const script = join(import.meta.dirname, 'read-ownership.py');
  const env = { ...process.env, EDGAR_IDENTITY: 'Megawatch bench bench@example.org' };
  try {
    await run(python, ['-c', 'import edgar.ownership'], { env });
  } catch {
    return null;
  }
  const { stdout } = await run(python, [script, folder], { env, maxBuffer: 256 * 1024 * 1024 });
  return JSON.parse(stdout) as Peer;
}

function compare(texts: readonly string[], { filings }: Peer): { agree: number; differ: Map<string, number> } {
  let agree = 0;
  const differ = new Map<string, number>();
  for (const [serial, text] of texts.entries()) {
    const theirs = flatten(filings[fileName(serial)] ?? { error: 'not read' });
    for (const [path, value] of flatten(ours(text))) {
      const other = theirs.get(path) ?? null;
      if (isSame(value, other)) {
        agree += 1;
        continue;
      }
      const kind = `${path.replace(/\.\d+\./g, '.*.')}: ${String(value)} against ${String(other)}`;
      differ.set(kind, (differ.get(kind) ?? 0) + 1);
    }
  }
  return { agree, differ };
}

function ours(text: string): Record<string, unknown> {
  const filing = readOwnershipFiling(text);
  const holding = (row: OwnershipRow) => ({
    security: row.security,
    sharesOwnedAfter: row.sharesOwnedAfter,
    valueOwnedAfter: row.valueOwnedAfter,
    directOrIndirect: row.directOrIndirect,
  });
  return {
    form: filing.documentType,
    period: filing.periodOfReport,
    plan: filing.aff10b5One,
    issuerCik: filing.issuer.cik,
    issuer: filing.issuer.name,
    owners: filing.owners.map(({ name }) => name).join('; '),
    transactions: filing.transactions.map((row) => ({
      ...holding(row),
      date: row.date,
      code: row.code,
      shares: row.shares,
      totalValue: row.totalValue,
      price: row.price,
      acquiredDisposed: row.acquiredDisposed,
    })),
    holdings: filing.holdings.map(holding),
  };
}

function flatten(value: unknown, path = ''): Map<string, Value> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value as Value]]);
  return new Map(
    Object.entries(value).flatMap(([name, each]) => [...flatten(each, path === '' ? name : `${path}.${name}`)]),
  );
}

function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a === 'boolean' || typeof b === 'boolean') return false;
  const numbers = [Number(a.replaceAll(',', '')), Number(b.replaceAll(',', ''))] as const;
  return Number.isFinite(numbers[0]) && Math.abs(numbers[0] - numbers[1]) < 1e-9;
}
