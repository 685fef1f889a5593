// A disk that is full: Postgres refuses every write with the code that it has for that, until there is room again. A disk of
// our own that really is full would take the rights of an administrator.
import type { Database } from '../../platform/database/database.ts';

export type Disk = { fill(): Promise<void>; free(): Promise<void> };

/** Puts the disk under the tables of these schemas, or under the named tables alone. */
export async function putDiskUnder({ pool }: Database, tables?: readonly string[]): Promise<Disk> {
  await pool.query(`
    create table public.test_disk (is_full boolean not null);
    insert into public.test_disk values (false);
    grant select on public.test_disk to public;
    create function public.test_write() returns trigger language plpgsql as $$
    begin
      if (select is_full from public.test_disk) then
        raise exception using errcode = '53100', message = 'could not extend file: No space left on device';
      end if;
      return null;
    end $$;`);
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('raw', 'fact', 'ops')`,
  );
  for (const { name } of rows.filter((row) => tables?.includes(row.name) ?? true)) {
    await pool.query(
      `create trigger test_write before insert or update or delete on ${name} for each statement execute function public.test_write()`,
    );
  }
  return {
    fill: async () => void (await pool.query('update public.test_disk set is_full = true')),
    free: async () => void (await pool.query('update public.test_disk set is_full = false')),
  };
}
