// Before the first test: a server and a migrated template database. After the last: everything is dropped.
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../platform/database/migrate.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { roles } from '../../platform/database/ensure-roles.ts';
import { createLog } from '../../platform/log/log.ts';
import { databaseUrl } from '../../platform/database/database-url.ts';
import { startTestServer } from './test-server.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- an interface is what merges
  interface ProvidedContext {
    testServerUrl: string;
    testTemplate: string;
    testPrefix: string;
  }
}

/** Called once by vitest; the returned function is its teardown. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const prefix = `megawatch_test_${process.pid}_${Date.now().toString(36)}`;
  const template = `${prefix}_template`;
  try {
    console.log(`tests: Postgres by ${server.leg}`);
    const rolesBefore = await existingRoles(server.url);
    await asAdministrator(server.url, `create database ${template} encoding 'UTF8' template template0`);
    const log = createLog({ level: 'warn', name: 'tests' });
    const database = await openDatabase(databaseUrl(server.url, template), { applicationName: 'tests', log });
    try {
      await migrate(database);
    } finally {
      await database.close();
    }
    project.provide('testServerUrl', server.url);
    project.provide('testTemplate', template);
    project.provide('testPrefix', prefix);
    return async () => {
      if (server.leg === 'TEST_DATABASE_URL') await dropAll(server.url, prefix, rolesBefore);
      await server.stop();
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function dropAll(url: string, prefix: string, rolesBefore: readonly string[]): Promise<void> {
  const databases = await query(url, 'select datname as name from pg_database where starts_with(datname, $1)', [
    prefix,
  ]);
  for (const name of databases) await asAdministrator(url, `drop database if exists "${name}" with (force)`);
  for (const name of await existingRoles(url)) {
    // A role that other databases of the server use stays: the server says so and refuses.
    if (!rolesBefore.includes(name)) await asAdministrator(url, `drop role if exists ${name}`).catch(() => undefined);
  }
}

function existingRoles(url: string): Promise<string[]> {
  return query(url, 'select rolname as name from pg_roles where rolname = any($1)', [Object.values(roles)]);
}

async function asAdministrator(url: string, statement: string): Promise<void> {
  await query(url, statement, []);
}

async function query(url: string, statement: string, values: unknown[]): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(statement, values);
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
