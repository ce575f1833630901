import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { readAuditorKey } from '../../vault/index.js';
import { appendConcealed } from './chain.js';
import { type Auditor, insertAuditor, readAuditors } from './concealed-store.js';

/** The auditor of now; undefined where nobody was set, and then nothing may be concealed. */
export const findAuditor = async (ctx: Context): Promise<Auditor | undefined> => (await readAuditors(ctx))[0];

/**
 * Sets whose key the second copy is sealed for from now on; what was sealed for the one before stays theirs. Refuses
 * `not-a-key` for anything but an X25519 public key in PEM, and `set-already`.
 */
export async function setAuditor(
  ctx: Context,
  pem: string,
): Promise<Outcome<{ readonly thumbprint: string }, 'not-allowed' | 'not-a-key' | 'set-already'>> {
  if (ctx.actor.kind !== 'system') return refuse('not-allowed');
  const read = await readAuditorKey(pem);
  if (!read) return refuse('not-a-key');
  const { key, thumbprint } = read;
  if ((await findAuditor(ctx))?.thumbprint === thumbprint) return refuse('set-already');
  const data = { thumbprint, key: key.toString('hex') };
  const { number } = await appendConcealed(ctx, { kind: 'concealed.auditor-set', data });
  insertAuditor(ctx, { number, thumbprint, key, since: ctx.clock.now() });
  return done({ thumbprint });
}
