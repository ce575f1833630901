import { setTimeout as wait } from 'node:timers/promises';
import type { House } from '../../../platform/house.js';

/** 'history', as a number: one key of the database's advisory locks. */
const key = 0x68697374;
const pause = 1000;

/**
 * Does the work while no other process of this database does; waits for one that does. The lock is the connection's, so
 * a killed process lets go of it. Undefined when the signal came first.
 */
export async function withFillingLock<T>(
  { database }: Pick<House, 'database'>,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const connection = await database.connect();
  let fault: Error | undefined;
  try {
    while (!signal.aborted) {
      const { rows } = await connection.send({ text: `select pg_try_advisory_lock(${key}) as taken` });
      if ((rows[0] as { taken: boolean }).taken) return await work();
      await wait(pause, undefined, { signal }).catch(() => undefined);
    }
    return undefined;
  } catch (caught) {
    fault = caught as Error;
    throw caught;
  } finally {
    if (!fault) await connection.send({ text: `select pg_advisory_unlock_all()` }).catch(() => undefined);
    database.release(connection, fault);
  }
}
