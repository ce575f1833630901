import type { MandateRequest } from '../../../../foundation/people/index.js';
import { dateOf, fill, formatDate } from '../../../../platform/language/index.js';
import type { PageRequest } from '../../page.js';
import { reasonText, requestWords } from '../request/words.js';
import { capacityWords, whyText } from '../words.js';

/** What somebody asked for, as its line says it. */
export interface ShownRequest {
  readonly id: string;
  /** 'Parent, asked 2 March 2026'. */
  readonly about: string;
  readonly state: string;
  /** Why it was refused, and what to do. */
  readonly why: string | undefined;
  readonly isWaiting: boolean;
}

/** Turns what somebody asked for into words. */
export const presentRequests = (
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  requests: readonly MandateRequest[],
): readonly ShownRequest[] =>
  requests.map(({ id, capacity, madeAt, state, why }) => ({
    id,
    about: fill(requestWords.askedOn[language], {
      capacity: capacityWords[capacity][language],
      date: formatDate(dateOf(madeAt, place.timeZone), language),
    }),
    state: requestWords[state][language],
    why: (reasonText(why) ?? whyText(why))?.[language],
    isWaiting: state === 'waiting',
  }));
