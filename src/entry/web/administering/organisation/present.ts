import type { Membership, Organisation, OrgRole, Staff } from '../../../../foundation/people/index.js';
import type { OrgUnitId, PersonId } from '../../../../platform/ids.js';
import { dateOf, fill, formatDate, pick, type Words } from '../../../../platform/language/index.js';
import type { PageRequest } from '../../page.js';
import { kindWords, organisationWords, orgRoleWords } from '../organisation-words.js';

export interface ShownOrganisation {
  readonly unit: OrgUnitId;
  readonly name: string;
  /** In both languages, to be changed. */
  readonly names: Words;
  readonly slug: string;
  readonly kind: string;
  readonly partOf: string;
  readonly ids: readonly { readonly scheme: string; readonly id: string }[];
  readonly roles: readonly {
    readonly person: PersonId;
    readonly name: string;
    readonly role: OrgRole;
    readonly says: string;
    readonly until: string;
    /** Nobody changes their own. */
    readonly isSelf: boolean;
  }[];
  readonly members: readonly { readonly person: PersonId; readonly name: string }[];
  readonly others: readonly { readonly value: PersonId; readonly text: string }[];
}

interface Found {
  readonly all: readonly Organisation[];
  readonly members: readonly Membership[];
  readonly staff: readonly Staff[];
}

/** One organisation in the reader's words; undefined where there is none of that id. */
export function presentOrganisation(
  { language, place, officer }: Pick<PageRequest, 'language' | 'place' | 'officer'>,
  { all, members, staff }: Found,
  id: string | undefined,
): ShownOrganisation | undefined {
  const one = all.find((each) => each.id === id);
  if (!one) return undefined;
  const names = new Map(staff.map(({ person, name }) => [person, name]));
  const nameOf = (person: PersonId) =>
    names.get(person) ?? fill(organisationWords.outside[language], { end: person.slice(-6) });
  const parent = all.find((each) => each.id === one.parent);
  return {
    ...{
      unit: one.id,
      name: pick(one.name, language),
      names: one.name,
      slug: one.slug,
      kind: kindWords[one.kind][language],
    },
    partOf: parent ? pick(parent.name, language) : organisationWords.nothing[language],
    ids: one.ids,
    roles: one.roles.map(({ person, role, until }) => ({
      ...{ person, role, name: nameOf(person), says: orgRoleWords[role][language] },
      until: until ? formatDate(dateOf(until, place.timeZone), language) : organisationWords.open[language],
      isSelf: person === officer?.person,
    })),
    members: members.filter(({ unit }) => unit === id).map(({ person }) => ({ person, name: nameOf(person) })),
    others: staff
      .filter(({ person }) => person !== officer?.person)
      .map(({ person, name }) => ({ value: person, text: name })),
  };
}
