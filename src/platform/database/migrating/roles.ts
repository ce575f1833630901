import type pg from 'pg';

/** The three roles: owner of the tables; the fenced application; insert-only loading, which may COPY. */
const roles = ['guildhall_migrate', 'guildhall_run', 'guildhall_load'] as const;

const makeRole = (role: string, attributes: string) => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then
      create role ${role} nologin ${attributes};
    end if;
  exception when duplicate_object or unique_violation then null; -- another database of this server made it just now
  end $$`;

/**
 * Makes the roles that are missing and lets the signed-in user take them on. COPY is closed to a role under row-level
 * security, so guildhall_load is outside it and held to its place by a check on every table instead.
 * @throws with the statements for an administrator when this user may not do that.
 */
export async function ensureRoles(client: pg.ClientBase): Promise<void> {
  // Until PostgreSQL 15 whoever was a member could take a role on; since 16 that is a grant of its own.
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname = any($1) and pg_has_role(current_user, oid,
       case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)`,
    [[...roles]],
  );
  if (rows.length === roles.length) return;
  try {
    await client.query(makeRole('guildhall_migrate', ''));
    await client.query(makeRole('guildhall_run', ''));
    await client.query(makeRole('guildhall_load', 'bypassrls'));
    await client.query(`grant ${roles.join(', ')} to current_user`);
  } catch (fault) {
    const { code, message } = fault as { code?: string; message: string };
    if (code !== '42501') throw fault;
    throw new Error(
      `This database user may not make Guildhall's roles (${message}). An administrator runs once: create role guildhall_migrate; create role guildhall_run; create role guildhall_load bypassrls; grant ${roles.join(', ')} to the user of DATABASE_URL; grant create on database … to guildhall_migrate.`,
    );
  }
}

/** Lets the owner of the tables make schemas in this database. */
export async function allowMigration(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ may: boolean; name: string }>(
    `select has_database_privilege('guildhall_migrate', current_database(), 'create') as may, quote_ident(current_database()) as name`,
  );
  const database = rows[0];
  if (database && !database.may) await client.query(`grant create on database ${database.name} to guildhall_migrate`);
}
