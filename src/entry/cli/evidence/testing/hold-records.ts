import { liftHold, listHolds, reviewHold } from '../../../../foundation/assurance/index.js';
import { createPerson } from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { CaseId, PersonId, PlaceId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { eraseOrWait, getCase, holdRecords, settleHeldErasures } from '../../../../work/cases/index.js';

const system: Actor = { kind: 'system', name: 'test' };
const keeping = (person: PersonId): Actor => ({ kind: 'staff', person, roles: ['records'] });

/** A person is held for a claim, an erasure of theirs waits, and a colleague reviews and lifts the hold. */
export async function holdPersonFor(house: TestHouse, place: PlaceId, officer: PersonId, id: CaseId): Promise<void> {
  const asked = {
    case: id,
    scope: 'person',
    ground: 'litigation',
    reviewOn: '2026-06-02',
    words: seal('A claim'),
  } as const;
  await house.act({ place, actor: keeping(officer) }, (ctx) => holdRecords(ctx, asked));
  const one = await house.read({ place, actor: system }, (ctx) => getCase(ctx, id));
  const erasure = {
    subject: one.subjects.reporter as never,
    reason: 'request',
    isUpheld: false,
    keep: '2 years after closed',
  };
  await eraseOrWait(house, { place, actor: system, channel: 'system' }, erasure);
  const colleague = await house.act({ place, actor: system }, async (ctx) =>
    createPerson(ctx, { kind: 'staff', name: 'Gwen Hale' }),
  );
  const by = { place, actor: keeping(colleague) } as const;
  for (const hold of await house.read(by, listHolds)) {
    await house.act(by, (ctx) => reviewHold(ctx, { id: hold.id, reviewOn: '2026-09-01' }));
    await house.act(by, (ctx) => liftHold(ctx, hold.id));
  }
  await settleHeldErasures(house, place);
}
