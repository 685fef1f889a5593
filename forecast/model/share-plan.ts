// Which stocks of the model a definition counts: its switches as lists of cells, for any definition and not for chosen ones.
import type { ShareDefinition, ShareGroup } from '../../schemas/share-definition.ts';
import { bigFour, type Holder, holderIndex, holderOfCompany, regions } from './holders.ts';
import { judged } from './judged.ts';

/** How to read one definition from the stocks of a year's end. */
export type SharePlan = {
  readonly definitionId: string;
  readonly stock: 'live' | 'under_construction' | 'early_stage' | 'all_phases';
  readonly attribution: ShareDefinition['attribution'];
  /** Classes of the group, and the regions that count. */
  readonly members: Int32Array;
  readonly regions: Int32Array;
  /** The group's part of what the four firms and what other hyperscalers lease, and of what newcomers run for the four. */
  readonly ofTenants4: number;
  readonly ofTenantsOther: number;
  readonly ofFour: number;
  /** Part of the world's on-premise capacity that stands in the denominator. */
  readonly onPremise: number;
};

/** The classes of a group; null when one of its firms has no row of its own in the model. */
function membersOf(group: ShareGroup): Holder[] | null {
  const members = group.members.map(({ company }) => holderOfCompany[company]);
  const known = members.filter((each) => each !== undefined);
  if (known.length < members.length) return null;
  // A group of more firms than its publisher lists has the unnamed hyperscalers in it.
  return group.size.low > group.members.length ? [...known, 'other_hyperscalers'] : known;
}

/** Why a definition cannot be projected, or how. */
export function sharePlan(
  definition: ShareDefinition,
  groups: readonly ShareGroup[],
): SharePlan | { readonly why: string } {
  const { definitionId, phaseSet, attribution, groupId, denominator, china, crypto, region, loadBasis } = definition;
  const group = groups.find((each) => each.groupId === groupId);
  const members = group ? membersOf(group) : null;
  if (!members) return { why: `a firm of the group ${groupId} has no row of its own in the model` };
  if (denominator === 'ai_compute' || loadBasis === 'chips') return { why: 'the model counts megawatts, not chips' };
  if (loadBasis === 'unspecified' && denominator !== 'classified_only') {
    return { why: 'it counts whatever load each source states; the model counts one' };
  }
  if (crypto === 'in') return { why: 'crypto mining is not in the model' };
  if (attribution !== 'owner' && phaseSet !== 'live')
    return { why: 'who will run what is not live yet is not modelled' };
  if (region !== 'world' && region !== 'US' && region !== 'CN') return { why: `the model has no region ${region}` };
  const counted = regions
    .map((_, index) => index)
    .filter((index) => {
      const name = regions[index];
      if (region === 'US') return name === 'us';
      if (region === 'CN') return name === 'china';
      return !(name === 'china' && china === 'out');
    });
  const sum = (parts: Readonly<Partial<Record<Holder, number>>>): number =>
    members.reduce((total, holder) => total + (parts[holder] ?? 0), 0);
  const counts = counted.length === regions.length ? 1 : region === 'world' ? 1 - judged.onPremise.china : 0;
  return {
    definitionId,
    stock: phaseSet,
    attribution,
    members: Int32Array.from(members, holderIndex).sort(),
    regions: Int32Array.from(counted),
    ofTenants4: sum(judged.tenants4),
    ofTenantsOther: sum(judged.tenantsOther),
    ofFour: members.filter((holder) => bigFour.includes(holder)).length / bigFour.length,
    onPremise: denominator === 'with_on_premise' ? counts : 0,
  };
}
