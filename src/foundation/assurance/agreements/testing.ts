import type { Actor } from '../../../platform/actor.js';
import { type TestHouse, testHouse } from '../../../platform/database/testing.js';
import type { OrgUnitId, PersonId } from '../../../platform/ids.js';
import { createOrgUnit, createPerson, holdRole, joinOrgUnit } from '../../people/index.js';
import { decideAgreement, endAgreement, proposeAgreement, type Terms } from '../index.js';
import type { AgreementId, Cover } from './agreement.js';

/** A council with two officers who agree, a charity with one who helps, and what they agree by. */
export let house: TestHouse;
export let council: OrgUnitId;
export let charity: OrgUnitId;
export let gwen: PersonId;
export let helper: PersonId;
export let asGwen: Actor;
export let asEfa: Actor;

/** One for each test file, which several share a process. Close it at the end. */
export async function openHouse(): Promise<void> {
  house = await testHouse();
  council = await openUnit('council');
  gwen = await hire('data-protection', council);
  asGwen = staff(gwen, 'data-protection');
  asEfa = staff(await hire('data-protection', council), 'data-protection');
  charity = await openUnit('community');
  helper = await hire('helpers', charity);
}

export const system: Actor = { kind: 'system', name: 'test' };
export const day = 24 * 3_600_000;
export const now = () => house.clock.now();
export const dateAt = (at: Date) => at.toISOString().slice(0, 10);

export const hire = (role: string, ...units: readonly OrgUnitId[]): Promise<PersonId> =>
  house.act(system, async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name: 'Gwen Hale' });
    await ctx.writes.flush();
    await holdRole(ctx, { person, role });
    for (const unit of units) {
      await ctx.writes.flush();
      await joinOrgUnit(ctx, { person, unit });
    }
    return person;
  });

let units = 0;
export const openUnit = (kind: 'council' | 'community' | 'agency', parent?: OrgUnitId): Promise<OrgUnitId> =>
  house.act(system, async (ctx) => {
    units += 1;
    const name = { en: `Unit ${units}`, cy: `Uned ${units}` };
    return createOrgUnit(ctx, { slug: `unit-${units}`, name, kind, ...(parent ? { parent } : {}) });
  });

export const staff = (person: PersonId, ...roles: readonly string[]): Actor => ({ kind: 'staff', person, roles });

export const cover = (more: Partial<Cover> = {}): Cover => ({
  ...{ service: 'lamp', purpose: 'advice', marks: [], fields: ['email'], ...more },
});
export const termsOf = (more: Partial<Terms> = {}): Terms => {
  const startsAt = more.startsAt ?? now();
  return {
    ...{ dpv: 'https://w3id.org/dpv#PublicBenefit', basis: 'public-task', covers: [cover()], owner: gwen },
    ...{ safeguards: ['named-people'], startsAt, endsAt: new Date(startsAt.getTime() + 30 * day) },
    ...{ reviewOn: dateAt(new Date(startsAt.getTime() + day)), ...more },
  };
};
export const propose = (organisation: OrgUnitId, more?: Partial<Terms>) =>
  house.act(asGwen, (ctx) => proposeAgreement(ctx, { ...termsOf(more), party: { organisation } }));
export const proposeNext = (of: AgreementId, more?: Partial<Terms>) =>
  house.act(asGwen, (ctx) => proposeAgreement(ctx, { ...termsOf(more), of }));
export const must = <T>(outcome: { ok: true; value: T } | { ok: false; refused: string }): T => {
  if (!outcome.ok) throw new Error(outcome.refused);
  return outcome.value;
};
export const confirm = (id: AgreementId, number = 1) =>
  house.act(asEfa, (ctx) => decideAgreement(ctx, { id, number, verdict: 'confirmed' }));
export const agree = async (organisation: OrgUnitId, more?: Partial<Terms>): Promise<AgreementId> => {
  const id = must(await propose(organisation, more));
  must(await confirm(id));
  return id;
};
export const end = (id: AgreementId) => house.act(asGwen, (ctx) => endAgreement(ctx, { id, why: 'not-needed' }));
