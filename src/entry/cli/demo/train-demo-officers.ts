import { answerTraining, readTraining } from '../../../foundation/assurance/index.js';
import { listStaff } from '../../../foundation/people/index.js';
import { demoActor } from '../../../platform/actor.js';
import { createSetClock } from '../../../platform/clock.js';
import { act, type House, read } from '../../../platform/house.js';
import { createIds, type PlaceId } from '../../../platform/ids.js';
import type { DemoPlace } from './demo-place.js';

const day = 24 * 60 * 60 * 1000;

/** The demonstration's officers took the training at different times: one of them needs it again soon, one never did. */
export async function trainDemoOfficers(house: House, place: PlaceId, demo: DemoPlace): Promise<void> {
  const system = { place, actor: demoActor, channel: 'system' } as const;
  const staff = await read(house, system, (ctx) => listStaff(ctx));
  for (const { name, 'trained-days-ago': days } of Object.values(demo.staff)) {
    const officer = staff.find((one) => one.name === name);
    if (!officer || days === undefined) continue;
    const clock = createSetClock(new Date(house.clock.now().getTime() - days * day));
    const then: House = { ...house, clock, ids: createIds(clock, house.random) };
    const actor = { kind: 'staff', person: officer.person, roles: officer.roles } as const;
    for (const { code, questions } of await readTraining()) {
      const answers = Object.fromEntries(Object.entries(questions).map(([id, { right }]) => [id, right]));
      await act(then, { place, actor, channel: 'desk' }, (ctx) => answerTraining(ctx, { module: code, answers }));
    }
  }
}
