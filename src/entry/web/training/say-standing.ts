import type { TrainingStanding } from '../../../foundation/assurance/index.js';
import { dateOf, fill, formatDate, formatMoment, type Language } from '../../../platform/language/index.js';
import { trainingWords } from './words.js';

/** In which language, and by which clock, something is said. */
export interface Reader {
  readonly language: Language;
  readonly place: { readonly timeZone: string };
}

export const sayDay = (at: Date | undefined, { language, place }: Reader): string =>
  at ? formatDate(dateOf(at, place.timeZone), language) : '';

/** How somebody stands with a training, as a phrase. */
export function sayStanding({ state, until, over }: TrainingStanding, reader: Reader): string {
  const { language, place } = reader;
  return fill(trainingWords[state][language], {
    until: sayDay(until, reader),
    over: over ? formatMoment(over, language, place.timeZone) : '',
  });
}
