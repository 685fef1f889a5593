// What one extraction changes, decided without a database.
import { describe, expect, test } from 'vitest';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import { dealKind } from '../../../schemas/facts/deal.ts';
import { documentId } from '../../../schemas/ids.ts';
import { claimRows } from '../../../sinks/claim-row.ts';
import { type OpenClaim, planExtraction, provenanceOf, type StoredExtraction } from '../../../sinks/plan-extraction.ts';

const [equity, lease] = dealKind.examples;

const message = (more: Partial<ExtractionMessage> = {}): ExtractionMessage => ({
  documentId: documentId('https://example.org/a'),
  revision: 2,
  extractor: 'rules',
  generation: 1,
  textHash: 'a'.repeat(64),
  outcome: 'claims',
  reason: null,
  title: null,
  byline: null,
  language: 'en',
  published: '2026-01-20',
  sourceId: 'example',
  finalUrl: 'https://example.org/a',
  publisher: 'Example',
  tier: 3,
  licence: 'facts-only',
  claims: [equity, lease],
  quarantine: [],
  ...more,
});

const storedOf = (of: ExtractionMessage, more: Partial<StoredExtraction> = {}): StoredExtraction => ({
  revision: of.revision,
  outcome: of.outcome,
  failedRevision: null,
  provenance: provenanceOf(of),
  ...more,
});
const openOf = (of: ExtractionMessage) =>
  new Map<string, OpenClaim>(
    claimRows(of).map(({ claimId, revision, contentHash }) => [claimId, { claimId, revision, contentHash }]),
  );
const ids = (of: ExtractionMessage) => claimRows(of).map(({ claimId }) => claimId);

describe('planExtraction', () => {
  test('the first reading inserts everything', () => {
    const plan = planExtraction(message(), null, new Map());
    expect(plan).toMatchObject({ action: 'apply', close: [], touched: [], first: true });
    expect(plan.action === 'apply' && plan.insert.length).toBe(2);
  });

  test('a claim that is dropped is closed, one that is changed is closed and made again', () => {
    const before = message();
    const after = message({ revision: 3, claims: [{ ...equity, stakePct: 5 }] });
    const plan = planExtraction(after, storedOf(before), openOf(before));
    expect(plan).toMatchObject({ action: 'apply', first: false });
    expect(plan.action === 'apply' && plan.close.toSorted()).toEqual(ids(before).toSorted());
    expect(plan.action === 'apply' && plan.insert.map(({ claimId }) => claimId)).toEqual(ids(before).slice(0, 1));
  });

  test('the same revision read differently writes over its row', () => {
    const before = message();
    const after = message({ claims: [{ ...equity, stakePct: 5 }, lease] });
    expect(planExtraction(after, storedOf(before), openOf(before))).toMatchObject({
      close: [],
      insert: [{ revision: 2 }],
    });
  });

  test('another date of publication leaves the claims and recomputes their events', () => {
    const before = message();
    const plan = planExtraction(message({ revision: 3, published: '2026-01-21' }), storedOf(before), openOf(before));
    expect(plan).toEqual({ action: 'apply', close: [], insert: [], touched: ids(before), first: false });
  });

  test.each([
    ['an older revision', message({ revision: 1 }), storedOf(message()), 'ignore'],
    [
      'a failure after a good reading',
      message({ revision: 3, outcome: 'failed', claims: [] }),
      storedOf(message()),
      'note_failure',
    ],
    [
      'a failure that was noted',
      message({ revision: 3, outcome: 'failed', claims: [] }),
      storedOf(message(), { failedRevision: 3 }),
      'ignore',
    ],
    [
      'a failure of the very revision that was read',
      message({ outcome: 'failed', claims: [] }),
      storedOf(message()),
      'ignore',
    ],
    [
      'an older failure',
      message({ revision: 1, outcome: 'failed', claims: [] }),
      storedOf(message({ outcome: 'failed' })),
      'ignore',
    ],
    [
      'a good reading after a newer failure',
      message({ revision: 1 }),
      storedOf(message({ outcome: 'failed' })),
      'apply',
    ],
  ] as const)('%s', (_, now, stored, action) => {
    expect(planExtraction(now, stored, new Map()).action).toBe(action);
  });
});
