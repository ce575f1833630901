import { dutyManager, noteEditions, waiveTraining } from '../../../../foundation/assurance/index.js';
import { trainOfficer } from '../../../../foundation/assurance/testing.js';
import { createPerson } from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PersonId, PlaceId } from '../../../../platform/ids.js';
import type { Outcome } from '../../../../platform/refusal.js';

const system: Actor = { kind: 'system', name: 'test' };

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The fixture was refused: ${outcome.refused}`);
  return outcome.value;
}

/** An officer who was let work without training, and then took it. */
export async function train(house: TestHouse, place: PlaceId, person: PersonId): Promise<void> {
  const at = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => house.act({ place, actor }, work);
  const manager = await at(system, async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Nia Corrigan' }));
  const by: Actor = { kind: 'staff', person: manager, roles: [dutyManager] };
  await at(by, async (ctx) => must(await waiveTraining(ctx, { person, reason: 'cover' })));
  await at(system, (ctx) => trainOfficer(ctx, person));
  await noteEditions(house, place);
}
