// An amendment without a sale still takes back what it amends: it makes one claim, which denies and tells of no sale.
import type { Evidence } from '../../schemas/evidence.ts';
import type { FilingOfSale, ShareSale } from '../../schemas/facts/share-sale.ts';
import type { ReadCell } from '../../schemas/read-document.ts';
import type { FilingReport } from './filing-report.ts';

/** The claim of an amendment that lists no sale; null where the form is no amendment or names nobody. */
export function amendmentWithoutSale(
  report: FilingReport,
  { filing, evidence }: { readonly filing: FilingOfSale; readonly evidence: readonly Evidence[] },
  seller: ReadCell | null,
): ShareSale | null {
  const [form, issuer] = [report.field('form'), report.field('issuer')];
  if (!form?.value.endsWith('/A') || !issuer) return null;
  return {
    kind: 'share_sale',
    saleKind: form.value.startsWith('144') ? 'notice_144' : null,
    issuer: issuer.value,
    seller: seller?.value ?? null,
    relation: 'not_stated',
    shares: null,
    pricePerShare: null,
    proceeds: null,
    period: { from: filing.period, to: filing.period },
    form: form.value,
    transactionCode: null,
    line: null,
    sharesAfter: null,
    ownership: 'not_stated',
    plan: 'not_stated',
    filing,
    evidence: [
      ...report.evidence('issuer', issuer),
      ...report.evidence('seller', seller),
      ...report.evidence('form', form),
      ...report.evidence('period.from', report.field('period of report')),
      ...report.evidence('period.to', report.field('period of report')),
      ...evidence,
    ],
    confidence: 1,
    polarity: 'denied',
    modality: 'asserted',
    salience: 'main',
    rule: 'filing/amendment-without-sale',
  };
}
