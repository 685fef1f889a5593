// Whose forecast it is, for which year, and who enters a business that was not his.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

const registry = loadRegistry();

function claimsOf<Kind extends Claim['kind']>(kind: Kind, language: string, text: string) {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  const claims = extractClaims({ ...document, ...rest }, registry);
  return claims.filter((each): each is Extract<Claim, { kind: Kind }> => each.kind === kind);
}
const figuresOf = (text: string) =>
  claimsOf('indicator', 'en', text).map(
    (each) => `${each.value} ${each.unit} ${each.timeKind} ${each.period.to ?? ''}`,
  );

describe('a forecast', () => {
  it('may be a rise in percent', () => {
    expect(figuresOf('Power demand of data centers will grow 160 percent by 2031, the utility said.')).toEqual([
      '160 percent forecast 2031',
    ]);
  });

  it('stands behind the modal; what stands before it is how things are', () => {
    const text = 'Hyperscale operators hold 44 percent of data center capacity and could reach 61 percent by 2030.';
    expect(figuresOf(text)).toContain('61 percent forecast 2030');
    expect(figuresOf(text)).not.toContain('44 percent forecast 2030');
  });

  it('of a headline has the one year that the text names', () => {
    const text =
      'On-premise share of data center capacity drops to 22 percent\n\nBy 2030 hyperscale operators should hold 61 percent of data center capacity.';
    expect(figuresOf(text)).toContain('22 percent forecast 2030');
  });

  it('belongs to whoever says it: an institute, a utility', () => {
    const publisherOf = (text: string) => claimsOf('indicator', 'en', text)[0]?.publisher;
    expect(
      publisherOf('The Northmoor Power Institute expects data centers to consume 9% of U.S. electricity by 2031.'),
    ).toBe('Northmoor Power Institute');
    expect(
      publisherOf('Dominion Energy expects data center power demand in its territory to reach 13 GW by 2038.'),
    ).toBe('Dominion Energy');
  });
});

describe('a market entry', () => {
  it('is told of a company that did something else before, known or not', () => {
    const text = 'Quarrystone Properties moves into data centers with a first site in Ohio.';
    expect(claimsOf('market_entry', 'en', text).map((each) => each.company)).toEqual(['Quarrystone Properties']);
  });

  it('may be that of a name which only its capital tells, right before the words for entering', () => {
    const companiesOf = (language: string, text: string) =>
      claimsOf('market_entry', language, text).map((each) => each.company);
    expect(companiesOf('it', 'Dopo anni di stufe, Calorosa debutta nei data center con un sito a Pavia.')).toEqual([
      'Calorosa',
    ]);
    expect(companiesOf('en', 'On Monday Maria Lund, chief executive, moved into data centers.')).toEqual([]);
  });

  it('is none of a company whose business data centers are', () => {
    expect(claimsOf('market_entry', 'en', 'Equinix moves into data centers in Johor with a new campus.')).toEqual([]);
  });
});
