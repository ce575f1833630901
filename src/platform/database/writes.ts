import { createHash } from 'node:crypto';
import { buildWriteStatement, type QueuedWrite } from './build-write-statement.js';
import type { Connection, Statement } from './connection.js';
import { refuseTwice } from './refuse-twice.js';
import type { Schema } from './schema.js';

/** The unit of work: what an act writes, kept until its end and sent as one statement. */
export interface Writes {
  /** Queues a row. Values as the columns are; a json or jsonb column takes the value itself, not its text; columns left out take their default. */
  insert(table: keyof Schema & string, row: Readonly<Record<string, unknown>>): void;
  /**
   * Queues an insert, update or delete of its own, with $1…. It must not change a row that another queued write may change
   * too, which the flush refuses, and it sees none of them: all see the database as it was before the flush.
   */
  run(text: string, params: readonly unknown[]): void;
  /** Sends what is queued. `act` does so before it commits; call it only to read your own writes. */
  flush(): Promise<void>;
}

const mostNames = 400;
const names = new Map<string, string>();

/** A name for the statement's text, so that each connection parses it once. Rare shapes beyond the limit go unnamed. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const name = `write_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}

/** What `act` needs besides: to prepare everything first, so that the flush and the commit can leave together. */
export interface PendingWrites extends Writes {
  /** Takes what is queued as one statement that can only fail at the database; undefined when nothing is. */
  take(): Statement | undefined;
}

export function createWrites(connection: Connection): PendingWrites {
  let queue: QueuedWrite[] = [];
  let groups = new Map<string, unknown[][]>();
  const take: PendingWrites['take'] = () => {
    if (queue.length === 0) return undefined;
    refuseTwice(queue);
    const { text, params } = buildWriteStatement(queue, connection.jsonColumns);
    queue = [];
    groups = new Map();
    const name = nameOf(text);
    return name === undefined ? { text, values: params } : { name, text, values: params };
  };
  return {
    insert(table, row) {
      const columns = Object.keys(row);
      const values = Object.values(row);
      const key = `${table}(${columns.join()})`;
      const group = groups.get(key);
      if (group) {
        group.push(values);
        return;
      }
      const rows = [values];
      groups.set(key, rows);
      queue.push({ table, columns, rows });
    },
    run(text, params) {
      queue.push({ text, params });
    },
    take,
    async flush() {
      const statement = take();
      if (statement) await connection.send(statement);
    },
  };
}

const refuse = () => {
  throw new Error('read() does not write; use act().');
};

/** For `read`: a write is a mistake of the caller's. */
export const noWrites: PendingWrites = {
  insert: refuse,
  run: refuse,
  take: () => undefined,
  flush: async () => undefined,
};
