// Schedules 13D and 13G as an indicator: the part of a class of shares that a holder or a group reports on a day. A holding is
// a state: two of them do not tell whether shares were sold, converted or diluted, so no sale is made of them.
import type { Indicator } from '../../schemas/facts/indicator.ts';
import type { ReadRow } from '../../schemas/read-document.ts';
import type { QuarantinedRow } from '../extractor.ts';
import { scheduleTables } from '../read/filing/layout-filing.ts';
import { cellOf, dayOf, decimalOf, type FilingReport } from './filing-report.ts';

type Extracted = { readonly claims: readonly Indicator[]; readonly quarantine: readonly QuarantinedRow[] };

/**
 * One claim a filing: the members of a group each have a cover page for the same shares, so the largest stands for all of
 * them, whose names are the group.
 */
export function scheduleStakes(report: FilingReport): Extracted {
  const rows = report.rows(scheduleTables.holders);
  const quarantine = rows.flatMap((row, index): QuarantinedRow[] => {
    const reason = problemOf(row);
    return reason === null ? [] : [{ row: index + 1, reason, value: row.cells.map(({ value }) => value).join('\t') }];
  });
  const sound = rows.filter((row) => problemOf(row) === null);
  if (sound.length === 0 && quarantine.length === 0) {
    quarantine.push({ row: 1, reason: 'no cover page states a percentage of the class', value: '' });
  }
  const largest = sound.reduce<ReadRow | null>(
    (best, row) => (best === null || percent(row) > percent(best) ? row : best),
    null,
  );
  const event = dayOf(report.field('event date'));
  const [signed, filed] = [dayOf(report.field('signed')), dayOf(report.field('filed'))];
  const until = filed ?? signed;
  if (event !== null && until !== null && event > until) {
    return {
      claims: [],
      quarantine: [{ row: 1, reason: `the date of the event ${event} is after the filing`, value: event }],
    };
  }
  if (!largest || !report.field('issuer')) return { claims: [], quarantine };
  return { claims: [claimOf(report, largest, sound)], quarantine };
}

function percent(row: ReadRow): number {
  return decimalOf(cellOf(row, 'percent of class'))?.toNumber() ?? -1;
}

function problemOf(row: ReadRow): string | null {
  const cell = cellOf(row, 'percent of class');
  const value = decimalOf(cell);
  if (value === null) return cell === null ? 'no percentage of the class' : `the percentage is ${cell.value}`;
  if (value.lt(0) || value.gt(100)) return `the percentage is ${value.toFixed()}`;
  const shares = cellOf(row, 'shares');
  if (shares && (decimalOf(shares)?.lt(0) ?? true)) return `the number of shares is ${shares.value}`;
  return null;
}

function claimOf(report: FilingReport, row: ReadRow, members: readonly ReadRow[]): Indicator {
  const [value, shares, name] = [cellOf(row, 'percent of class'), cellOf(row, 'shares'), cellOf(row, 'name')];
  const [issuer, security, event] = [report.field('issuer'), report.field('security'), report.field('event date')];
  const filed = report.field('filed') ?? report.field('signed');
  const names = members.flatMap((member) => cellOf(member, 'name') ?? []);
  const day = dayOf(event);
  return {
    kind: 'indicator',
    subject: issuer?.value ?? '',
    metric: 'stake_pct',
    metricAsWritten: 'percent of class',
    value: decimalOf(value)?.toFixed() ?? '0',
    low: null,
    high: null,
    qualifier: 'exact',
    unit: 'percent',
    period: { from: day, to: day },
    timeKind: 'actual',
    comparator: 'about',
    group: names.length === 0 ? null : names.map((each) => each.value).join('; '),
    numerator: shares ? `${shares.value} shares` : null,
    denominator: security?.value ?? null,
    publisher: name?.value ?? null,
    quotedVia: null,
    vintage: dayOf(filed),
    supersedes: report.field('previous accession')?.value ?? null,
    evidence: [
      ...report.evidence('subject', issuer),
      ...report.evidence('value', value),
      ...report.evidence('period.from', event),
      ...report.evidence('period.to', event),
      ...names.flatMap((each) => report.evidence('group', each)),
      ...report.evidence('numerator', shares),
      ...report.evidence('denominator', security),
      ...report.evidence('publisher', name),
      ...report.evidence('vintage', filed),
      ...report.evidence('supersedes', report.field('previous accession')),
    ],
    confidence: 1,
    polarity: 'affirmed',
    modality: 'asserted',
    salience: 'main',
    rule: 'filing/schedule-13.stake',
  };
}
