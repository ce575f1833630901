import { evidenceLevels, heldReference, type listHeldWaysIn } from '../../../../foundation/people/index.js';
import { dateOf, formatDate } from '../../../../platform/language/index.js';
import type { PageRequest } from '../../page.js';
import { heldWords } from './words.js';

export type Evidence = keyof typeof evidenceLevels;
export const isEvidence = (code: string | undefined): code is Evidence =>
  code !== undefined && Object.hasOwn(evidenceLevels, code);

/** A shut account, as an officer sees it: nothing of whom it is, or was. */
export interface ShownHeld {
  readonly id: string;
  readonly reference: string;
  readonly since: string;
  readonly used: string;
}

export function presentHeld(
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  held: Awaited<ReturnType<typeof listHeldWaysIn>>,
): readonly ShownHeld[] {
  const day = (at: Date) => formatDate(dateOf(at, place.timeZone), language);
  return held.map(({ authenticator, addedAt, usedAt }) => ({
    ...{ id: authenticator, reference: heldReference(authenticator), since: day(addedAt) },
    used: usedAt ? day(usedAt) : heldWords.never[language],
  }));
}
