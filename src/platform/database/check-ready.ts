import { setTimeout as wait } from 'node:timers/promises';
import type { House } from '../house.js';
import type { PlaceId } from '../ids.js';
import { beginText } from './begin.js';
import type { Connection } from './connection.js';
import { listMigrations } from './migrating/migrations.js';

export interface Readiness {
  readonly ready: boolean;
  /** By what was checked: 'ok', or what is wrong in words for an operator. */
  readonly checks: Readonly<Record<'database' | 'schema' | 'fence' | 'citus', string>>;
}

/** Whoever asks whether to send people here does not wait as people do. */
const patience = 5000;

const nowhere = '00000000-0000-0000-0000-000000000000' as PlaceId;

interface Facts {
  readonly applied: number;
  readonly privileged: boolean;
  readonly unfenced: number;
  readonly role: string;
  readonly place: string | null;
  readonly propagates: string | null;
  readonly standby: boolean;
}

/** Asked in a transaction begun as every act's is, so that what it sees is what acts get. */
async function ask(connection: Connection, begin: string): Promise<Facts | undefined> {
  await connection.send({ text: begin });
  const { rows } = await connection.send({
    text: `select (select max(number) from platform.migration) as applied, current_user as role,
            (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as privileged,
            (select count(*) from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
              where a.attname = 'place_id' and c.relkind in ('r', 'p') and not c.relforcerowsecurity and n.nspname !~ '^(pg_|information_schema)') as unfenced,
            current_setting('guildhall.place', true) as place,
            current_setting('citus.propagate_set_commands', true) as propagates, pg_is_in_recovery() as standby`,
  });
  await connection.send({ text: 'rollback' });
  return rows[0] as Facts | undefined;
}

let known: Promise<number> | undefined;

const unanswered: Readiness = {
  ready: false,
  checks: { database: 'does not answer', schema: 'not known', fence: 'not known', citus: 'not known' },
};

/** Whether requests may be sent here: the database answers within five seconds, can be written, is of this version, and fences every place. */
export async function checkReady(house: Pick<House, 'database'>): Promise<Readiness> {
  const late = wait(patience, unanswered, { ref: false });
  return Promise.race([look(house), late]);
}

async function look({ database }: Pick<House, 'database'>): Promise<Readiness> {
  known ??= listMigrations().then((migrations) => migrations.length);
  let connection: Connection | undefined;
  try {
    connection = await database.connect();
    const facts = await ask(connection, beginText(database, nowhere, 'repeatable read read only'));
    database.release(connection);
    if (!facts) throw new Error('no answer');
    const expected = await known;
    const checks = {
      database: facts.standby ? 'is a standby, which can only be read: DATABASE_URL must lead to the primary' : 'ok',
      schema:
        facts.applied === expected
          ? 'ok'
          : `migration ${facts.applied} is applied, this version is of ${expected}: any command of the newer one brings it up to date`,
      fence: fenceState(facts),
      citus:
        !database.isCitus || facts.propagates === 'local'
          ? 'ok'
          : `citus.propagate_set_commands is '${facts.propagates}', and must be 'local'`,
    };
    return { ready: Object.values(checks).every((state) => state === 'ok'), checks };
  } catch (fault) {
    if (connection) database.release(connection, fault as Error);
    return unanswered;
  }
}

function fenceState({ privileged, unfenced, place, role }: Facts): string {
  if (privileged)
    return `the role ${role} is outside row-level security: connect as one that may take on guildhall_run`;
  if (place !== nowhere)
    return 'the place of a transaction does not reach the database: is a pooler in statement mode between?';
  return unfenced === 0 ? 'ok' : `${unfenced} tables of places have no forced row-level security`;
}
