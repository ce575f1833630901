import type { Actor, Channel } from './actor.js';
import type { Clock } from './clock.js';
import type { Context } from './context.js';
import type { KeyCustody } from './custody.js';
import { beginText } from './database/begin.js';
import { captureSql } from './database/capture-sql.js';
import type { Connection, Database } from './database/db.js';
import { isWorthRepeating, nameFault } from './database/faults.js';
import { createWrites, noWrites } from './database/writes.js';
import type { Ids, PersonId, PlaceId } from './ids.js';
import type { Log } from './log.js';
import type { Random } from './random.js';

/** What a process has to work with. */
export interface House {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly custody: KeyCustody;
  readonly log: Log;
}

/** In whose name, where and by what way something is done. */
export interface Who {
  readonly place: PlaceId;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly onBehalfOf?: PersonId;
}

const mostRuns = 4;

function contextOf(house: House, who: Who, connection: Connection, isWriting: boolean): Context {
  return {
    place: who.place,
    db: connection.db,
    actor: who.actor,
    ...(who.onBehalfOf === undefined ? {} : { onBehalfOf: who.onBehalfOf }),
    channel: who.channel,
    clock: house.clock,
    ids: house.ids,
    random: house.random,
    custody: house.custody,
    writes: isWriting ? createWrites(connection) : noWrites,
    async prepared<Row>(name: string, text: string, params: readonly unknown[]): Promise<readonly Row[]> {
      captureSql(text);
      const { rows } = await connection.client.query({ name, text, values: [...params] });
      return rows as readonly Row[];
    },
  };
}

/** Runs `work` in one transaction on one connection; a connection that cannot even roll back is thrown away. */
async function once<T>(
  house: House,
  who: Who,
  access: 'read only' | 'read write',
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const connection = await house.database.connect();
  const { client } = connection;
  let lost: Error | undefined;
  try {
    await client.query(beginText(house.database, who.place, access));
    const ctx = contextOf(house, who, connection, access === 'read write');
    const result = await work(ctx);
    await ctx.writes.flush();
    await client.query('commit');
    return result;
  } catch (fault) {
    await client.query('rollback').catch((second: Error) => {
      lost = second;
    });
    throw nameFault(fault);
  } finally {
    house.database.release(connection, lost);
  }
}

/**
 * One act: a transaction fenced to a place. What `work` throws rolls back; what it returns, a refusal too, commits.
 * Runs the whole work again, at most three times, when another act moved its stream first or the database asks for it.
 */
export async function act<T>(house: House, who: Who, work: (ctx: Context) => Promise<T>): Promise<T> {
  for (let run = 1; ; run += 1) {
    try {
      return await once(house, who, 'read write', work);
    } catch (fault) {
      if (run >= mostRuns || !isWorthRepeating(fault)) throw fault;
    }
  }
}

/** The same without writes: a read-only transaction fenced to a place. */
export function read<T>(house: House, who: Who, work: (ctx: Context) => Promise<T>): Promise<T> {
  return once(house, who, 'read only', work);
}
