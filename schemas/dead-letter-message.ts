// A message that a stage could not take, kept whole with the reason.
import { z } from 'zod';
import { errorCodes } from './errors.ts';

export const deadLetterMessage = z.strictObject({
  stage: z.enum(['ingest', 'transform', 'sink', 'resolve']),
  topic: z.string(),
  partition: z.int().nonnegative(),
  offset: z.string().regex(/^\d+$/),
  key: z.string().nullable(),
  headers: z.record(z.string(), z.string()),
  /** The original value, base64. */
  value: z.string().nullable(),
  code: z.enum(errorCodes),
  reason: z.string(),
  attempts: z.int().positive(),
  failedAt: z.iso.datetime({ offset: true }),
});
export type DeadLetterMessage = z.infer<typeof deadLetterMessage>;
