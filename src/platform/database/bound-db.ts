import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import { captureSql } from './capture-sql.js';
import type { Db } from './db.js';
import type { Schema } from './schema.js';

function connectionOf(client: pg.PoolClient): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      captureSql(query.sql);
      const { rows, rowCount } = await client.query(query.sql, [...query.parameters]);
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    },
    streamQuery() {
      throw new Error('Rows are read in keyset pages, not streamed.');
    },
  };
}

const refuse = async () => {
  throw new Error('act() begins and ends the transaction; an act never does.');
};

/** Kysely over one connection whose transaction `act` or `read` holds. */
export function createBoundDb(client: pg.PoolClient): Db {
  const connection = connectionOf(client);
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: async () => undefined,
  };
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
