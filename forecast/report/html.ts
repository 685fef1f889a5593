// What the report is made of: text in which everything is escaped that is not such a thing itself.
import type { html } from 'hono/html';

export type Html = ReturnType<typeof html>;
