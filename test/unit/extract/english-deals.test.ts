// Deals of English trade news that hang on one small word: whose members, which option, what for, instead of what.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

const registry = loadRegistry();

function dealsOf(text: string): Extract<Claim, { kind: 'deal' }>[] {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language: 'en' } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  return extractClaims({ ...document, ...rest }, registry).filter((each) => each.kind === 'deal');
}
const told = (text: string) =>
  dealsOf(text).map(
    ({ dealType, parties }) =>
      `${dealType} ${parties
        .map(({ name, role }) => `${role}=${name}`)
        .toSorted()
        .join(' ')}`,
  );

describe('deals told by a small word', () => {
  it.each([
    [
      'A consortium that includes firms such as BlackRock and MGX completed a $4 billion takeover of the data center operator Orrinvale.',
      'acquisition acquirer=BlackRock acquirer=MGX target=Orrinvale',
    ],
    [
      'Fluidstack has exercised its second option to lease 90 megawatts at the data center campus of TeraWulf.',
      'lease lessee=Fluidstack lessor=TeraWulf',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    ['GIC launched a $2 billion joint venture to build and acquire data centers with Equinix.', 'acquisition'],
    ['The proceeds retire an existing $750 million loan of CyrusOne, which runs data centers.', 'debt_financing'],
  ])('opens no other deal: %s', (text, type) => {
    expect(dealsOf(text).map(({ dealType }) => dealType)).not.toContain(type);
  });
});
