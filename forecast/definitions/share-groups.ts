// Whom "Big Tech" means: every group with its members, since when, and how sure that is.
import { type ShareGroup, shareGroup } from '../../schemas/share-definition.ts';

type Member = ShareGroup['members'][number];

const member = (company: string, certainty: Member['certainty'], from: string | null = null): Member => ({
  company,
  from,
  to: null,
  certainty,
});

const bigFour = ['Amazon', 'Microsoft', 'Alphabet', 'Meta'].map((company) => member(company, 'stated'));

/** The groups that definitions refer to. Synergy does not publish its list in full, so its members are fewer than its size. */
export const shareGroups: readonly ShareGroup[] = [
  { groupId: 'big4', label: 'Amazon, Microsoft, Alphabet and Meta', size: { low: 4, high: 4 }, members: bigFour },
  {
    groupId: 'big4_oracle',
    label: 'Amazon, Microsoft, Alphabet, Meta and Oracle',
    size: { low: 5, high: 5 },
    members: [...bigFour, member('Oracle', 'stated')],
  },
  {
    groupId: 'big4_apple',
    label: 'Amazon, Microsoft, Alphabet, Meta and Apple',
    size: { low: 5, high: 5 },
    members: [...bigFour, member('Apple', 'stated')],
  },
  {
    groupId: 'hyperscale19',
    label: 'About 19 hyperscale operators, Chinese ones included',
    size: { low: 19, high: 20 },
    members: [
      ...bigFour.map(({ company }) => member(company, 'stated', '2023')),
      ...['Apple', 'Alibaba', 'Tencent', 'ByteDance'].map((company) => member(company, 'stated', '2023')),
      member('Oracle', 'inferred', '2023'),
    ],
  },
].map((group) => shareGroup.parse(group));
