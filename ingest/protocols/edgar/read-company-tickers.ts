// The list of ticker symbols: which CIK each belongs to, against what the registry says.
import { z } from 'zod';
import { type IndexContent, nothingListed } from './index-content.ts';
import { parseKnown } from './parse-known.ts';
import type { FollowedCompany } from './edgar-scope.ts';

const list = z.record(
  z.string().regex(/^\d+$/),
  z.strictObject({ cik_str: z.int().positive(), ticker: z.string().min(1), title: z.string() }),
);

/** Reads the list; a symbol that the registry gives to another company is a signal. */
export function readCompanyTickers(body: Uint8Array, followed: Iterable<FollowedCompany>): IndexContent {
  const { value, signals } = parseKnown(list, body, 'company tickers');
  const tickers = Object.values(value).map(({ cik_str, ticker, title }) => ({ cik: cik_str, ticker, title }));
  const owners = Map.groupBy(tickers, ({ ticker }) => ticker.toUpperCase());
  const strangers: string[] = [];
  for (const { cik, name, tickers: symbols } of followed) {
    for (const symbol of symbols) {
      const found = owners.get(symbol.toUpperCase().replace('.', '-'));
      if (found === undefined || found.some((each) => each.cik === cik)) continue;
      const other = found.map((each) => `${each.title} (CIK ${each.cik})`).join(', ');
      strangers.push(`company tickers: ${symbol} is ${other}, and the registry has it for ${name} (CIK ${cik})`);
    }
  }
  return { ...nothingListed, tickers, signals: [...signals, ...strangers] };
}
