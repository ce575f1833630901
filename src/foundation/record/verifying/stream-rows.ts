import { sql } from 'kysely';
import type { Db } from '../../../platform/database/db.js';

let opened = 0;
const ignore = () => undefined;

/**
 * The rows of a query in batches, through a cursor of the database, so that memory does not grow with their number.
 * The next batch is under way while one is worked on. `query` is text of ours: a cursor takes no parameters.
 */
export async function* streamRows<Row>(db: Db, query: string, most = 2000): AsyncGenerator<readonly Row[]> {
  opened += 1;
  const cursor = `rows_${opened}`;
  await sql.raw(`declare ${cursor} no scroll cursor for ${query}`).execute(db);
  const fetch = () => {
    const fetching = sql.raw<Row>(`fetch ${most} from ${cursor}`).execute(db);
    fetching.catch(ignore); // heard when it is awaited
    return fetching;
  };
  let next = fetch();
  try {
    for (;;) {
      const { rows } = await next;
      if (rows.length === 0) return;
      if (rows.length === most) next = fetch();
      yield rows;
      if (rows.length < most) return;
    }
  } finally {
    await next.catch(ignore);
    await sql.raw(`close ${cursor}`).execute(db).catch(ignore);
  }
}
