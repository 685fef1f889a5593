// Form 144: the notice of a proposed sale of restricted shares. An intent, and the sales of the three months before it.
import { all, child, filingParser, isoDay, leaf, leaves, type UnknownElement, type XmlNode } from './filing-xml.ts';
import { submissionElements } from './submission-envelope.ts';

/** What is to be sold of one class of shares; values are the filing's own spelling, dates ISO where they are dates. */
export type NoticeOffer = {
  readonly security: string | null;
  readonly broker: string | null;
  readonly units: string | null;
  readonly marketValue: string | null;
  readonly outstanding: string | null;
  readonly approximateDate: string | null;
  readonly exchange: string | null;
};

/** How the shares that are to be sold were come by. */
export type NoticeLot = {
  readonly security: string | null;
  readonly acquired: string | null;
  readonly nature: string | null;
  readonly from: string | null;
  readonly isGift: string | null;
  readonly donorAcquired: string | null;
  readonly units: string | null;
  readonly paid: string | null;
  readonly payment: string | null;
};

export type NoticePastSale = {
  readonly seller: string | null;
  readonly security: string | null;
  readonly date: string | null;
  readonly units: string | null;
  readonly proceeds: string | null;
};

export type Notice144 = {
  readonly form: string;
  /** Of an amendment: the accession number of what it replaces. */
  readonly previousAccession: string | null;
  readonly filerCik: string | null;
  readonly issuer: { readonly cik: string | null; readonly name: string | null };
  readonly seller: string | null;
  readonly relationships: readonly string[];
  readonly offers: readonly NoticeOffer[];
  readonly lots: readonly NoticeLot[];
  readonly pastSales: readonly NoticePastSale[];
  readonly nothingSold: string | null;
  readonly remarks: string | null;
  readonly noticeDate: string | null;
  readonly planAdoptions: readonly string[];
  readonly unknown: readonly UnknownElement[];
};

const own = `schemaVersion headerData submissionType previousAccessionNumber filerInfo filer filerCredentials filerId
  cik ccc fileNumber filerFileNumber liveTestFlag flags returnCopyFlag confirmingCopyFlag overrideInternetFlag
  contact contactName contactPhone contactEmail contactPhoneNumber contactEmailAddress name phone email phoneNumber
  emailAddress notifications notificationEmail notificationEmailAddress internetNotificationAddress formData
  issuerInfo issuerCik issuerName secFileNumber issuerAddress street1 street2 city stateOrCountry
  stateOrCountryDescription zipCode issuerContactPhone nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold
  relationshipsToIssuer relationshipToIssuer securitiesInformation securitiesClassTitle brokerOrMarketmakerDetails
  address noOfUnitsSold aggregateMarketValue noOfUnitsOutstanding approxSaleDate securitiesExchangeName
  securitiesToBeSold acquiredDate natureOfAcquisitionTransaction nameOfPersonfromWhomAcquired isGiftTransaction
  donarAcquiredDate amountOfSecuritiesAcquired paymentDate natureOfPayment
  nothingToReportFlagOnSecuritiesSoldInPast3Months securitiesSoldInPast3Months sellerDetails saleDate
  amountOfSecuritiesSold grossProceeds remarks noticeSignature noticeDate planAdoptionDates planAdoptionDate
  signature`;

const parse = filingParser({
  what: 'a Form 144',
  root: 'edgarSubmission',
  lists: new Set([
    'securitiesInformation',
    'securitiesToBeSold',
    'securitiesSoldInPast3Months',
    'relationshipToIssuer',
    'planAdoptionDate',
  ]),
  known: new Set([...submissionElements, ...own.split(/\s+/)]),
});

/** Reads the XML of a Form 144 or 144/A. */
export function readNotice144(text: string): Notice144 {
  const { root, unknown } = parse(text);
  const header = child(root, 'headerData') ?? {};
  const filer = child(child(child(header, 'filerInfo') ?? {}, 'filer') ?? {}, 'filerCredentials') ?? {};
  const data = child(root, 'formData') ?? {};
  const issuer = child(data, 'issuerInfo') ?? {};
  const signature = child(data, 'noticeSignature') ?? {};
  return {
    form: leaf(header, 'submissionType') ?? '144',
    previousAccession: leaf(header, 'previousAccessionNumber'),
    filerCik: leaf(filer, 'cik'),
    issuer: { cik: leaf(issuer, 'issuerCik'), name: leaf(issuer, 'issuerName') },
    seller: leaf(issuer, 'nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold'),
    relationships: leaves(child(issuer, 'relationshipsToIssuer'), 'relationshipToIssuer'),
    offers: all(data, 'securitiesInformation').map(readOffer),
    lots: all(data, 'securitiesToBeSold').map(readLot),
    pastSales: all(data, 'securitiesSoldInPast3Months').map(readPastSale),
    nothingSold: leaf(data, 'nothingToReportFlagOnSecuritiesSoldInPast3Months'),
    remarks: leaf(data, 'remarks'),
    noticeDate: isoDay(leaf(signature, 'noticeDate')),
    planAdoptions: leaves(child(signature, 'planAdoptionDates'), 'planAdoptionDate').flatMap(
      (day) => isoDay(day) ?? [],
    ),
    unknown,
  };
}

function readOffer(offer: XmlNode): NoticeOffer {
  return {
    security: leaf(offer, 'securitiesClassTitle'),
    broker: leaf(child(offer, 'brokerOrMarketmakerDetails') ?? {}, 'name'),
    units: leaf(offer, 'noOfUnitsSold'),
    marketValue: leaf(offer, 'aggregateMarketValue'),
    outstanding: leaf(offer, 'noOfUnitsOutstanding'),
    approximateDate: isoDay(leaf(offer, 'approxSaleDate')),
    exchange: leaf(offer, 'securitiesExchangeName'),
  };
}

function readLot(lot: XmlNode): NoticeLot {
  return {
    security: leaf(lot, 'securitiesClassTitle'),
    acquired: isoDay(leaf(lot, 'acquiredDate')),
    nature: leaf(lot, 'natureOfAcquisitionTransaction'),
    from: leaf(lot, 'nameOfPersonfromWhomAcquired'),
    isGift: leaf(lot, 'isGiftTransaction'),
    donorAcquired: isoDay(leaf(lot, 'donarAcquiredDate')),
    units: leaf(lot, 'amountOfSecuritiesAcquired'),
    paid: isoDay(leaf(lot, 'paymentDate')),
    payment: leaf(lot, 'natureOfPayment'),
  };
}

function readPastSale(sale: XmlNode): NoticePastSale {
  return {
    seller: leaf(child(sale, 'sellerDetails') ?? {}, 'name'),
    security: leaf(sale, 'securitiesClassTitle'),
    date: isoDay(leaf(sale, 'saleDate')),
    units: leaf(sale, 'amountOfSecuritiesSold'),
    proceeds: leaf(sale, 'grossProceeds'),
  };
}
