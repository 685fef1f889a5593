// The concepts of XBRL that tell what a company spends on its plant and what it has bound itself to.
import type { FiledBasis } from '../../../schemas/facts/indicator.ts';

/** Taxonomies that EDGAR publishes facts of; another one is a signal. */
export const knownTaxonomies: ReadonlySet<string> = new Set(
  'us-gaap ifrs-full dei srt invest ecd cyd ffd oef vip fnd rxp spac snj cef rr sro sbs country currency exch naics sic stpr'.split(
    ' ',
  ),
);

const bases: Readonly<Record<string, FiledBasis>> = {
  'us-gaap:PaymentsToAcquirePropertyPlantAndEquipment': 'cash',
  'us-gaap:PaymentsToAcquireProductiveAssets': 'cash',
  'us-gaap:PaymentsToAcquireOtherPropertyPlantAndEquipment': 'cash',
  'us-gaap:PaymentsToAcquireMachineryAndEquipment': 'cash',
  'us-gaap:PaymentsForCapitalImprovements': 'cash',
  'us-gaap:PaymentsToAcquireAndDevelopRealEstate': 'cash',
  'us-gaap:PaymentsToDevelopRealEstateAssets': 'cash',
  'ifrs-full:PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities': 'cash',
  'ifrs-full:PurchaseOfPropertyPlantAndEquipmentIntangibleAssetsOtherThanGoodwillInvestmentPropertyAndOtherNoncurrentAssets':
    'cash',
  'us-gaap:CapitalExpendituresIncurredButNotYetPaid': 'incurred',
  'us-gaap:RightOfUseAssetObtainedInExchangeForFinanceLeaseLiability': 'finance_lease_additions',
  'us-gaap:CapitalLeaseObligationsIncurred': 'finance_lease_additions',
  'ifrs-full:AdditionsToRightofuseAssets': 'finance_lease_additions',
  'us-gaap:FinanceLeasePrincipalPayments': 'finance_lease_payments',
  'us-gaap:RepaymentsOfLongTermCapitalLeaseObligations': 'finance_lease_payments',
  'us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceSheetAmount': 'purchase_commitments',
  'us-gaap:PurchaseObligation': 'purchase_commitments',
  'us-gaap:LongTermPurchaseCommitmentAmount': 'purchase_commitments',
  'us-gaap:PurchaseCommitmentRemainingMinimumAmountCommitted': 'purchase_commitments',
  'us-gaap:ContractualObligation': 'purchase_commitments',
  'ifrs-full:ContractualCommitmentsForAcquisitionOfPropertyPlantAndEquipment': 'purchase_commitments',
  'ifrs-full:CapitalCommitments': 'purchase_commitments',
};

const order = new Map(Object.keys(bases).map((tag, index) => [tag, index]));

/** What a concept such as `us-gaap:PaymentsToAcquireProductiveAssets` counts; null where it is none of ours. */
export function basisOf(tag: string): FiledBasis | null {
  const known = bases[tag];
  if (known) return known;
  // Amounts of leases that have been signed and not begun: each company and each year names the concept anew.
  const notCommenced = /:\w{0,80}LeaseNotYetCommenced\w{0,80}$/.test(tag);
  return notCommenced && !/(?:Term|Description|Option|Period)\w{0,40}$/.test(tag) ? 'lease_not_commenced' : null;
}

/** Position in the list of concepts: of two that count alike, the lower one is the purchase of plant in the narrow sense. */
export function tagOrder(tag: string): number {
  return order.get(tag) ?? order.size;
}

/** Whether the amount stands on a day, where others run over a period. */
export function isBalance(basis: FiledBasis): boolean {
  return basis === 'lease_not_commenced' || basis === 'purchase_commitments';
}
