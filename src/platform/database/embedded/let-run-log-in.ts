import { ensureRoles } from '../migrating/roles.js';
import { withClient } from '../with-client.js';

/**
 * Lets the application sign in to the embedded server as guildhall_run itself, so that nothing it sends, not even text
 * of an attacker's, can take on another role. Idempotent; starts that come together wait for each other.
 */
export async function letRunLogIn(url: string, password: string | undefined): Promise<void> {
  await withClient(url, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('guildhall_run'))`);
    await ensureRoles(client);
    const { rows } = await client.query<{ may: boolean }>(
      `select rolcanlogin as may from pg_roles where rolname = 'guildhall_run'`,
    );
    if (rows[0]?.may) return;
    const secret = password === undefined ? '' : ` password ${client.escapeLiteral(password)}`;
    await client.query(`alter role guildhall_run login${secret}`);
  });
}
