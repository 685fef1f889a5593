// The log of tests and of what they start.
import { createLog, type Log } from '../../platform/log/log.ts';

/** A log that says nothing; set LOG_LEVEL to hear it. */
export const testLog: Log = createLog({ level: process.env['LOG_LEVEL'] ?? 'silent', name: 'test' });
