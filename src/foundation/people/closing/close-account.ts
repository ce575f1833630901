import { act, type House, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { eraseSubject } from '../../vault/index.js';
import type { Authenticator } from '../authenticators/authenticator.js';
import { readAuthenticatorsOf, writeForgotten } from '../authenticators/authenticator-store.js';
import { isLastAnywhere } from '../mandates/bodies/is-last-anywhere.js';
import { endWithAccount } from '../mandates/own/end-with-account.js';
import { holdPerson, nextVersion } from '../people-store.js';
import { readPreferencesOf } from '../preferences/preference-store.js';
import { listSelves } from '../selves/list-selves.js';
import { deleteSessionsOf } from '../sessions/session-store.js';
import { drawCertificateCode } from '../signing-in/certificate-code.js';
import { subjectOf } from '../signing-in/open-address.js';
import { withdrawAllUsage } from '../usage/withdraw-usage.js';

/**
 * Closes the account of a resident who asks for it themself, with those that were put into it: every way in ends and forgets what found it, every session
 * and every permission ends, with what they gave others by their word and hold of others' (see `endWithAccount`), and the addresses and preferences are erased. Who signs in with the same address afterwards is somebody new; nothing links the two.
 * Cases stay what they are; who wants those erased asks before. Refuses `not-allowed` to anybody but a resident for
 * themself, and `last-administrator` while a body has nobody else who decides for it: they hand it over or close it first.
 * @returns the code with which anybody reads the certificate of what was erased; it is told once.
 */
export async function closeAccount(
  house: House,
  who: Who,
): Promise<Outcome<{ readonly code: string }, 'not-allowed' | 'last-administrator'>> {
  const { actor } = who;
  if (actor.kind !== 'resident' || who.onBehalfOf !== undefined) return refuse('not-allowed');
  const { person } = actor;
  const closed = await act(house, who, async (ctx) => {
    await holdPerson(ctx, person);
    if (await isLastAnywhere(ctx, person)) return undefined;
    const ways: Authenticator[] = [];
    const selves = await listSelves(ctx, person);
    for (const self of selves) {
      ways.push(...(await readAuthenticatorsOf(ctx, self)));
      await withdrawAllUsage(ctx, self);
    }
    for (const { id, person: whose } of ways) {
      const version = (await nextVersion(ctx, whose)) ?? 1;
      writeForgotten(ctx, id);
      appendEntry(ctx, { stream: `person:${whose}`, version, kind: 'person.authenticator-ended', data: { id } });
    }
    await endWithAccount(ctx, person);
    deleteSessionsOf(ctx, person);
    const drawn = await drawCertificateCode(ctx, person);
    const version = (await nextVersion(ctx, person)) ?? 1;
    appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.closed', data: drawn.data });
    const said = (await readPreferencesOf(ctx, selves)).map(({ subject }) => subject);
    return { subjects: [...ways.flatMap((way) => subjectOf(way) ?? []), ...said], code: drawn.code };
  });
  if (!closed) return refuse('last-administrator');
  const { code, subjects } = closed;
  for (const subject of subjects)
    await eraseSubject(house, who, { subject, reason: 'account-closed', groundOf: async () => undefined });
  return done({ code });
}
