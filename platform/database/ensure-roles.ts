// The five roles and their grants: owner, writer, analyst, bi, bi_public. Run after every migration, so that new tables are readable.
import type { PoolClient } from 'pg';
import { errorMessage } from '../../schemas/errors.ts';
import type { Database } from './database.ts';
import { databaseError, errorCodeOf } from './database-error.ts';

export type RolesOutcome = {
  /** True where all roles exist now. */
  readonly created: boolean;
  /** What the login of DATABASE_URL was not allowed to do: to be printed, and run by an administrator of the server. */
  readonly sql: string[];
};

export const roles = {
  owner: 'megawatch_owner',
  writer: 'megawatch_writer',
  analyst: 'megawatch_analyst',
  bi: 'megawatch_bi',
  /** Reads the `*_public` views of mart: rows that may be passed on. */
  biPublic: 'megawatch_bi_public',
} as const;

const ourSchemas = ['raw', 'fact', 'mart', 'ops'];
/** What a reading session begins with. It may change these; what it may read and write is up to the grants. */
export const readerSettings: Readonly<Record<string, string>> = {
  default_transaction_read_only: 'on',
  statement_timeout: '60s',
  idle_in_transaction_session_timeout: '5min',
  search_path: 'mart, fact',
};

const lockKey = 'megawatch:roles';

/**
 * Creates missing roles and brings every grant up to date; repeating it changes nothing. Without the right to create roles
 * it does what it may and returns the rest as SQL.
 */
export async function ensureRoles(database: Database): Promise<RolesOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction(async (client) => {
        // Grants of two sessions on one table would fail with "tuple concurrently updated".
        await client.query('select pg_advisory_xact_lock(hashtext($1))', [lockKey]);
        return applyRoles(client);
      });
    } catch (error) {
      // Roles are shared by all databases of a server, and no lock reaches across: another database may be faster.
      const isRace = /concurrently updated|already exists|duplicate key/.test(errorMessage(error));
      if (!isRace || attempt === 10) throw databaseError(error, database.shownUrl);
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}

async function applyRoles(client: PoolClient): Promise<RolesOutcome> {
  const place = await readPlace(client);
  const refused: string[] = [];
  for (const group of [...missingRoles(place), ...grants(place)]) {
    if (!(await tryGroup(client, group))) refused.push(...group.map((statement) => `${statement};`));
  }
  const { rows } = await client.query<{ present: string }>(
    'select count(*) as present from pg_roles where rolname = any($1)',
    [Object.values(roles)],
  );
  const created = Number(rows[0]?.present) === Object.keys(roles).length;
  return { created, sql: refused };
}

/** Statements that belong together; all or none of them take effect. */
async function tryGroup(client: PoolClient, statements: readonly string[]): Promise<boolean> {
  await client.query('savepoint roles');
  try {
    for (const statement of statements) await client.query(statement);
    await client.query('release savepoint roles');
    return true;
  } catch (error) {
    // 42501: not permitted; 42704: the role does not exist, because it could not be created.
    if (!['42501', '42704', '0LP01'].includes(errorCodeOf(error) ?? '')) throw error;
    await client.query('rollback to savepoint roles');
    return false;
  }
}

type Place = {
  readonly database: string;
  readonly login: string;
  readonly superuser: boolean;
  /** No one else keeps tables here, so that what PUBLIC may do is ours to decide. */
  readonly exclusive: boolean;
  readonly schemas: readonly string[];
  readonly existing: ReadonlyMap<string, readonly string[]>;
  /** `alter … owner to` for everything of ours that the owner role does not own yet. */
  readonly disowned: readonly string[];
};

async function readPlace(client: PoolClient): Promise<Place> {
  const { rows } = await client.query<{
    database: string;
    login: string;
    superuser: boolean;
    exclusive: boolean;
    schemas: string[];
  }>(
    `select quote_ident(current_database()) as database, quote_ident(current_user) as login,
       (select rolsuper from pg_roles where rolname = current_user) as superuser,
       (select count(*) = 0 from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)' and n.nspname <> all($1)
          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')) as exclusive,
       array(select nspname::text from pg_namespace where nspname = any($1) order by nspname) as schemas`,
    [ourSchemas],
  );
  const [row] = rows;
  if (!row) throw new Error('the database says nothing of itself');
  const existing = await client.query<{ name: string; settings: string[] | null }>(
    'select rolname as name, rolconfig as settings from pg_roles where rolname = any($1)',
    [Object.values(roles)],
  );
  return {
    ...row,
    existing: new Map(existing.rows.map(({ name, settings }) => [name, settings ?? []])),
    disowned: await disowned(client),
  };
}

function missingRoles(place: Place): string[][] {
  const groups: string[][] = [];
  for (const role of Object.values(roles)) {
    const isReader = role === roles.analyst || role === roles.bi || role === roles.biPublic;
    const settings = place.existing.get(role);
    const group = settings ? [] : [`create role ${role} nologin`];
    for (const [name, value] of isReader ? Object.entries(readerSettings) : []) {
      const wanted = role !== roles.analyst && name === 'search_path' ? 'mart' : value;
      if (!settings?.includes(`${name}=${wanted}`))
        group.push(`alter role ${role} set ${name} = ${literal(name, wanted)}`);
    }
    if (group.length > 0) groups.push(group);
  }
  return groups;
}

function grants(place: Place): string[][] {
  const { owner, writer, analyst, bi, biPublic } = roles;
  const { database } = place;
  const everywhere = place.schemas.join(', ');
  return [
    // A login that belongs to the owner role can migrate what another such login made.
    [`grant create, connect, temporary on database ${database} to ${owner}`],
    ...(place.disowned.length > 0
      ? [[...(place.superuser ? [] : [`grant ${owner} to ${place.login}`]), ...place.disowned]]
      : []),
    [`grant connect on database ${database} to ${writer}, ${analyst}, ${bi}, ${biPublic}`],
    [`grant temporary on database ${database} to ${writer}`],
    [
      `grant usage on schema ${everywhere} to ${writer}`,
      `grant select, insert, update, delete on all tables in schema ${everywhere} to ${writer}`,
      `grant usage, select on all sequences in schema ${everywhere} to ${writer}`,
      `revoke insert, update, delete on ops.migration from ${writer}`,
      ...later(place, everywhere, `grant select, insert, update, delete on tables to ${writer}`),
      ...later(place, everywhere, `grant usage, select on sequences to ${writer}`),
    ],
    readerGrants(place, analyst, 'fact, mart'),
    readerGrants(place, bi, 'mart'),
    [`grant usage on schema mart to ${biPublic}`, publicViews],
    ...(place.exclusive
      ? [[`revoke create on schema public from public`], [`revoke temporary on database ${database} from public`]]
      : []),
    ...(place.exclusive && place.superuser ? [[closedFunctions]] : []),
  ];
}

/**
 * For tables that do not exist yet: those that this login makes, and those that functions of the owner role make (the
 * embedded bus adds partitions so).
 */
function later(place: Place, schemas: string, grant: string): string[] {
  return [place.login, roles.owner].map(
    (maker) => `alter default privileges for role ${maker} in schema ${schemas} ${grant}`,
  );
}

function readerGrants(place: Place, role: string, schemas: string): string[] {
  return [
    `grant usage on schema ${schemas} to ${role}`,
    `grant select on all tables in schema ${schemas} to ${role}`,
    ...later(place, schemas, `grant select on tables to ${role}`),
  ];
}

/** Only the views that were made for it: what joins the schema later is closed until it has one. */
const publicViews = `do $$
declare v regclass;
begin
  for v in
    select c.oid::regclass from pg_class c
    where c.relnamespace = 'mart'::regnamespace and c.relkind = 'v' and c.relname ~ '_public$'
      and not has_table_privilege('${roles.biPublic}', c.oid, 'select')
  loop
    execute format('grant select on %s to ${roles.biPublic}', v);
  end loop;
end $$`;

/**
 * Anyone may take any advisory lock and store large objects, unless told otherwise: a reader could stop the stages that
 * meet at such locks, or fill the disk.
 */
const closedFunctions = `do $$
declare f regprocedure;
begin
  for f in
    select p.oid::regprocedure from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace
      and (p.proname ~ '^pg_(try_)?advisory' or p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lowrite'))
      and has_function_privilege('${roles.bi}', p.oid, 'execute')
  loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to ${roles.owner}, ${roles.writer}', f);
  end loop;
end $$`;

async function disowned(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ statement: string }>(
    `with ours as (select oid, nspname, nspowner from pg_namespace where nspname = any($1)),
     target as (select coalesce((select oid from pg_roles where rolname = $2), 0) as oid)
     select format('alter schema %I owner to ${roles.owner}', nspname) as statement, 0 as rank
       from ours, target where nspowner <> target.oid
     union all
     select format('alter %s %s owner to ${roles.owner}',
              case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end,
              c.oid::regclass), 1
       from pg_class c join ours on ours.oid = c.relnamespace, target
       where relowner <> target.oid and relkind in ('r', 'p', 'v', 'm', 'S')
         -- a sequence of a column follows its table
         and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass
                         and d.deptype in ('a', 'i', 'e') and relkind = 'S')
     union all
     select format('alter routine %s owner to ${roles.owner}', p.oid::regprocedure), 2
       from pg_proc p join ours on ours.oid = p.pronamespace, target where proowner <> target.oid
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
     order by rank, statement`,
    [ourSchemas, roles.owner],
  );
  return rows.map(({ statement }) => statement);
}

function literal(name: string, value: string): string {
  return name === 'search_path' ? value : `'${value}'`;
}
