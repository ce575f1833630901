import { type Language, pick } from '../../../../platform/language/index.js';
import { sayWho } from '../say/say-who.js';
import type { LoadedCase } from './load-case.js';

/** The names of people, teams and wards for the ids and codes of a case, in the reader's language; a code where there is none. */
export interface Names {
  person(id: string): string;
  team(slug: string): string;
  area(code: string): string;
  /** An actor as the record names them. */
  who(code: string): string;
}

export function namesOf({ staff, units, areas }: LoadedCase, language: Language): Names {
  const people = new Map<string, string>(staff.map(({ person, name }) => [person, name]));
  const teams = new Map(units.map(({ slug, name }) => [slug, pick(name, language)]));
  const wards = new Map(areas.map(({ code, name }) => [code, pick(name, language)]));
  return {
    person: (id) => people.get(id) ?? sayWho(`person:${id}`, people, language),
    team: (slug) => teams.get(slug) ?? slug,
    area: (code) => wards.get(code) ?? code,
    who: (code) => sayWho(code, people, language),
  };
}
