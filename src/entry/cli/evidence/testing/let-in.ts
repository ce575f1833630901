import {
  addAuthenticator,
  approveRecovery,
  askRecovery,
  confirmInvitation,
  createPerson,
  drawRecoveryCodes,
  hireStaff,
  holdRole,
  inviteRecovered,
  inviteStaff,
  recoveryDelayHours,
} from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PersonId, PlaceId } from '../../../../platform/ids.js';
import type { Outcome } from '../../../../platform/refusal.js';
import { seal } from '../../../../platform/sealed/index.js';

const minute = 60_000;
const system: Actor = { kind: 'system', name: 'test' };

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The fixture was refused: ${outcome.refused}`);
  return outcome.value;
}

/** An officer who was invited, lost all, and is let in again by two; and one who was hired by one and confirmed by another. */
export async function letIn(house: TestHouse, place: PlaceId, person: PersonId): Promise<void> {
  const at = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => house.act({ place, actor }, work);
  await at(system, async (ctx) => must(await inviteStaff(ctx, person)));
  await at(system, async (ctx) => must(await drawRecoveryCodes(ctx, person)));
  const makeAdministrator = (name: string) =>
    at(system, async (ctx): Promise<Actor> => {
      const one = createPerson(ctx, { kind: 'staff', name });
      await ctx.writes.flush();
      must(await holdRole(ctx, { person: one, role: 'administrator' }));
      await ctx.writes.flush();
      must(await addAuthenticator(ctx, { person: one, kind: 'passkey', finds: seal([`passkey of ${one}`]) }));
      return { kind: 'staff', person: one, roles: ['administrator'] };
    });
  const [first, second] = [await makeAdministrator('Cerys Vaughan'), await makeAdministrator('Dilwyn Orme')];
  const recovery = await at(first, async (ctx) => must(await askRecovery(ctx, person)));
  for (const one of [first, second]) await at(one, async (ctx) => must(await approveRecovery(ctx, recovery)));
  house.clock.advance(recoveryDelayHours * 60 * minute);
  await at(second, async (ctx) => must(await inviteRecovered(ctx, recovery)));
  const hired = await at(first, async (ctx) => must(await hireStaff(ctx, { name: 'Nia Corrigan', role: 'help-desk' })));
  await at(second, async (ctx) => must(await confirmInvitation(ctx, hired.id)));
}
