// The work of `megawatch migrate`.
import { loadConfig } from '../../platform/config/config.ts';
import { connectDatabase } from '../../platform/database/connect-database.ts';
import { createLog } from '../../platform/log/log.ts';
import { migrateAll } from '../context.ts';
import { claimPurpose, databaseNames, purposeOf } from '../purpose.ts';

/** Migrates and prints what was applied, and the SQL of roles that this user may not create. */
export async function runMigrate(options: { demo?: boolean; live?: boolean; json?: boolean }): Promise<void> {
  const config = loadConfig();
  const log = createLog({ level: config.LOG_LEVEL, name: 'migrate' });
  const purpose = purposeOf(options);
  const connection = await connectDatabase(config, {
    database: databaseNames[purpose],
    applicationName: 'megawatch migrate',
    log,
  });
  try {
    const { applied, present, roles } = await migrateAll(connection.database, log);
    await claimPurpose(connection.database, purpose);
    if (options.json) {
      process.stdout.write(`${JSON.stringify({ database: connection.database.shownUrl, applied, present, roles })}\n`);
      return;
    }
    process.stdout.write(
      applied.length === 0
        ? `${connection.database.shownUrl}: up to date (${present} migrations)\n`
        : `${connection.database.shownUrl}: applied ${applied.join(', ')}\n`,
    );
    if (!roles.created)
      process.stdout.write(`This user may not create roles. Run as a superuser:\n${roles.sql.join('\n')}\n`);
  } finally {
    await connection.close();
  }
}
