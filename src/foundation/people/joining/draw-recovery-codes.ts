import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion, readStaff } from '../people-store.js';
import { endRecoveryCodes, insertRecoveryCode } from './joining-store.js';
import { digestSecretCode, drawSecretCode } from './secret-code.js';

/** How many codes are printed at a time; each works once. */
const recoveryCodes = 8;

/**
 * Draws an officer's recovery codes, to be printed and kept on paper; the ones before end. They are kept by their digests
 * only. Refuses `not-staff`. The caller has found that it is the officer who asks: by their session, or as `findJoining`.
 */
export async function drawRecoveryCodes(
  ctx: Context,
  person: PersonId,
): Promise<Outcome<readonly string[], 'not-staff'>> {
  if (!(await readStaff(ctx, person))) return refuse('not-staff');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('not-staff');
  const drawn = Array.from({ length: recoveryCodes }, () => drawSecretCode(ctx.random));
  const digests = drawn.map(digestSecretCode);
  await endRecoveryCodes(ctx, person);
  for (const digest of digests) insertRecoveryCode(ctx, person, digest);
  const data = { codes: digests.map((one) => one.toString('hex')), at: ctx.clock.now().toISOString() };
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.recovery-codes-drawn', data });
  return done(drawn);
}
