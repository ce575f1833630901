import type { TestSite } from '../../src/entry/web/testing.js';
import { createPerson, noteBestInterest, noteStanding } from '../../src/foundation/people/index.js';
import type { Actor } from '../../src/platform/actor.js';
import type { CaseId } from '../../src/platform/ids.js';
import { seal } from '../../src/platform/sealed/index.js';

/** Somebody cannot decide, and an officer notes what was decided for them and why. */
export async function decideFor(house: TestSite['house'], named: CaseId, why: string): Promise<void> {
  const person = await house.act({ kind: 'system', name: 'test' }, async (ctx) =>
    createPerson(ctx, { kind: 'resident' }),
  );
  const verifier: Actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['mandate-verifier'] };
  const lost = { person, note: 'capacity-lost', evidence: 'doctor-letter' } as const;
  const days = { decidedOn: '2026-02-27', reviewOn: '2026-05-28' };
  const decided = { person, case: named, decision: 'council-decides', why: seal(why), ...days } as const;
  const noted = await house.act(verifier, (ctx) => noteStanding(ctx, lost));
  if (!noted.ok) throw new Error(noted.refused);
  const kept = await house.act(verifier, (ctx) => noteBestInterest(ctx, decided));
  if (!kept.ok) throw new Error(kept.refused);
}
