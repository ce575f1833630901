import { createPerson, holdRole } from '../../foundation/people/index.js';
import type { Actor } from '../../platform/actor.js';
import type { TestHouse } from '../../platform/database/testing.js';
import { workingClockOf } from '../places/index.js';
import { askingAt, calculate, getService } from '../services/index.js';
import { sealAll } from '../services/testing.js';
import type { Case } from './case.js';
import type { NewCase } from './draw-case.js';
import { getCase } from './get-case.js';
import { openCase } from './open-case.js';

export { must, openBadges } from './handing/testing.js';

/** What the test service is told, every sealed answer with a canary. */
export const lampAnswers = {
  ...{ lamp: 'street', broken_on: '2026-02-27', born_on: '1961-05-17', email: 'canary@example.org' },
  ...{ address: { line1: '1 Canary Street', town: 'Wealdham', postcode: 'WX2 1CA' }, neighbour: 'Ifan Canary' },
} as const;

/** Opens a case of the test service as a resident does, and gives it as it stands. */
export async function openLamp(
  house: TestHouse,
  values: Readonly<Record<string, unknown>> = lampAnswers,
  how: Partial<NewCase> = {},
): Promise<Case> {
  const opened = await house.act(async (ctx) => {
    const service = await getService(ctx, 'broken-lamp');
    const asking = askingAt(await workingClockOf(ctx), ctx.clock.now());
    return openCase(ctx, { service, answers: calculate(service, sealAll(values), asking), ...how });
  });
  if (!opened.ok) throw new Error(opened.refused);
  return house.read((ctx) => getCase(ctx, opened.value.case));
}

type Staff = Extract<Actor, { kind: 'staff' }>;

/** An officer of the place who holds this role, and has taken their training. */
export async function hire(house: TestHouse, role: string): Promise<Staff> {
  const person = await house.act(async (ctx) => {
    const made = createPerson(ctx, { kind: 'staff', name: `An officer of ${role}` });
    await ctx.writes.flush();
    await holdRole(ctx, { person: made, role });
    return made;
  });
  return { kind: 'staff', person, roles: [role], trained: ['OFFICIAL-SENSITIVE'] };
}
