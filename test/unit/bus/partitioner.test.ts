import { assert, integer, property, string } from 'fast-check';
import { Partitioners } from 'kafkajs';
import { describe, expect, it } from 'vitest';
import { murmur2, partitionOf } from '../../../platform/bus/partitioner.ts';

const metadata = (count: number) =>
  Array.from({ length: count }, (_, partitionId) => ({
    partitionId,
    leader: 1,
    partitionErrorCode: 0,
    replicas: [1],
    isr: [1],
  }));

describe('partitioner', () => {
  // The vectors of Kafka's own UtilsTest.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('hashes %s as Kafka does', (key, hash) => {
    expect(murmur2(Buffer.from(key))).toBe(hash);
  });

  it('chooses as kafkajs chooses, whatever the key and the number of partitions', () => {
    const choose = Partitioners.DefaultPartitioner();
    assert(
      property(string({ unit: 'grapheme', maxLength: 70 }), integer({ min: 1, max: 64 }), (key, count) => {
        const message = { key, value: null };
        expect(partitionOf(key, count)).toBe(choose({ topic: 't', partitionMetadata: metadata(count), message }));
      }),
    );
  });
});
