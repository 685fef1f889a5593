// Schedules 13D and 13G: who holds how much of a class of shares on a day. XML since December 2024; text before, elsewhere.
import {
  all,
  child,
  filingParser,
  flag,
  isoDay,
  leaf,
  leaves,
  type UnknownElement,
  type XmlNode,
} from './filing-xml.ts';
import { submissionElements } from './submission-envelope.ts';

/** The cover page of one reporting person; members of a group each have one, and their shares overlap. */
export type ScheduleHolder = {
  readonly name: string | null;
  readonly cik: string | null;
  readonly types: readonly string[];
  readonly citizenship: string | null;
  readonly soleVoting: string | null;
  readonly sharedVoting: string | null;
  readonly soleDispositive: string | null;
  readonly sharedDispositive: string | null;
  readonly shares: string | null;
  readonly percent: string | null;
};

export type Schedule13 = {
  /** `SCHEDULE 13G/A`, `SC 13D`: as written. */
  readonly form: string;
  readonly previousAccession: string | null;
  readonly amendment: string | null;
  readonly issuer: { readonly cik: string | null; readonly name: string | null; readonly cusip: string | null };
  readonly security: string | null;
  /** ISO day on which the holding came about that had to be told. */
  readonly eventDate: string | null;
  readonly rules: readonly string[];
  readonly holders: readonly ScheduleHolder[];
  /** Item 5 of 13G, and of 13D in words: five per cent or less are left. */
  readonly belowFivePercent: boolean | null;
  /** Item 4 of 13D. */
  readonly purpose: string | null;
  readonly signed: string | null;
  readonly unknown: readonly UnknownElement[];
};

const own = `schemaVersion headerData submissionType previousAccessionNumber filerInfo filer filerCredentials filerId
  cik ccc fileNumber liveTestFlag flags returnCopyFlag confirmingCopyFlag overrideInternetFlag contact contactName
  contactPhone contactEmail contactPhoneNumber contactEmailAddress notifications notificationEmail
  notificationEmailAddress internetNotificationAddress formData coverPageHeader securitiesClassTitle dateOfEvent
  eventDateRequiresFilingThisStatement previouslyFiledFlag amendmentNo issuerInfo issuerCIK issuerCik issuerCUSIP
  issuerCusip issuerCusips issuerCusipNumber issuerName address issuerPrincipalExecutiveOfficeAddress street1 street2
  city stateOrCountry stateOrCountryDescription zipCode authorizedPersons notificationInfo personName personAddress
  personPhoneNum designateRulesPursuantThisScheduleFiled designateRulePursuantThisScheduleFiled reportingPersons
  reportingPersonInfo reportingPersonCIK reportingPersonNoCIK reportingPersonName memberOfGroup memberGroup fundType
  legalProceedings citizenshipOrOrganization soleVotingPower sharedVotingPower soleDispositivePower
  sharedDispositivePower aggregateAmountOwned isAggregateExcludeShares percentOfClass typeOfReportingPerson
  commentContent comments coverPageHeaderReportingPersonDetails reportingPersonBeneficiallyOwnedNumberOfShares
  reportingPersonBeneficiallyOwnedAggregateNumberOfShares aggregateAmountExcludesCertainSharesFlag classPercent items
  items1To7 signatureInfo signaturePerson signatureReportingPerson signatureDetails signatureInformation
  reportingPersonName signature title date exhibitInfo exhibits`;

const parse = filingParser({
  what: 'a Schedule 13D or 13G',
  root: 'edgarSubmission',
  lists: new Set([
    'reportingPersonInfo',
    'coverPageHeaderReportingPersonDetails',
    'typeOfReportingPerson',
    'designateRulePursuantThisScheduleFiled',
    'signaturePerson',
    'signatureInformation',
  ]),
  // The items are prose in elements of many names; what is read of them is asked for by name.
  known: new Set([...submissionElements, ...own.split(/\s+/)]),
  opaque: new Set(['items', 'items1To7', 'signatureInfo', 'exhibitInfo', 'filerInfo', 'authorizedPersons']),
});

/** Reads the XML of Schedule 13D, 13G or an amendment. */
export function readSchedule13(text: string): Schedule13 {
  const { root, unknown } = parse(text);
  const header = child(root, 'headerData') ?? {};
  const data = child(root, 'formData') ?? {};
  const cover = child(data, 'coverPageHeader') ?? {};
  const issuer = child(cover, 'issuerInfo') ?? {};
  const items = child(data, 'items') ?? child(data, 'items1To7') ?? {};
  const holders = [
    ...all(child(data, 'reportingPersons'), 'reportingPersonInfo'),
    ...all(data, 'coverPageHeaderReportingPersonDetails'),
  ];
  return {
    form: leaf(header, 'submissionType') ?? 'SCHEDULE 13',
    previousAccession: leaf(header, 'previousAccessionNumber'),
    amendment: leaf(cover, 'amendmentNo'),
    issuer: {
      cik: leaf(issuer, 'issuerCIK') ?? leaf(issuer, 'issuerCik'),
      name: leaf(issuer, 'issuerName'),
      cusip:
        leaf(issuer, 'issuerCUSIP') ??
        leaf(issuer, 'issuerCusip') ??
        leaf(issuer, 'issuerCusipNumber') ??
        leaf(child(issuer, 'issuerCusips') ?? {}, 'issuerCusipNumber'),
    },
    security: leaf(cover, 'securitiesClassTitle'),
    eventDate: isoDay(leaf(cover, 'dateOfEvent') ?? leaf(cover, 'eventDateRequiresFilingThisStatement')),
    rules: leaves(child(cover, 'designateRulesPursuantThisScheduleFiled'), 'designateRulePursuantThisScheduleFiled'),
    holders: holders.map((holder) => readHolder(holder, holders.length === 1 ? child(items, 'item4') : null)),
    belowFivePercent: flag(leaf(child(items, 'item5') ?? {}, 'classOwnership5PercentOrLess')),
    purpose: leaf(child(items, 'item4') ?? {}, 'transactionPurpose'),
    signed: signedOn(child(data, 'signatureInfo') ?? data),
    unknown,
  };
}

/** `item4` of 13G repeats the cover; where the cover of a single holder is left empty, it is all there is. */
function readHolder(holder: XmlNode, item4: XmlNode | null): ScheduleHolder {
  // Form 13G keeps the powers in an element of their own.
  const powers = child(holder, 'reportingPersonBeneficiallyOwnedNumberOfShares') ?? holder;
  return {
    name: leaf(holder, 'reportingPersonName'),
    cik: leaf(holder, 'reportingPersonCIK'),
    types: leaves(holder, 'typeOfReportingPerson'),
    citizenship: leaf(holder, 'citizenshipOrOrganization'),
    soleVoting: leaf(powers, 'soleVotingPower'),
    sharedVoting: leaf(powers, 'sharedVotingPower'),
    soleDispositive: leaf(powers, 'soleDispositivePower'),
    sharedDispositive: leaf(powers, 'sharedDispositivePower'),
    shares:
      leaf(holder, 'aggregateAmountOwned') ??
      leaf(holder, 'reportingPersonBeneficiallyOwnedAggregateNumberOfShares') ??
      leaf(item4 ?? {}, 'amountBeneficiallyOwned'),
    percent: leaf(holder, 'percentOfClass') ?? leaf(holder, 'classPercent') ?? leaf(item4 ?? {}, 'classPercent'),
  };
}

function signedOn(info: XmlNode): string | null {
  const details = [...all(info, 'signaturePerson'), ...all(info, 'signatureInformation')].flatMap((person) => [
    ...all(person, 'signatureDetails'),
  ]);
  return isoDay(details.map((each) => leaf(each, 'date')).find((day) => day !== null) ?? null);
}
