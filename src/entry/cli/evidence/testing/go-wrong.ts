import {
  closeIncident,
  judgeIncident,
  notePeopleTold,
  noteRegulatorTold,
  reportIncident,
  reportMarking,
  scopeIncident,
} from '../../../../foundation/assurance/index.js';
import { createPerson } from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { Context } from '../../../../platform/context.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PersonId, PlaceId } from '../../../../platform/ids.js';
import type { Outcome } from '../../../../platform/refusal.js';
import { seal } from '../../../../platform/sealed/index.js';

const system: Actor = { kind: 'system', name: 'test' };

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The fixture was refused: ${outcome.refused}`);
  return outcome.value;
}

/** A letter went astray: counted, judged, told and closed by another; and somebody pasted a text marked too high. */
export async function goWrong(house: TestHouse, place: PlaceId, person: PersonId): Promise<void> {
  const at = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => house.act({ place, actor }, work);
  const by = (one: PersonId): Actor => ({ kind: 'staff', person: one, roles: ['data-protection'] });
  const second = await at(system, async (ctx) => createPerson(ctx, { kind: 'staff', name: 'Idris Kell' }));
  const what = { kind: 'wrong-person', isNearMiss: false, hoursKnown: 4, what: seal('To 4 Elm Row') } as const;
  const id = await at(by(person), async (ctx) => must(await reportIncident(ctx, what)));
  const scope = { id, officer: person, case: undefined, days: 7 };
  await at(by(person), async (ctx) => must(await scopeIncident(ctx, scope)));
  await at(by(person), async (ctx) => must(await judgeIncident(ctx, { id, judgement: 'high-risk' })));
  await at(by(person), async (ctx) => must(await noteRegulatorTold(ctx, id)));
  await at(by(person), async (ctx) => must(await notePeopleTold(ctx, id)));
  await at(by(second), async (ctx) => must(await closeIncident(ctx, id)));
  await at(by(person), async (ctx) => reportMarking(ctx, { tier: 'SECRET', where: 'note' }));
}
