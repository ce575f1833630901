import type { OrgUnit, Staff } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { type Language, pick } from '../../../../platform/language/index.js';
import { sayRole } from '../../roles/say-role.js';

export interface ShownPerson {
  readonly person: PersonId;
  readonly name: string;
  readonly roles: string;
  readonly teams: string;
}

/** As names are compared: without case and accents. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The people of that name, or all of them, with their teams in the reader's language. */
export function presentPeople(
  { staff, units }: { readonly staff: readonly Staff[]; readonly units: readonly OrgUnit[] },
  wanted: string | undefined,
  language: Language,
): readonly ShownPerson[] {
  const names = new Map(units.map(({ slug, name }) => [slug, pick(name, language)]));
  return staff
    .filter(({ name }) => wanted === undefined || plain(name).includes(plain(wanted)))
    .map(({ person, name, roles, teams }) => ({
      ...{ person, name, roles: roles.map((role) => sayRole(units, role, language)).join(', ') },
      teams: teams.map((slug) => names.get(slug) ?? slug).join(', '),
    }));
}
