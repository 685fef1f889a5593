// Sales of shares as papers tell them: over several sentences, by surname, by office, beside the word for shares.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

const registry = loadRegistry();

function salesOf(language: string, text: string): string[] {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  return extractClaims({ ...document, ...rest }, registry).flatMap((claim) =>
    claim.kind === 'share_sale'
      ? [
          `${claim.seller} of ${claim.issuer}: ${claim.shares ?? '?'} for ${claim.proceeds?.value ?? '?'} ${claim.saleKind ?? '–'}`,
        ]
      : [],
  );
}

describe('a sale told in two sentences', () => {
  it.each([
    [
      'en',
      'SoftBank has sold its entire $3.2 billion stake in Nvidia. SoftBank offloaded about 19 million Nvidia shares in January.',
      ['SoftBank of Nvidia: 19000000 for 3200000000 fund_exit'],
    ],
    [
      'pt',
      'Marina Prado, CEO da CoreWeave, se desfez de 40 mil ações da empresa de data centers. O valor total foi de US$ 4,1 milhões.',
      ['Marina Prado of CoreWeave: 40000 for 4100000 –'],
    ],
    [
      'it',
      "Paolo Renzi, presidente di CoreWeave, ha ceduto 30.000 azioni per 3 milioni di dollari. Tutto rientra in un piano adottato a marzo, che gli permette di vendere fino a 500.000 azioni entro l'anno.",
      ['Paolo Renzi of CoreWeave: 30000 for 3000000 plan_10b5_1'],
    ],
    [
      'en',
      'Ann Pell, a director of CoreWeave, sold 9,000 shares at $110 apiece, a Form 4 shows.',
      ['Ann Pell of CoreWeave: 9000 for 990000 insider_open_market'],
    ],
  ] as const)('is one claim (%s)', (language, text, expected) => {
    expect(salesOf(language, text)).toEqual(expected);
  });
});

describe('the seller', () => {
  it('may be named by the surname or the office alone', () => {
    const lead = 'CoreWeave finance chief Nora Bellweather keeps selling. ';
    expect(salesOf('en', `${lead}Last week Bellweather sold 12,000 CoreWeave shares for $1.4 million.`)).toEqual([
      'Nora Bellweather of CoreWeave: 12000 for 1400000 –',
    ]);
  });

  it('is each of several, with a sum of his own', () => {
    const text =
      'Nvidia directors cashed in on the stock. Tom Arden and Eve Lorne sold shares for $21 million and $34 million.';
    expect(salesOf('en', text)).toEqual([
      'Tom Arden of Nvidia: ? for 21000000 –',
      'Eve Lorne of Nvidia: ? for 34000000 –',
    ]);
  });

  it('is a backer, and the issuer whose shares they are', () => {
    expect(
      salesOf(
        'en',
        'Early backer Quillon Partners unloaded 5 million CoreWeave shares in a block trade, raising about $480 million.',
      ),
    ).toEqual(['Quillon Partners of CoreWeave: 5000000 for 480000000 block_trade']);
  });

  it('of a total is called alike in all languages', () => {
    expect(
      salesOf('de', 'Die Vorstände von Nvidia haben in diesem Jahr Aktien für 700 Millionen Dollar verkauft.'),
    ).toEqual(['executives of Nvidia: ? for 700000000 press_aggregate']);
  });
});

describe('what is no sale', () => {
  it.each([
    ['en', 'The plan lets Nvidia chief executive Jensen Huang sell up to six million shares by December.'],
    [
      'en',
      'Nvidia director Ann Pell was granted 30,000 restricted shares; the company will buy back $2 billion of stock.',
    ],
    ['en', 'Nvidia founder Jensen Huang has a fortune of $150 billion, most of it in shares.'],
  ] as const)('is not claimed (%s)', (language, text) => {
    expect(salesOf(language, text)).toEqual([]);
  });
});
