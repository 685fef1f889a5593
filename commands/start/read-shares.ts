// The shares that the summary sets beside one another, each with its definition and kind.
import { type SummaryShare, shareSummary } from '../../forecast/share-summary.ts';
import type { Context } from '../context.ts';
import type { ShareLine } from './print-summary.ts';

/** One line a share: reported, reconstructed, and our own projection with its band or "not yet". */
export async function readShares({ database }: Context): Promise<ShareLine[]> {
  const { reported, reconstructed, projected } = await shareSummary(database);
  return [
    ...(reconstructed ? [line(reconstructed, 'reconstructed')] : []),
    ...(reported ? [line(reported, 'reported')] : []),
    ...(projected === 'not yet'
      ? [{ label: 'our own projection to 2032', value: 'not yet', kind: 'projected', note: '' }]
      : projected.map((each) => line(each, 'projected'))),
  ];
}

function line(share: SummaryShare, kind: string): ShareLine {
  const whole =
    kind === 'reported' ? `${share.sharePct}%` : `${share.sharePct.toFixed(kind === 'reconstructed' ? 0 : 1)}%`;
  const band =
    share.lowPct === null || share.highPct === null
      ? []
      : [`${kind === 'projected' ? '80% band' : 'rounding'} ${share.lowPct.toFixed(1)}–${share.highPct.toFixed(1)}`];
  const parts = [
    `as of ${share.asOf}`,
    ...band,
    ...(share.publisher === null ? [] : [share.publisher]),
    `grade ${share.grade}`,
    ...(share.headline === null ? [] : [share.headline]),
  ];
  return {
    label: `${share.year}: ${share.label}`,
    value: kind === 'reconstructed' ? `≈ ${whole}` : whole,
    kind,
    note: parts.join(', '),
  };
}
