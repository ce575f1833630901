import { type FirmPerson, type FirmRole, firmRoles } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { dateOf, formatDate } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { PageRequest } from '../../page.js';
import { firmWords, postWords } from '../words.js';

/** One of a firm's people, as an owner of it reads it. */
export interface ShownPerson {
  readonly person: PersonId;
  readonly name: Opened<string> | undefined;
  readonly what: string;
  readonly until: string;
  /** The role that the reader may end; undefined for their own, and for one that the council gives. */
  readonly ends: FirmRole | undefined;
}

/** Turns those who are something at a firm now into words. */
export const presentPeople = (
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  people: readonly FirmPerson[],
  reader: PersonId,
): readonly ShownPerson[] =>
  people
    .filter(({ isNow }) => isNow)
    .map(({ person, role, name, until }) => ({
      ...{ person, name, what: postWords[role][language] },
      until: until ? formatDate(dateOf(until, place.timeZone), language) : firmWords.open[language],
      ends: person === reader || name === undefined ? undefined : firmRoles.find((one) => one === role),
    }));
