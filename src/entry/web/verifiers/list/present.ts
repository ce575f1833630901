import type { Mandate, MandateRequest } from '../../../../foundation/people/index.js';
import { dateOf, formatDate } from '../../../../platform/language/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import { capacityWords, stateWords, whyText } from '../../mandates/words.js';
import type { PageRequest } from '../../page.js';
import { paths } from '../../paths.js';

type Reader = Pick<PageRequest, 'language' | 'place'>;

/** One request that waits. */
export interface ShownWaiting {
  readonly href: string;
  readonly capacity: string;
  readonly asked: string;
}

export const presentWaiting = (
  { language, place }: Reader,
  waiting: readonly MandateRequest[],
): readonly ShownWaiting[] =>
  waiting.map(({ id, capacity, madeAt }) => ({
    href: paths.mandateRequest(id),
    capacity: capacityWords[capacity][language],
    asked: formatDate(dateOf(madeAt, place.timeZone), language),
  }));

/** One mandate that is stopped. */
export interface ShownReview {
  readonly id: string;
  readonly capacity: string;
  readonly services: string;
  readonly why: string;
}

export const presentReviews = (
  { language }: Reader,
  { reviews, services: offered }: { readonly reviews: readonly Mandate[]; readonly services: readonly Compiled[] },
): readonly ShownReview[] =>
  reviews.map(({ id, capacity, services, why, state }) => ({
    id,
    capacity: capacityWords[capacity][language],
    services: services
      .map(
        (code) => offered.find(({ declaration }) => declaration.service === code)?.declaration.title[language] ?? code,
      )
      .join('; '),
    why: (whyText(why) ?? stateWords[state])[language],
  }));
