import { dateOf, fill, formatDate, type Language } from '../../../../platform/language/index.js';
import { type Case, workingRolesOf } from '../../../../work/cases/index.js';
import type { Visit } from '../../../../work/field/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';
import { visitWords } from './words.js';

interface Option {
  readonly value: string;
  readonly text: string;
}

interface VisitLine {
  /** Its round. */
  readonly href: string;
  readonly text: string;
  readonly state: Visit['state'];
}

/** A case's visits, and who could go on which day; undefined of both where it is closed. */
export interface VisitsView {
  readonly lines: readonly VisitLine[];
  readonly plan: { readonly who: readonly Option[]; readonly days: readonly Option[] } | undefined;
}

interface Found {
  readonly one: Case;
  readonly declaration: Declaration;
  readonly visits: readonly Visit[];
  readonly staff: readonly { readonly person: string; readonly name: string; readonly roles: readonly string[] }[];
}

interface Names {
  person(id: string): string;
  team(slug: string): string;
}

const dayLength = 24 * 60 * 60 * 1000;
const daysAhead = 14;

function toLine({ day, from, to, officer, team, state }: Visit, names: Names, language: Language): VisitLine {
  const whose = officer ? `person:${officer}` : `team:${team ?? ''}`;
  const who = officer ? names.person(officer) : names.team(team ?? '');
  const said = { day: formatDate(day, language), who };
  const text =
    from && to ? fill(visitWords.timed[language], { ...said, from, until: to }) : fill(visitWords.line[language], said);
  return { href: `${paths.rounds}?day=${day}&who=${whose}`, text, state };
}

/** Those with a part in the service, officers before teams. */
function whoCanGo({ declaration, staff }: Found, names: Names): readonly Option[] {
  const roles = workingRolesOf(declaration);
  const byText = (a: Option, b: Option) => a.text.localeCompare(b.text);
  const officers = staff.filter((each) => each.roles.some((role) => roles.has(role)));
  return [
    ...officers.map(({ person, name }) => ({ value: `person:${person}`, text: name })).sort(byText),
    ...[...roles].map((role) => ({ value: `team:${role}`, text: names.team(role) })).sort(byText),
  ];
}

export function presentVisits({ language, house, place }: PageRequest, found: Found, names: Names): VisitsView {
  const now = house.clock.now().getTime();
  const days = Array.from({ length: daysAhead }, (_, at) => dateOf(new Date(now + at * dayLength), place.timeZone));
  return {
    lines: found.visits.map((visit) => toLine(visit, names, language)),
    plan: found.one.closedAt
      ? undefined
      : { who: whoCanGo(found, names), days: days.map((value) => ({ value, text: formatDate(value, language) })) },
  };
}
