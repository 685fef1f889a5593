// A column that holds an instant.
import { timestamp } from 'drizzle-orm/pg-core';

/** `timestamptz`, read as the text that Postgres prints. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });
