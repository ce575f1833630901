import type { Actor, Channel } from './actor.js';
import type { CardPayments } from './cards/card-payments.js';
import type { Clock } from './clock.js';
import type { Context } from './context.js';
import type { KeyCustody } from './custody.js';
import { beginText } from './database/begin.js';
import type { Connection, Database, Statement } from './database/db.js';
import { isWorthRepeating, nameFault } from './database/faults.js';
import { isDead } from './database/is-lost.js';
import { createWrites, noWrites, type PendingWrites, type Writes } from './database/writes.js';
import type { FileKeeping } from './files/file-keeping.js';
import type { Ids, OrgUnitId, PersonId, PlaceId } from './ids.js';
import type { ShredLedger } from './ledger.js';
import type { Log } from './log.js';
import type { Notify } from './notify/notify.js';
import type { Post } from './post.js';
import type { Random } from './random.js';

/** What a process has to work with. */
export interface House {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly custody: KeyCustody;
  /** The list of destroyed keys, outside every backup. */
  readonly ledger: ShredLedger;
  readonly log: Log;
  /** By what letters leave the house. */
  readonly post: Post;
  /** Who takes cards for the places. */
  readonly cards: CardPayments;
  /** By what texts leave, and letters to be printed. */
  readonly notify: Notify;
  /** Where files are kept, and what looks into them first. */
  readonly files: FileKeeping;
}

/** In whose name, where and by what way something is done. */
export interface Who {
  readonly place: PlaceId;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly onBehalfOf?: PersonId;
  readonly firm?: OrgUnitId;
}

const mostRuns = 4;

/**
 * An act has one moment, the one at which it first asks for the time: what it writes in a row and in its entry is the
 * same to the millisecond, however long it works and whatever it waits for afterwards.
 */
function standStill(clock: Clock): Clock {
  let moment: number | undefined;
  return {
    now() {
      moment ??= clock.now().getTime();
      return new Date(moment);
    },
  };
}

function contextOf(house: House, who: Who, connection: Connection, writes: Writes): Context {
  return {
    place: who.place,
    db: connection.db,
    actor: who.actor,
    ...(who.onBehalfOf === undefined ? {} : { onBehalfOf: who.onBehalfOf }),
    ...(who.firm === undefined ? {} : { firm: who.firm }),
    channel: who.channel,
    clock: standStill(house.clock),
    ids: house.ids,
    random: house.random,
    custody: house.custody,
    writes,
    async prepared<Row>(name: string, text: string, params: readonly unknown[]): Promise<readonly Row[]> {
      const { rows } = await connection.send({ name, text, values: params });
      return rows as readonly Row[];
    },
  };
}

/** A promise that is awaited later; until then its failure is not unheard. */
const noted = () => undefined;

/**
 * Runs the work of a transaction that it begins, and returns what is left to send; rolls back what fails. The beginning
 * is not awaited at first: it leaves together with the first query, and when it fails, so do they.
 */
async function perform<T>(connection: Connection, begin: string, writes: PendingWrites, work: () => Promise<T>) {
  const begun = connection.send({ text: begin });
  begun.catch(noted);
  try {
    const result = await work();
    await begun;
    return { result, statement: writes.take() };
  } catch (fault) {
    await connection.send({ text: 'rollback' }).catch(noted); // the pool drops a connection that cannot
    await begun; // where nothing began, the work saw no place's rows: what it made of that is not the fault
    throw fault;
  }
}

/** Sends the writes and the commit together; where the writes fail the database turns the commit into a rollback. */
async function commit(connection: Connection, statement: Statement | undefined): Promise<void> {
  const flushed = statement && connection.send(statement);
  flushed?.catch(noted);
  const committed = connection.send({ text: 'commit' });
  await committed.catch(noted);
  await flushed;
  const { command } = await committed;
  if (command !== 'COMMIT') throw new Error('A query of this act failed and the act went on; nothing of it was kept.');
}

async function once<T>(
  house: House,
  who: Who,
  access: 'read write' | 'repeatable read read only',
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const begin = beginText(house.database, who.place, access);
  const connection = await house.database.connect();
  let dead: Error | undefined;
  try {
    const writes = access === 'read write' ? createWrites(connection) : noWrites;
    const { result, statement } = await perform(connection, begin, writes, () =>
      work(contextOf(house, who, connection, writes)),
    );
    await commit(connection, statement);
    return result;
  } catch (fault) {
    if (isDead(fault)) dead = fault as Error;
    throw nameFault(fault);
  } finally {
    house.database.release(connection, dead);
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

/** What is read as it was at one moment, however long that takes: a transaction fenced to a place, without writes. */
export function readAtOnce<T>(house: House, who: Who, work: (ctx: Context) => Promise<T>): Promise<T> {
  return once(house, who, 'repeatable read read only', work);
}

/**
 * Reads, fenced to a place, on a connection that cannot write. Each query sees what is committed when it is asked; there
 * is no transaction to begin and end, which for most pages is half of what they ask of the database.
 */
export async function read<T>(house: House, who: Who, work: (ctx: Context) => Promise<T>): Promise<T> {
  if (house.database.isCitus) return readAtOnce(house, who, work); // its shards learn of the fence in a transaction only
  const { connection, fenced } = await house.database.connectToRead(who.place);
  let dead: Error | undefined;
  try {
    const result = await work(contextOf(house, who, connection, noWrites));
    await fenced;
    return result;
  } catch (found) {
    const fault = await fenced.then(
      () => found,
      (unfenced: unknown) => unfenced,
    );
    if (isDead(fault)) dead = fault as Error;
    throw nameFault(fault);
  } finally {
    house.database.release(connection, dead);
  }
}
