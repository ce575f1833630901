import { dateOf } from '../../../../platform/language/index.js';
import type { PageRequest } from '../../page.js';
import { reviewTimes } from './words.js';

/** The day on which a decision is looked at again, from how long that was chosen to be. */
export function readReviewDay({ form, house, place }: PageRequest): string | undefined {
  const days = form.code('review-in') ?? '';
  if (!Object.hasOwn(reviewTimes, days)) return undefined;
  return dateOf(new Date(house.clock.now().getTime() + Number(days) * 86_400_000), place.timeZone);
}
