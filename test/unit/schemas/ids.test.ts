// Ids are forever: these vectors are frozen. A change here is a migration, never a correction of the test.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factKinds } from '../../../schemas/claim.ts';
import { claimIds, contentHash, documentId, eventId } from '../../../schemas/ids.ts';

describe('ids', () => {
  test('of content, a document and an event', () => {
    expect(contentHash('megawatch')).toBe('9bfc84cca06315046ec1644efbd23e76f2ebf78ce37cd6962da24a5008b7a560');
    expect(documentId('https://example.com/news/1')).toBe('doc_04277d5faaba83019281a4f0a69d4e6d');
    expect(eventId('deal', 'clm_00000000000000000000000000000000')).toBe('evt_8f81c71ac2a06107883e3990a37c5942');
  });

  test('of one claim of every kind', () => {
    const ids = Object.values(factKinds).map((kind) => claimIds('doc_1', [kind.examples[0]])[0]);
    expect(ids).toEqual([
      'clm_9778d3bdc64a44d48e6ff789b8d52706',
      'clm_bf6c024b3bb8b8ec9e658e49a9f18f77',
      'clm_68bf926eab8a9d6ef5899ae67398287d',
      'clm_2d5ebd200d6f844e1843743e9991911f',
      'clm_531cbd949477cd4525608329b584e5be',
      'clm_4d934b74bcee77be0220353f294bce00',
    ]);
  });

  test('equal claims of a document are numbered, and only they', () => {
    const [first, second] = factKinds.deal.examples;
    const ids = claimIds('doc_1', [first, second, first]);
    expect(new Set(ids).size).toBe(3);
    expect(claimIds('doc_1', [first, first, second])).toEqual([ids[0], ids[2], ids[1]]);
  });

  test('fields cannot run into one another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(a !== b);
        expect(documentId(a)).not.toBe(documentId(b));
      }),
    );
  });
});
