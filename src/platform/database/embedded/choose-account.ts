import { type Account, runProgram } from './run-program.js';

/**
 * PostgreSQL refuses to run as root. As root it runs as `postgres`, else `nobody`; otherwise as ourselves (undefined).
 */
export async function chooseAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = await runProgram('id', ['-u', name]);
    const gid = await runProgram('id', ['-g', name]);
    if (uid.code === 0 && gid.code === 0 && Number(uid.output) > 0) {
      return { name, uid: Number(uid.output), gid: Number(gid.output) };
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a user `postgres` nor `nobody`. Create one, or set DATABASE_URL.',
  );
}
