import type { PersonId } from '../../../../platform/ids.js';
import { fill, type Language, pick } from '../../../../platform/language/index.js';
import { capacityWords } from '../../mandates/words.js';
import type { Involved } from '../list-involved.js';
import { sayWho } from '../say/say-who.js';
import { sayWords } from '../say/words.js';
import type { LoadedCase } from './load-case.js';

/** The names of people, teams and wards for the ids and codes of a case, in the reader's language; a code where there is none. */
export interface Names {
  person(id: string): string;
  team(slug: string): string;
  area(code: string): string;
  /** An actor as the record names them: officers by name, others by what they are to the case. */
  who(code: string, how?: { readonly isForAnother: boolean }): string;
}

/** 'Somebody I trust' is what a person calls them, and no capacity to an officer. */
function sayInvolved(involved: Involved, language: Language): string {
  if (involved === 'party') return sayWords.party[language];
  if (involved === 'consent') return sayWords.delegate[language];
  return fill(sayWords.delegateAs[language], { capacity: capacityWords[involved][language].toLowerCase() });
}

export function namesOf({ staff, programs, leavers, involved, units, areas }: LoadedCase, language: Language): Names {
  const people = new Map<string, string>([
    ...staff.map(({ person, name }) => [person, name] as const),
    ...programs.map(({ name, title }) => [`client:${name}`, title] as const),
  ]);
  const teams = new Map(units.map(({ slug, name }) => [slug, pick(name, language)]));
  const wards = new Map(areas.map(({ code, name }) => [code, pick(name, language)]));
  const sayPerson = (id: string, isForAnother: boolean) => {
    const known = people.get(id);
    if (known !== undefined || leavers.has(id as PersonId)) return known ?? sayWords.leaver[language];
    const as = involved.get(id);
    if (as === undefined || (as === 'party' && isForAnother))
      return sayWords[isForAnother ? 'delegate' : 'aResident'][language];
    return sayInvolved(as, language);
  };
  return {
    person: (id) => sayPerson(id, false),
    team: (slug) => teams.get(slug) ?? slug,
    area: (code) => wards.get(code) ?? code,
    who: (code, { isForAnother } = { isForAnother: false }) =>
      code.startsWith('person:')
        ? sayPerson(code.slice('person:'.length), isForAnother)
        : sayWho(code, people, language),
  };
}
