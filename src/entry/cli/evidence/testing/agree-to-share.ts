import {
  decideAgreement,
  endAgreement,
  listAgreements,
  proposeAgreement,
  type ToPropose,
} from '../../../../foundation/assurance/index.js';
import { createOrgUnit, createPerson, holdRole } from '../../../../foundation/people/index.js';
import type { Actor } from '../../../../platform/actor.js';
import type { TestHouse } from '../../../../platform/database/testing.js';
import type { PersonId, PlaceId } from '../../../../platform/ids.js';

const system: Actor = { kind: 'system', name: 'test' };
const agreeing = (person: PersonId): Actor => ({ kind: 'staff', person, roles: ['data-protection'] });

/** Two officers agree to share with an organisation of the place and with one outside; the second ends early. */
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
}
