import type { OrgUnitId, PersonId } from '../../../../platform/ids.js';
import { dateOf, formatDate, formatMoment, pick } from '../../../../platform/language/index.js';
import type { PageRequest } from '../../page.js';
import { presentRoles } from '../../roles/present-roles.js';
import { sayRole } from '../../roles/say-role.js';
import { nameDay } from '../name-day.js';
import { administeringWords } from '../words.js';
import type { LoadedOfficer } from './load-officer.js';

export interface ShownOfficer {
  readonly person: PersonId;
  readonly name: string;
  /** Nobody changes their own access: their own page has no buttons. */
  readonly isSelf: boolean;
  readonly roles: readonly {
    readonly role: string;
    readonly says: string;
    readonly since: string;
    readonly until: string;
  }[];
  readonly teams: readonly { readonly unit: OrgUnitId; readonly name: string }[];
  readonly hours: readonly (readonly [string, string])[];
  readonly absences: readonly (readonly [string, string, string])[];
  readonly sessions: readonly string[];
  /** The roles and the teams that could be given. */
  readonly known: readonly { readonly value: string; readonly text: string }[];
  readonly units: readonly { readonly value: OrgUnitId; readonly text: string }[];
}

type Asked = Pick<PageRequest, 'language' | 'place' | 'officer'>;

/** One colleague in words and dates of the place. */
export function presentOfficer({ language, place, officer: self }: Asked, loaded: LoadedOfficer): ShownOfficer {
  const { officer, roles, hours, absences, sessions, staff, organisations, known } = loaded;
  const say = (key: keyof typeof administeringWords) => administeringWords[key][language];
  const day = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  const names = new Map(staff.map(({ person, name }) => [person, name]));
  const units = organisations.map(({ id, slug, name }) => ({ value: id, slug, text: pick(name, language) }));
  return {
    ...{ person: officer.person, name: officer.name, isSelf: officer.person === self?.person },
    roles: roles.map(({ role, since, until }) => ({
      ...{
        role,
        says: sayRole(organisations, role, language),
        since: day(since),
        until: until ? day(until) : say('untilLeaves'),
      },
    })),
    teams: units
      .filter(({ slug }) => officer.teams.includes(slug))
      .map(({ value, text }) => ({ unit: value, name: text })),
    hours: (hours ?? []).map(
      (one, index) => [nameDay(index, language), one ? `${one.from}–${one.to}` : say('dayOff')] as const,
    ),
    absences: absences.map(({ firstDay, lastDay, cover }) => [
      formatDate(firstDay, language),
      formatDate(lastDay, language),
      cover ? (names.get(cover) ?? say('nobodyCovers')) : say('nobodyCovers'),
    ]),
    sessions: sessions.map(({ startedAt }) => formatMoment(startedAt, language, place.timeZone)),
    known: presentRoles(
      organisations,
      known.filter((role) => !officer.roles.includes(role)),
      language,
    ),
    units: units.filter(({ slug }) => !officer.teams.includes(slug)).map(({ value, text }) => ({ value, text })),
  };
}
