// Every topic: its name, key, partitions, retention, and what it carries.
import type { z } from 'zod';
import { deadLetterMessage } from './dead-letter-message.ts';
import { documentMessage } from './document-message.ts';
import { extractionMessage } from './extraction-message.ts';

const dayMs = 86_400_000;

export type Topic = {
  readonly name: 'documents' | 'extractions' | 'dead-letter';
  readonly key: string;
  readonly owner: 'ingest' | 'transform' | 'every stage';
  readonly partitions: number;
  readonly retentionMs: number;
  readonly compacted: boolean;
  /** CloudEvents `type` without its version. */
  readonly type: string;
  readonly version: number;
  readonly schema: z.ZodType;
};

export const topics = {
  documents: {
    name: 'documents',
    key: 'document id',
    owner: 'ingest',
    partitions: 4,
    retentionMs: 30 * dayMs,
    compacted: false,
    type: 'megawatch.document',
    version: 1,
    schema: documentMessage,
  },
  extractions: {
    name: 'extractions',
    key: 'document id + extractor',
    owner: 'transform',
    partitions: 4,
    retentionMs: 30 * dayMs,
    compacted: false,
    type: 'megawatch.extraction',
    version: 1,
    schema: extractionMessage,
  },
  'dead-letter': {
    name: 'dead-letter',
    key: 'key of the original message',
    owner: 'every stage',
    partitions: 1,
    retentionMs: 365 * dayMs,
    compacted: false,
    type: 'megawatch.dead-letter',
    version: 1,
    schema: deadLetterMessage,
  },
} as const satisfies Record<string, Topic>;

export type TopicName = keyof typeof topics;
export const topicNames = Object.keys(topics) as readonly TopicName[];

/** A message that fits inline travels inline; above this a `dataref` to the archive stands for it. */
export const inlineLimitBytes = 256 * 1024;
