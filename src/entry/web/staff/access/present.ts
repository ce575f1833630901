import type { listAccess, OrgUnit } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { dateOf, formatDate, type Language } from '../../../../platform/language/index.js';
import { sayRole } from '../../roles/say-role.js';
import { accessWords } from './words.js';

/** One role, as its line says it. */
export interface ShownAccess {
  readonly person: PersonId;
  readonly name: string;
  readonly role: string;
  readonly says: string;
  readonly confirmed: string;
  /** Undefined where it is suspended. */
  readonly due: string | undefined;
}

/** Turns what the officer answers for into words and dates of the place. */
export function presentAccess(
  { language, place }: { readonly language: Language; readonly place: { readonly timeZone: string } },
  lines: Awaited<ReturnType<typeof listAccess>>,
  units: readonly OrgUnit[],
): readonly ShownAccess[] {
  const day = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  return lines.map(({ person, name, role, attestedAt, due }) => ({
    ...{ person, name, role, says: sayRole(units, role, language) },
    confirmed: attestedAt ? day(attestedAt) : accessWords.never[language],
    due: due && day(due),
  }));
}
