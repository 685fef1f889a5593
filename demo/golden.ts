// The golden table of the demo site: every document with what it must yield.
import { germanDocuments, portugueseDocuments, spanishDocuments } from './golden/abroad.ts';
import { ledgerDocuments } from './golden/ledger.ts';
import { localDocuments } from './golden/local.ts';
import { wireDocuments } from './golden/wire.ts';
import type { GoldenDocument } from './golden-schema.ts';

export const goldenDocuments: readonly GoldenDocument[] = [
  ...wireDocuments,
  ...ledgerDocuments,
  ...localDocuments,
  ...portugueseDocuments,
  ...spanishDocuments,
  ...germanDocuments,
];
