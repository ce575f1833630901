import { answerConcern, lookList, raiseConcern } from '../../../../foundation/assurance/index.js';
import { createPerson } from '../../../../foundation/people/index.js';
import { linkSubject } from '../../../../foundation/vault/index.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PersonId, PlaceId, SubjectId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import type { Case } from '../../../../work/cases/index.js';

/** A resident does not recognise an officer's look, and is answered. */
export async function raiseConcerns(house: TestHouse, place: PlaceId, one: Case): Promise<void> {
  const system = { place, actor: { kind: 'system', name: 'test' } } as const;
  const subject = one.subjects.reporter as SubjectId;
  const person: PersonId = await house.act(system, async (ctx) => createPerson(ctx, { kind: 'resident' }));
  await house.act(system, (ctx) => linkSubject(ctx, subject, person));
  const looks = await house.read(system, (ctx) => lookList(ctx, subject));
  const number = looks.find(({ actor }) => actor.startsWith('person:'))?.number ?? 0;
  const given = { kind: 'unneeded-look', look: { subject, number }, what: seal('Who was that?') } as const;
  const raised = await house.act({ place, actor: { kind: 'resident', person } }, (ctx) => raiseConcern(ctx, given));
  if (!raised.ok) throw new Error(`The fixture was refused: ${raised.refused}`);
  const handler = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['data-protection'] } as const;
  const { incident } = raised.value;
  await house.act({ place, actor: handler }, (ctx) => answerConcern(ctx, { incident, text: seal('A case worker') }));
}
