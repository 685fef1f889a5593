// The definitions of "Big Tech share" that are shipped; each is one setting of the same switches.
import type { ShareDefinition } from '../../schemas/share-definition.ts';
import { parseDefinitions } from './parse-definitions.ts';

/** The setting that a definition keeps unless it says otherwise. */
const usual = {
  phaseSet: 'live',
  attribution: 'owner',
  groupId: 'big4',
  denominator: 'commercial',
  china: 'in',
  crypto: 'not_stated',
  region: 'world',
  loadBasis: 'it',
} as const satisfies Partial<ShareDefinition>;

const four = 'Amazon, Microsoft, Alphabet and Meta';

const declared: readonly (Partial<ShareDefinition> & Pick<ShareDefinition, 'definitionId' | 'label' | 'sentence'>)[] = [
  {
    definitionId: 'big4-all-phases-owned',
    label: 'Four firms, owned, everything live or planned, if all of it is built',
    sentence: `What ${four} own of everything that runs or is planned anywhere, as if every project were built.`,
    phaseSet: 'all_phases',
    denominator: 'classified_only',
    china: 'not_stated',
    loadBasis: 'unspecified',
  },
  {
    definitionId: 'big4-live-owned-commercial',
    label: 'Four firms, owned, live, without on-premise',
    sentence: `What ${four} own of the data centers that run, leaving out companies' own server rooms.`,
  },
  {
    definitionId: 'big4-live-operated-commercial',
    label: 'Four firms, owned and leased, live, without on-premise',
    sentence: `What ${four} run, in their own buildings or in leased ones, of the data centers that run, leaving out companies' own server rooms.`,
    attribution: 'operator',
  },
  {
    definitionId: 'big4-live-owned-with-on-premise',
    label: 'Four firms, owned, live, with on-premise',
    sentence: `What ${four} own of everything that runs, companies' own server rooms included.`,
    denominator: 'with_on_premise',
  },
  {
    definitionId: 'big4-live-operated-with-on-premise',
    label: 'Four firms, owned and leased, live, with on-premise',
    sentence: `What ${four} run, owned or leased, of everything that runs, companies' own server rooms included.`,
    attribution: 'operator',
    denominator: 'with_on_premise',
  },
  {
    definitionId: 'hyperscale19-live-operated-with-on-premise',
    label: 'About 19 hyperscalers, owned and leased, live, with on-premise (Synergy)',
    sentence:
      "What about 19 hyperscale operators, Chinese ones included, run in owned or leased data centers, of everything that runs, companies' own server rooms included.",
    attribution: 'operator',
    groupId: 'hyperscale19',
    denominator: 'with_on_premise',
  },
  {
    definitionId: 'hyperscale19-live-owned-with-on-premise',
    label: 'About 19 hyperscalers, owned, live, with on-premise',
    sentence:
      "What about 19 hyperscale operators own themselves of everything that runs, companies' own server rooms included.",
    groupId: 'hyperscale19',
    denominator: 'with_on_premise',
  },
  {
    definitionId: 'hyperscale19-live-operated-commercial',
    label: 'About 19 hyperscalers, owned and leased, live, without on-premise',
    sentence:
      "What about 19 hyperscale operators run, owned or leased, of the data centers that run, leaving out companies' own server rooms.",
    attribution: 'operator',
    groupId: 'hyperscale19',
  },
  {
    definitionId: 'hyperscale19-live-owned-commercial',
    label: 'About 19 hyperscalers, owned, live, without on-premise',
    sentence:
      "What about 19 hyperscale operators own themselves of the data centers that run, leaving out companies' own server rooms.",
    groupId: 'hyperscale19',
  },
  {
    definitionId: 'big4-oracle-owned-ai-compute',
    label: 'Four firms and Oracle, owned AI chips',
    sentence: `What ${four}, with Oracle, own of the AI computing power installed in the world, counted in chips and not in megawatts.`,
    groupId: 'big4_oracle',
    denominator: 'ai_compute',
    crypto: 'out',
    loadBasis: 'chips',
  },
  {
    definitionId: 'big4-construction-owned-us',
    label: 'Four firms, owned, under construction in the United States',
    sentence: `What ${four} own of the megawatts that are being built in the United States, as far as their size is known.`,
    phaseSet: 'under_construction',
    china: 'out',
    crypto: 'in',
    region: 'US',
    loadBasis: 'unspecified',
  },
  {
    definitionId: 'big4-early-owned-us',
    label: 'Four firms, owned, proposed in the United States',
    sentence: `What ${four} own of the megawatts that are proposed in the United States and not yet begun, as far as their size is known.`,
    phaseSet: 'early_stage',
    china: 'out',
    crypto: 'in',
    region: 'US',
    loadBasis: 'unspecified',
  },
  {
    definitionId: 'big4-oracle-live-operated-commercial',
    label: 'Four firms and Oracle, owned and leased, live, without on-premise',
    sentence: `What ${four}, with Oracle, run in owned or leased data centers, leaving out companies' own server rooms.`,
    attribution: 'operator',
    groupId: 'big4_oracle',
  },
  {
    definitionId: 'big4-apple-live-owned-commercial',
    label: 'Four firms and Apple, owned, live, without on-premise',
    sentence: `What ${four}, with Apple, own of the data centers that run, leaving out companies' own server rooms.`,
    groupId: 'big4_apple',
  },
  {
    definitionId: 'big4-live-end-user-commercial',
    label: 'Four firms, by end user, live, without on-premise',
    sentence: `How much of the data centers that run does the work of ${four}, whoever owns or operates them, leaving out companies' own server rooms.`,
    attribution: 'end_user',
  },
  {
    definitionId: 'big4-live-owned-commercial-ex-china',
    label: 'Four firms, owned, live, outside China, without on-premise and crypto',
    sentence: `What ${four} own of the data centers that run outside China, leaving out companies' own server rooms and crypto mining.`,
    china: 'out',
    crypto: 'out',
  },
  {
    definitionId: 'big4-live-owned-tracked',
    label: 'Four firms, owned, live, on whatever load a source states',
    sentence: `What ${four} own of the data centers that run, each counted at the load that its source gives, whichever load that is.`,
    loadBasis: 'unspecified',
  },
  {
    definitionId: 'big4-live-operated-tracked',
    label: 'Four firms, owned and leased, live, on whatever load a source states',
    sentence: `What ${four} run, owned or leased, of the data centers that run, each counted at the load that its source gives, whichever load that is.`,
    attribution: 'operator',
    loadBasis: 'unspecified',
  },
  {
    definitionId: 'big4-construction-owned-tracked',
    label: 'Four firms, owned, under construction anywhere',
    sentence: `What ${four} own of the megawatts that are being built anywhere, each counted at the load that its source gives.`,
    phaseSet: 'under_construction',
    loadBasis: 'unspecified',
  },
  {
    definitionId: 'big4-all-phases-end-user-tracked',
    label: 'Four firms, by end user, everything live or planned',
    sentence: `How much of everything that runs or is planned is meant for the work of ${four}, whoever owns it, as if every project were built.`,
    phaseSet: 'all_phases',
    attribution: 'end_user',
    denominator: 'classified_only',
    loadBasis: 'unspecified',
  },
];

/** Every shipped definition, checked by its schema. */
export const shareDefinitions: readonly ShareDefinition[] = parseDefinitions(
  declared.map((each) => ({ ...usual, ...each })),
);
