import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion, readStaff } from '../people-store.js';
import { useInvitation, useRecoveryCode } from './joining-store.js';
import { digestSecretCode, readSecretCode } from './secret-code.js';
import { startJoining } from './start-joining.js';

async function use(ctx: Context, digest: Buffer) {
  const invitation = await useInvitation(ctx, digest);
  const at = ctx.clock.now().toISOString();
  if (invitation) {
    const { person, id } = invitation;
    return { person, kind: 'person.invitation-used', data: { id, at } };
  }
  const person = await useRecoveryCode(ctx, digest);
  return person && { person, kind: 'person.recovery-code-used', data: { code: digest.toString('hex'), at } };
}

/**
 * Takes an invitation's code or a recovery code, once: this browser may then add passkeys to that officer for an hour,
 * and do nothing else. Refuses `not-a-code` for what cannot be one, and `wrong-code` for one that opens nothing, or
 * nothing any more, alike.
 */
export async function takeCode(
  ctx: Context,
  typed: Sealed<readonly string[]>,
): Promise<Outcome<{ readonly person: PersonId; readonly token: string }, 'not-a-code' | 'wrong-code'>> {
  const code = readSecretCode(contentOf(typed)[0] ?? '');
  if (code === undefined) return refuse('not-a-code');
  const used = await use(ctx, digestSecretCode(code));
  if (!used) return refuse('wrong-code');
  const { person, kind, data } = used;
  const version = await nextVersion(ctx, person);
  if (version === undefined) throw new Error('A code belongs to nobody.');
  appendEntry(ctx, { stream: `person:${person}`, version, kind, data });
  if (!(await readStaff(ctx, person))) return refuse('wrong-code'); // they have left since
  return done({ person, token: startJoining(ctx, person) });
}
