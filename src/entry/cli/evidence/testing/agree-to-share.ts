import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  decideAgreement,
  endAgreement,
  listAgreements,
  proposeAgreement,
  type ToPropose,
} from '../../../../foundation/assurance/index.js';
import { createOrgUnit, createPerson, holdRole } from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import { checkout } from '../../../../platform/checkout.js';
import { createSetClock } from '../../../../platform/clock.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import { act } from '../../../../platform/house.js';
import { createIds, type PersonId, type PlaceId } from '../../../../platform/ids.js';
import type { Outcome } from '../../../../platform/refusal.js';
import {
  acceptHandOff,
  declineHandOff,
  moveCase,
  openCase,
  recallHandOff,
  takeHandOffSteps,
} from '../../../../work/cases/index.js';
import { getService, publishService } from '../../../../work/services/index.js';
import { sealAll } from '../../../../work/services/testing.js';

const system: Actor = { kind: 'system', name: 'test' };
const agreeing = (person: PersonId): Actor => ({ kind: 'staff', person, roles: ['data-protection'] });

/** Two officers agree to share with an organisation of the place and with one outside; the second ends early. Parts of cases are handed off. */
export async function agreeToShare(house: TestHouse, place: PlaceId): Promise<void> {
  const { charity, owner, second } = await house.act({ place, actor: system }, async (ctx) => {
    const names = { en: 'Warm Homes', cy: 'Cartrefi Cynnes' };
    const charity = createOrgUnit(ctx, { slug: 'warm-homes', kind: 'community', name: names });
    const owner = createPerson(ctx, { kind: 'staff', name: 'Gwen Abernathy' });
    const second = createPerson(ctx, { kind: 'staff', name: 'Efa Marchbanks' });
    await ctx.writes.flush();
    await holdRole(ctx, { person: owner, role: 'data-protection' });
    return { charity, owner, second };
  });
  const covers = [
    { service: 'missed-bin', purpose: 'waste-collection', marks: ['special'], fields: ['email'] },
  ] as const;
  const [startsAt, endsAt] = [new Date('2026-03-01T00:00:00Z'), new Date('2027-03-01T00:00:00Z')];
  const days = { startsAt, endsAt, reviewOn: '2026-09-01', owner };
  const terms = { dpv: 'https://w3id.org/dpv#PublicBenefit', basis: 'public-task', covers, ...days } as const;
  const [by, other] = [agreeing(owner), agreeing(second)];
  for (const party of [{ organisation: charity }, { recipient: 'A university' }]) {
    const asked: ToPropose = { ...terms, safeguards: ['named-people', 'deleted-after'], party };
    const proposed = await house.act({ place, actor: by }, (ctx) => proposeAgreement(ctx, asked));
    if (!proposed.ok) throw new Error(proposed.refused);
    const decided = { id: proposed.value, number: 1, verdict: 'confirmed' } as const;
    await house.act({ place, actor: other }, (ctx) => decideAgreement(ctx, decided));
  }
  const [last] = await house.read({ place, actor: system }, listAgreements);
  if (!last) throw new Error('Nothing was agreed.');
  const next: ToPropose = { ...terms, safeguards: ['encrypted'], of: last.id };
  await house.act({ place, actor: by }, (ctx) => proposeAgreement(ctx, next));
  await house.act({ place, actor: by }, (ctx) => endAgreement(ctx, { id: last.id, why: 'asked' }));
  await handOffParts(house, place);
}

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refused);
  return outcome.value;
};

/** Assessments are handed off: one is accepted and late, and three go back. */
async function handOffParts(house: TestHouse, place: PlaceId): Promise<void> {
  const system = { place, actor: { kind: 'system', name: 'test' }, channel: 'system' } as const;
  const source = await readFile(join(checkout, 'definitions', 'blue-badge.yaml'), 'utf8');
  must(await house.act(system, (ctx) => publishService(ctx, source)));
  const clock = createSetClock(new Date(house.clock.now().getTime() - 60 * 86_400_000));
  const then = { ...house, clock, ids: createIds(clock, house.random) };
  const hire = async (role: string) => {
    const person = await act(then, system, async (ctx) => {
      const made = createPerson(ctx, { kind: 'staff', name: 'Nia Vaughan' });
      await ctx.writes.flush();
      await holdRole(ctx, { person: made, role });
      return made;
    });
    const actor: Actor = { kind: 'staff', person, roles: [role], trained: ['OFFICIAL-SENSITIVE'] };
    return { place, actor, channel: 'desk' } as const;
  };
  const [team, assessor] = [await hire('blue-badge-team'), await hire('mobility-assessor')];
  const hand = async () => {
    const id = await act(then, system, async (ctx) => {
      const service = await getService(ctx, 'blue-badge');
      const answers = sealAll({ entitled_by: 'walking', name: 'Mair Ellis', born_on: '1950-05-17' });
      return must(await openCase(ctx, { service, answers })).case;
    });
    must(await act(then, team, (ctx) => moveCase(ctx, { case: id, transition: 'assess' })));
    return id;
  };
  const [late, declined, recalled] = [await hand(), await hand(), await hand()];
  await hand();
  must(await act(then, assessor, (ctx) => acceptHandOff(ctx, { case: late })));
  must(await act(then, assessor, (ctx) => declineHandOff(ctx, { case: declined, reason: 'conflict' })));
  must(await act(then, team, (ctx) => recallHandOff(ctx, { case: recalled, reason: 'mistake' })));
  await takeHandOffSteps(house, place);
}
