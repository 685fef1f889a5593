import { describe, expect, test } from 'vitest';
import { extractOf } from './extract-of.ts';
import { ridge, submissionOf } from './write-filing.ts';

const cover = (name: string, shares: string, percent: string) => `<coverPageHeaderReportingPersonDetails>
<reportingPersonName>${name}</reportingPersonName><citizenshipOrOrganization>DE</citizenshipOrOrganization>
<reportingPersonBeneficiallyOwnedNumberOfShares><soleVotingPower>0</soleVotingPower><sharedVotingPower>${shares}</sharedVotingPower><soleDispositivePower>0</soleDispositivePower><sharedDispositivePower>${shares}</sharedDispositivePower></reportingPersonBeneficiallyOwnedNumberOfShares>
<reportingPersonBeneficiallyOwnedAggregateNumberOfShares>${shares}</reportingPersonBeneficiallyOwnedAggregateNumberOfShares><classPercent>${percent}</classPercent><typeOfReportingPerson>IA</typeOfReportingPerson></coverPageHeaderReportingPersonDetails>`;

const passive = (holders: string, { day = '09/30/2025', items = '' } = {}) => `<?xml version="1.0"?>
<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g" xmlns:com="http://www.sec.gov/edgar/common"><schemaVersion>X0202</schemaVersion>
<headerData><submissionType>SCHEDULE 13G/A</submissionType><previousAccessionNumber>9999999999-25-000002</previousAccessionNumber></headerData>
<formData><coverPageHeader><amendmentNo>1</amendmentNo><securitiesClassTitle>Class A Common Stock</securitiesClassTitle><eventDateRequiresFilingThisStatement>${day}</eventDateRequiresFilingThisStatement>
<issuerInfo><issuerCik>0001900001</issuerCik><issuerName>${ridge.name}</issuerName><issuerCusips><issuerCusipNumber>00000X109</issuerCusipNumber></issuerCusips><issuerPrincipalExecutiveOfficeAddress><com:street1>1 TEST ROAD</com:street1></issuerPrincipalExecutiveOfficeAddress></issuerInfo>
<designateRulesPursuantThisScheduleFiled><designateRulePursuantThisScheduleFiled>Rule 13d-1(b)</designateRulePursuantThisScheduleFiled></designateRulesPursuantThisScheduleFiled></coverPageHeader>
${holders}<items>${items}<item5><classOwnership5PercentOrLess>N</classOwnership5PercentOrLess></item5></items></formData></edgarSubmission>`;

const active = `<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D"><headerData><submissionType>SCHEDULE 13D</submissionType></headerData>
<formData><coverPageHeader><securitiesClassTitle>Common Stock</securitiesClassTitle><dateOfEvent>10/01/2025</dateOfEvent><issuerInfo><issuerCIK>0001900001</issuerCIK><issuerCUSIP>00000X109</issuerCUSIP><issuerName>${ridge.name}</issuerName></issuerInfo></coverPageHeader>
<reportingPersons><reportingPersonInfo><reportingPersonCIK>0001900301</reportingPersonCIK><reportingPersonName>Restless Master Fund LP</reportingPersonName><aggregateAmountOwned>2199016.00</aggregateAmountOwned><percentOfClass>6.2</percentOfClass><typeOfReportingPerson>PN</typeOfReportingPerson></reportingPersonInfo>
<reportingPersonInfo><reportingPersonName>Restless GP LLC</reportingPersonName><aggregateAmountOwned>2699016.00</aggregateAmountOwned><percentOfClass>7.6</percentOfClass><typeOfReportingPerson>OO</typeOfReportingPerson></reportingPersonInfo></reportingPersons>
<items1To7><item4><transactionPurpose>To talk with the board.</transactionPurpose></item4></items1To7><signatureInfo><signaturePerson><signatureDetails><date>10/06/2025</date></signatureDetails></signaturePerson></signatureInfo></formData></edgarSubmission>`;

describe('Schedules in XML', () => {
  test('13G: the part of a class on a day, by whom, and what it amends', async () => {
    const { figures, quarantine } = await extractOf(passive(cover('Big Index Advisors', '12345678.00', '8.4')));
    expect(quarantine).toEqual([]);
    expect(figures).toMatchObject([
      {
        subject: ridge.name,
        metric: 'stake_pct',
        value: '8.4',
        unit: 'percent',
        period: { from: '2025-09-30', to: '2025-09-30' },
        timeKind: 'actual',
        group: 'Big Index Advisors',
        publisher: 'Big Index Advisors',
        numerator: '12345678.00 shares',
        denominator: 'Class A Common Stock',
        supersedes: '9999999999-25-000002',
      },
    ]);
  });

  test('13D: a group is counted once, by its largest member; no sale is made of a holding', async () => {
    const { figures, sales, document } = await extractOf(active);
    expect(figures).toMatchObject([
      {
        value: '7.6',
        publisher: 'Restless GP LLC',
        group: 'Restless Master Fund LP; Restless GP LLC',
        vintage: '2025-10-06',
      },
    ]);
    expect(sales).toEqual([]);
    expect(document.text).toContain('purpose\tTo talk with the board.');
  });

  test('a cover left empty is filled from item 4', async () => {
    const { figures } = await extractOf(
      passive(
        '<coverPageHeaderReportingPersonDetails><reportingPersonName>Big Index Advisors</reportingPersonName></coverPageHeaderReportingPersonDetails>',
        {
          items:
            '<item4><amountBeneficiallyOwned>5000</amountBeneficiallyOwned><classPercent>4.9</classPercent></item4>',
        },
      ),
    );
    expect(figures).toMatchObject([{ value: '4.9', numerator: '5000 shares' }]);
  });

  test.each([
    ['more than all', '100.1', 'the percentage is 100.1'],
    ['less than nothing', '-1', 'the percentage is -1'],
    ['no number', 'n/a', 'the percentage is n/a'],
  ])('%s: the cover page is named, the others stand', async (_, percent, reason) => {
    const { figures, quarantine } = await extractOf(
      passive(cover('One LP', '1', percent) + cover('Two LP', '2', '5.5')),
    );
    expect(figures).toMatchObject([{ value: '5.5', group: 'Two LP' }]);
    expect(quarantine).toMatchObject([{ row: 1, reason }]);
  });

  test('an event after the filing makes no claim', async () => {
    const { claims, quarantine } = await extractOf(
      submissionOf(
        { form: 'SCHEDULE 13G/A', filed: '20251001' },
        passive(cover('One LP', '1', '5.5'), { day: '10/02/2025' }),
      ),
    );
    expect(claims).toEqual([]);
    expect(quarantine).toMatchObject([{ reason: 'the date of the event 2025-10-02 is after the filing' }]);
  });

  test('a header about another company', async () => {
    const other = { form: 'SCHEDULE 13G/A', parties: [['SUBJECT COMPANY', 7, 'Other Corp']] as const };
    await expect(extractOf(submissionOf(other, passive('')))).rejects.toThrow('issuer (7 against 0001900001)');
  });
});

const oldHeader = {
  form: 'SC 13G',
  filed: '20150213',
  parties: [
    ['SUBJECT COMPANY', ridge.cik, ridge.name],
    ['FILED BY', 1_900_401, 'OLD HOLDER LP'],
  ],
} as const;

describe('Schedules before December 2024', () => {
  test('plain text: percentage, shares, day of the event and class from the cover page', async () => {
    const text = `
                                  SCHEDULE 13G
                             (Amendment No. 2)*

                             RIDGE COMPUTE, INC.
                              (Name of Issuer)

                    Common Stock, $0.01 par value
                         (Title of Class of Securities)

                                 00000X 10 9
                               (CUSIP Number)

                               December 31, 2014
            (Date of Event Which Requires Filing of this Statement)

CUSIP No. 00000X109
1.   NAME OF REPORTING PERSON
     S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON
     Old Holder, L.P.
2.   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) [ ]  (b) [X]
5.   SOLE VOTING POWER
     0
6.   SHARED VOTING POWER
     2,345,678
7.   SOLE DISPOSITIVE POWER   0
8.   SHARED DISPOSITIVE POWER   2,345,678
9.   AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     2,345,678
10.  CHECK IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES  [ ]
11.  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)
     9.8%
12.  TYPE OF REPORTING PERSON   PN
`;
    const { figures, document } = await extractOf(submissionOf(oldHeader, text, null));
    expect(figures).toMatchObject([
      {
        subject: ridge.name,
        value: '9.8',
        numerator: '2345678 shares',
        denominator: 'Common Stock, $0.01 par value',
        period: { from: '2014-12-31' },
        publisher: 'Old Holder, L.P.',
        vintage: '2015-02-13',
      },
    ]);
    expect(document.text).toContain('cusip\t00000X109');
    expect(document.text).toContain('0\t2345678\t0\t2345678');
  });

  test('HTML: two members of a group on two pages count once', async () => {
    const page = (
      name: string,
      shares: string,
      percent: string,
    ) => `<table><tr><td>1</td><td>Names of Reporting Persons<br>${name}</td></tr>
<tr><td>11</td><td>Aggregate Amount Beneficially Owned by Each Reporting Person<p>${shares}&nbsp;shares</p></td></tr>
<tr><td>13</td><td>Percent of Class Represented by Amount in Row (11)<div>${percent}</div></td></tr><tr><td>14</td><td>Type of Reporting Person OO</td></tr></table>`;
    const html = `<html><body><p>${ridge.name}</p><p>(Name of Issuer)</p><p>Class A</p><p>(Title of Class of Securities)</p>
<p>March 3, 2015</p><p>(Date of Event which Requires Filing)</p>${page('Alder &amp; Co LLC', '1,000,000', '5.1%')}${page('Birch Alder', '1,500,000', '7.25%')}</body></html>`;
    const { figures } = await extractOf(submissionOf({ ...oldHeader, form: 'SC 13D', filed: '20150310' }, html, null));
    expect(figures).toMatchObject([
      {
        value: '7.25',
        numerator: '1500000 shares',
        group: 'Alder & Co LLC; Birch Alder',
        period: { from: '2015-03-03' },
      },
    ]);
  });

  test('words and marks beside the values are no values', async () => {
    const text = `NAME OF REPORTING PERSON
Old Holder, L.P.
9. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
See Item 4 (1)
11. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
(2) 4.95 %
12. TYPE OF REPORTING PERSON`;
    const { figures } = await extractOf(submissionOf(oldHeader, text, null));
    expect(figures).toMatchObject([{ value: '4.95', numerator: null }]);
  });

  test('a cover page that states no percentage is a signal', async () => {
    const { claims, quarantine } = await extractOf(submissionOf(oldHeader, 'SCHEDULE 13G\nNothing to see.', null));
    expect(claims).toEqual([]);
    expect(quarantine).toMatchObject([{ reason: 'no cover page states a percentage of the class' }]);
  });

  test('a long hostile text takes no longer than its length', async () => {
    const started = performance.now();
    for (const unit of ['Name of Reporting Person\n', 'Percent of Class ', '<', '<div ', '(Title of Class\n']) {
      await extractOf(submissionOf(oldHeader, unit.repeat(30_000), null));
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
