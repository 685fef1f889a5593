// Rules that say some things otherwise than ours: one claim changed, one renamed, one dropped.
import type { Claim } from '../../../schemas/claim.ts';
import { rulesExtractor } from '../../../transform/extract-rules.ts';
import type { Extractor } from '../../../transform/extractor.ts';

export const otherRules: Extractor = {
  ...rulesExtractor,
  version: 'other-1',
  extract(document, registry) {
    const extraction = rulesExtractor.extract(document, registry);
    if (extraction.outcome !== 'claims') return extraction;
    const claims = extraction.claims.flatMap((claim): Claim[] => {
      if (document.text.includes('Crusoe')) return [];
      if (claim.kind !== 'deal') return [claim];
      if (document.text.includes('CoreWeave')) return [{ ...claim, status: 'rumoured' }];
      if (!document.text.includes('Lambda')) return [claim];
      return [
        {
          ...claim,
          parties: claim.parties.map((each) => ({
            ...each,
            name: each.name?.replace('Lambda', 'Lambda Labs') ?? null,
          })),
        },
      ];
    });
    return claims.length === 0 ? { outcome: 'empty', quarantine: [] } : { ...extraction, claims };
  },
};
