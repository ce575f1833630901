import { decideAgreement, proposeAgreement } from '../../../foundation/assurance/index.js';
import { listOrganisations, listStaff } from '../../../foundation/people/index.js';
import { demoActor } from '../../../platform/actor.js';
import { createSetClock } from '../../../platform/clock.js';
import { act, type House, read } from '../../../platform/house.js';
import { createIds, type PersonId, type PlaceId } from '../../../platform/ids.js';
import type { DemoPlace } from './demo-place.js';

const day = 24 * 60 * 60 * 1000;

/** With whom the made-up place shares: one agreement in force, one that ends soon and one that is over, each by two officers. */
export async function agreeForDemo(house: House, place: PlaceId, demo: DemoPlace): Promise<void> {
  const system = { place, actor: demoActor, channel: 'system' } as const;
  const { staff, organisations } = await read(house, system, async (ctx) => ({
    staff: await listStaff(ctx),
    organisations: await listOrganisations(ctx),
  }));
  const [owner, second] = staff.filter(({ roles }) => roles.includes('data-protection'));
  if (!owner || !second) return;
  const now = house.clock.now().getTime();
  for (const { with: slug, recipient, dpv, basis, safeguards, ...one } of demo.agreements) {
    const [startsAt, endsAt] = [new Date(now - one['days-ago'] * day), new Date(now + one['ends-in-days'] * day)];
    const clock = createSetClock(startsAt);
    const then: House = { ...house, clock, ids: createIds(clock, house.random) };
    const by = (person: PersonId) =>
      ({ place, actor: { kind: 'staff', person, roles: ['data-protection'] }, channel: 'desk' }) as const;
    const organisation = organisations.find((each) => each.slug === slug)?.id;
    const party = organisation ? { organisation } : { recipient: recipient ?? '' };
    const covers = [{ service: one.service, purpose: one.purpose, marks: [], fields: one.fields }];
    const terms = { dpv: `https://w3id.org/dpv#${dpv}`, basis, covers, safeguards, startsAt, endsAt };
    const reviewOn = new Date(endsAt.getTime() - day).toISOString().slice(0, 10);
    const proposed = await act(then, by(owner.person), (ctx) =>
      proposeAgreement(ctx, { ...terms, reviewOn, owner: owner.person, party }),
    );
    if (!proposed.ok) throw new Error(`An agreement of the demonstration was refused: ${proposed.refused}`);
    await act(then, by(second.person), (ctx) =>
      decideAgreement(ctx, { id: proposed.value, number: 1, verdict: 'confirmed' }),
    );
  }
}
