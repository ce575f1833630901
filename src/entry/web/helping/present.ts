import { isInForce, isOver, type Mandate, mayStep, type Standing } from '../../../foundation/people/index.js';
import { dateOf, fill, formatDate } from '../../../platform/language/index.js';
import { capacityWords, mandateWords, stateWords } from '../mandates/words.js';
import type { PageRequest } from '../page.js';

/** One mandate as an officer reads it out: without the names on it, which are between the two. */
export interface ShownHelped {
  readonly id: string;
  readonly about: string;
  readonly services: string;
  readonly state: string;
  readonly isInForce: boolean;
  /** What may be done at the person's word. */
  readonly steps: readonly ('withdraw' | 'object')[];
}

/** Turns the mandates that somebody gave into words, those that are over too. */
export const presentHelped = (
  { language, place, house }: Pick<PageRequest, 'language' | 'place' | 'house'>,
  mandates: readonly Mandate[],
  standing: Standing,
): readonly ShownHelped[] =>
  mandates.map((one) => ({
    id: one.id,
    about: fill(mandateWords.until[language], {
      capacity: capacityWords[one.capacity][language],
      date: formatDate(dateOf(one.until, place.timeZone), language),
    }),
    services: one.services.join(', '),
    state: stateWords[one.state][language],
    isInForce: isInForce(one, house.clock.now()),
    steps: (['withdraw', 'object'] as const).filter(
      (step) => !isOver(one, house.clock.now()) && mayStep(one, step, 'person', standing),
    ),
  }));
