// Who can hold capacity in the model, and where. Every array of the model counts them in this order.

/** Classes of holders: firms that some definition names, and everyone else by owner group. */
export const holders = [
  'amazon',
  'microsoft',
  'alphabet',
  'meta',
  'oracle',
  'apple',
  'alibaba',
  'tencent',
  'bytedance',
  'other_hyperscalers',
  'newcomers',
  'financial',
  'industry',
] as const;
export type Holder = (typeof holders)[number];

/** Owner groups as DC Byte's totals count them; hyperscalers beside the four firms are in its industry. */
export const ownerGroups = ['big4', 'newcomers', 'financial', 'industry'] as const;
export type OwnerGroup = (typeof ownerGroups)[number];

export const regions = ['us', 'china', 'europe', 'asia_pacific', 'rest'] as const;
export type Region = (typeof regions)[number];

/** Names of share groups' members as holders. */
export const holderOfCompany: Readonly<Record<string, Holder>> = {
  Amazon: 'amazon',
  Microsoft: 'microsoft',
  Alphabet: 'alphabet',
  Meta: 'meta',
  Oracle: 'oracle',
  Apple: 'apple',
  Alibaba: 'alibaba',
  Tencent: 'tencent',
  ByteDance: 'bytedance',
};

export const bigFour: readonly Holder[] = ['amazon', 'microsoft', 'alphabet', 'meta'];
export const otherHyperscalers: readonly Holder[] = [
  'oracle',
  'apple',
  'alibaba',
  'tencent',
  'bytedance',
  'other_hyperscalers',
];
/** Who lets capacity to hyperscalers. */
export const landlords: readonly Holder[] = ['newcomers', 'financial', 'industry'];

export function groupOf(holder: Holder): OwnerGroup {
  if (bigFour.includes(holder)) return 'big4';
  return holder === 'newcomers' || holder === 'financial' ? holder : 'industry';
}

export const holderIndex = (holder: Holder): number => holders.indexOf(holder);
/** Where a holder's value in a region stands in an array of both. */
export const cellIndex = (holder: number, region: number): number => holder * regions.length + region;
export const cells = holders.length * regions.length;
