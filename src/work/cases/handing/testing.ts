import { readFile } from 'node:fs/promises';
import { decideAgreement, endAgreement, findShares, proposeAgreement } from '../../../foundation/assurance/index.js';
import { createOrgUnit, createPerson, holdRole, joinOrgUnit } from '../../../foundation/people/index.js';
import type { Actor } from '../../../platform/actor.js';
import type { TestHouse } from '../../../platform/database/testing.js';
import type { CaseId, OrgUnitId, PersonId } from '../../../platform/ids.js';
import type { Outcome } from '../../../platform/refusal.js';
import type { Compiled } from '../../services/index.js';
import { publish, sealAll } from '../../services/testing.js';
import { getCase } from '../get-case.js';
import { openCase } from '../open-case.js';

type Staff = Extract<Actor, { kind: 'staff' }>;

const system: Actor = { kind: 'system', name: 'test' };
const day = 86_400_000;

export const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refused);
  return outcome.value;
};

/** How the council agrees with an organisation on what assessors see, by two of its officers. */
const agreeing =
  (house: TestHouse, { declaration }: Compiled, [gwen, efa]: readonly [PersonId, PersonId]) =>
  async (organisation: OrgUnitId, days = 300) => {
    const startsAt = house.clock.now();
    const { sees } = declaration.case;
    const covers = [
      {
        service: 'blue-badge',
        purpose: declaration.purpose.id,
        marks: [],
        fields: sees['mobility-assessor'] ?? [],
      },
    ];
    const terms = {
      ...{ dpv: 'https://w3id.org/dpv#PublicBenefit', basis: 'public-task' as const, covers, owner: gwen },
      ...{ safeguards: ['named-people' as const], startsAt, endsAt: new Date(startsAt.getTime() + days * day) },
      reviewOn: new Date(startsAt.getTime() + day).toISOString().slice(0, 10),
    };
    const asGwen: Actor = { kind: 'staff', person: gwen, roles: ['data-protection'] };
    const id = must(await house.act(asGwen, (ctx) => proposeAgreement(ctx, { ...terms, party: { organisation } })));
    const asEfa: Actor = { ...asGwen, person: efa };
    must(await house.act(asEfa, (ctx) => decideAgreement(ctx, { id, number: 1, verdict: 'confirmed' })));
    return { id, end: () => house.act(asGwen, (ctx) => endAgreement(ctx, { id, why: 'not-needed' })) };
  };

/** A place with Blue Badges, and what is needed to have their assessments done by others. */
export async function openBadges(house: TestHouse, change = (source: string) => source) {
  const service = await publish(house, change(await readFile('definitions/blue-badge.yaml', 'utf8')));
  let units = 0;

  const openUnit = (kind: 'council' | 'charity'): Promise<OrgUnitId> =>
    house.act(system, async (ctx) => {
      units += 1;
      return createOrgUnit(ctx, { slug: `unit-${units}`, name: { en: `Unit ${units}`, cy: `Uned ${units}` }, kind });
    });

  const hire = async (role: string, unit: OrgUnitId): Promise<PersonId> =>
    house.act(system, async (ctx) => {
      const person = createPerson(ctx, { kind: 'staff', name: `Somebody in ${role}` });
      await ctx.writes.flush();
      await holdRole(ctx, { person, role });
      await ctx.writes.flush();
      await joinOrgUnit(ctx, { person, unit });
      return person;
    });

  /** The officer as a page knows them now, by the agreements that stand. */
  const as = async (person: PersonId, ...roles: readonly string[]): Promise<Staff> => {
    const shares = await house.read((ctx) => findShares(ctx, person));
    return { kind: 'staff', person, roles, trained: ['OFFICIAL-SENSITIVE'], ...(shares ? { shares } : {}) };
  };

  const council = await openUnit('council');
  const [gwen, efa] = [await hire('data-protection', council), await hire('data-protection', council)];

  const agree = agreeing(house, service, [gwen, efa]);

  const apply = async (): Promise<CaseId> => {
    const answers = sealAll({
      ...{ entitled_by: 'walking', difficulty: 'My hip', name: 'Mair Canary', born_on: '1950-05-17' },
      ...{ phone: '01632 960123', address: { line1: '1 Canary Street', town: 'Wealdham', postcode: 'WX2 1CA' } },
    });
    return must(await house.act(system, (ctx) => openCase(ctx, { service, answers }))).case;
  };

  const read = (id: CaseId) => house.read((ctx) => getCase(ctx, id));

  return { service, council, openUnit, hire, as, agree, apply, read };
}
