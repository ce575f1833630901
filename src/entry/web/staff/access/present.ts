import type { listAccess } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { dateOf, formatDate, type Language } from '../../../../platform/language/index.js';
import { accessWords } from './words.js';

/** One role, as its line says it. */
export interface ShownAccess {
  readonly person: PersonId;
  readonly name: string;
  readonly role: string;
  readonly confirmed: string;
  /** Undefined where it is suspended. */
  readonly due: string | undefined;
}

/** Turns what the officer answers for into words and dates of the place. */
export function presentAccess(
  { language, place }: { readonly language: Language; readonly place: { readonly timeZone: string } },
  lines: Awaited<ReturnType<typeof listAccess>>,
): readonly ShownAccess[] {
  const day = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  return lines.map(({ person, name, role, attestedAt, due }) => ({
    ...{ person, name, role },
    confirmed: attestedAt ? day(attestedAt) : accessWords.never[language],
    due: due && day(due),
  }));
}
