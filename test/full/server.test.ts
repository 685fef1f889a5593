// Which server the other tests of a full run stood on.
import { expect, test } from 'vitest';
import { createTestDatabase } from '../support/database.ts';
import { noteFigure } from './note-figure.ts';

test('the server tells its version', async () => {
  const opened = await createTestDatabase({ migrated: false });
  try {
    const { rows } = await opened.database.pool.query<{ version: string }>(
      `select current_setting('server_version') as version`,
    );
    expect(Number.parseInt(rows[0]?.version ?? '', 10)).toBeGreaterThanOrEqual(15);
    noteFigure('Postgres', rows[0]?.version ?? '');
  } finally {
    await opened.close();
  }
});
