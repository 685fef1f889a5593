// The golden table of the demo site: every document with what it must yield.
import { germanDocuments } from './golden/anzeiger.ts';
import { portugueseDocuments } from './golden/correio.ts';
import { filingDocuments } from './golden/filings.ts';
import { spanishDocuments } from './golden/gaceta.ts';
import { ledgerDocuments } from './golden/ledger.ts';
import { ledgerFigures } from './golden/ledger-figures.ts';
import { localActs } from './golden/local-acts.ts';
import { localDocuments } from './golden/local.ts';
import { reportDocuments } from './golden/reports.ts';
import { wireContracts } from './golden/wire-contracts.ts';
import { wireDocuments } from './golden/wire.ts';
import type { GoldenDocument } from './golden-schema.ts';

/** Every document in the states it has in run 1 and in run 2. */
export const goldenDocuments: readonly GoldenDocument[] = [
  ...wireDocuments,
  ...wireContracts,
  ...ledgerDocuments,
  ...ledgerFigures,
  ...localDocuments,
  ...localActs,
  ...portugueseDocuments,
  ...spanishDocuments,
  ...germanDocuments,
  ...filingDocuments,
  ...reportDocuments,
];

/** The documents that one run of the crawl must find. */
export function goldenOfRun(run: 1 | 2): readonly GoldenDocument[] {
  return goldenDocuments.filter((each) => each.run === 'both' || each.run === run);
}
