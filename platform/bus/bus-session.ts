// The one connection that an embedded bus keeps: it hears of appends elsewhere, and its advisory locks show that the
// members of this process live. A killed process loses it at once, so its partitions move on without a timeout.
import type { Notification, PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { Database } from '../database/database.ts';

/** First key of the advisory locks of members; the second is the member's id. */
export const memberLockClass = 0x4d574255;
const channel = 'megawatch_bus';

export type BusSession = {
  /** Runs a statement on the connection, which is opened anew and holds its locks again where it was lost. */
  query<Row extends QueryResultRow>(text: string, values: unknown[]): Promise<QueryResult<Row>>;
  hold(memberId: number): Promise<void>;
  letGo(memberId: number): Promise<void>;
  close(): Promise<void>;
};

/** Makes the session; nothing is opened before it is used. */
export function createBusSession({
  database,
  listen,
  onNotification,
}: {
  database: Database;
  listen: boolean;
  onNotification: (payload: string) => void;
}): BusSession {
  const members = new Set<number>();
  const locked = new Set<number>();
  let current: { client: PoolClient; lose: () => void } | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  async function open(): Promise<PoolClient> {
    const client = await database.pool.connect();
    let isLost = false;
    const lose = (): void => {
      if (isLost) return;
      isLost = true;
      if (current?.client === client) current = null;
      locked.clear();
      client.removeListener('notification', hear);
      client.release(true);
    };
    const hear = (notification: Notification): void => onNotification(notification.payload ?? '');
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', hear);
    current = { client, lose };
    if (listen) await client.query(`listen ${channel}`);
    return client;
  }

  async function ready(): Promise<PoolClient> {
    const client = current?.client ?? (await open());
    for (const member of members) {
      if (locked.has(member)) continue;
      // Never waits: after a lost connection the server may hold the old lock a little longer; the next beat asks again.
      const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1, $2) as held', [
        memberLockClass,
        member,
      ]);
      if (rows[0]?.held) locked.add(member);
    }
    return client;
  }

  /** One at a time: a lock asked for twice would have to be given back twice. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  return {
    query: (text, values) => inTurn(async () => (await ready()).query(text, values)),
    hold(memberId) {
      members.add(memberId);
      return inTurn(async () => void (await ready()));
    },
    letGo: (memberId) =>
      inTurn(async () => {
        members.delete(memberId);
        if (!locked.delete(memberId) || !current) return;
        await current.client.query('select pg_advisory_unlock($1, $2)', [memberLockClass, memberId]);
      }),
    close: () =>
      inTurn(async () => {
        members.clear();
        current?.lose();
        await Promise.resolve();
      }),
  };
}

/** Tells other processes: `log` of new messages, a group's name of a change among its members. */
export async function notifyBus(database: Database, payload: string): Promise<void> {
  await database.pool.query('select pg_notify($1, $2)', [channel, payload]);
}
