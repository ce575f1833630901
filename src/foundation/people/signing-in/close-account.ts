import { act, type House, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { eraseSubject } from '../../vault/index.js';
import type { Authenticator } from '../authenticators/authenticator.js';
import { readAuthenticatorsOf, writeForgotten } from '../authenticators/authenticator-store.js';
import { endWithAccount } from '../mandates/own/end-with-account.js';
import { listSelves } from '../merging/list-selves.js';
import { holdPerson, nextVersion } from '../people-store.js';
import { deleteSessionsOf } from '../sessions/session-store.js';
import { withdrawAllUsage } from '../usage/withdraw-usage.js';
import { subjectOf } from './open-address.js';

/**
 * Closes the account of a resident who asks for it themself, with those that were put into it: every way in ends and forgets what found it, every session
 * and every permission ends, with what they gave others by their word and hold of others' (see `endWithAccount`), and the addresses are erased. Who signs in with the same address afterwards is somebody new; nothing links the two.
 * Cases stay what they are; who wants those erased asks before. Refuses `not-allowed` to anybody but a resident for
 * themself.
 * @returns how many ways in ended.
 */
export async function closeAccount(house: House, who: Who): Promise<Outcome<number, 'not-allowed'>> {
  const { actor } = who;
  if (actor.kind !== 'resident' || who.onBehalfOf !== undefined) return refuse('not-allowed');
  const { person } = actor;
  const ended = await act(house, who, async (ctx) => {
    await holdPerson(ctx, person);
    const ways: Authenticator[] = [];
    for (const self of await listSelves(ctx, person)) {
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
    return ways;
  });
  for (const way of ended) {
    const subject = subjectOf(way);
    if (subject) await eraseSubject(house, who, { subject, reason: 'account-closed', groundOf: async () => undefined });
  }
  return done(ended.length);
}
