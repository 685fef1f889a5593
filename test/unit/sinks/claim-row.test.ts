// The content hash is stored: put together from parts, it must stay what JSON of the whole gives.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Claim, factKinds } from '../../../schemas/claim.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import { claimRows } from '../../../sinks/claim-row.ts';

const examples: readonly Claim[] = Object.values(factKinds).flatMap(({ examples }): readonly Claim[] => examples);

const messageOf = (claims: readonly Claim[]): ExtractionMessage => ({
  documentId: 'doc_a',
  revision: 2,
  extractor: 'rules',
  generation: 3,
  textHash: 'a'.repeat(64),
  outcome: 'claims',
  reason: null,
  title: null,
  byline: null,
  language: 'en',
  published: null,
  sourceId: 'example',
  finalUrl: 'https://example.org/a',
  publisher: 'Example',
  tier: 3,
  licence: 'facts-only',
  claims: [...claims],
  quarantine: [],
});

test.each(examples.map((claim, index) => [`${claim.kind} ${index}`, claim] as const))(
  'the content hash of %s is that of its JSON',
  (_, claim) => {
    const odd: Claim = { ...claim, rule: 'rules/"odd"\\\u2028😀', confidence: 1e-7 };
    for (const each of [claim, odd]) {
      const { kind, evidence, confidence, polarity, modality, salience, rule, ...fields } = each;
      const whole = JSON.stringify([
        kind,
        fields,
        evidence,
        confidence,
        polarity,
        modality,
        salience,
        rule,
        'a'.repeat(64),
      ]);
      const [row] = claimRows(messageOf([each]));
      expect(row?.contentHash).toBe(createHash('sha256').update(whole).digest('hex').slice(0, 32));
      expect(row?.fieldsJson).toBe(JSON.stringify(fields));
      expect(row?.evidenceJson).toBe(JSON.stringify(evidence));
    }
  },
);

test('the stored hash does not change with a release', () => {
  expect(claimRows(messageOf([factKinds.deal.examples[0]]))[0]?.contentHash).toMatchInlineSnapshot(
    `"824d1325d0806dfede28959dabae4031"`,
  );
});
