import { acknowledgeDays, incidentReference, type OpenedConcern } from '../../../../foundation/assurance/index.js';
import { dateOf, fill, formatDate, formatMoment, type Language } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { concernWords } from './words.js';

export interface ConcernLine {
  readonly number: string;
  readonly sent: string;
  readonly about: string | undefined;
  readonly what: Opened<string> | undefined;
  readonly read: string;
  readonly answer: Opened<string> | undefined;
  readonly answered: string | undefined;
}

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}

const day = 86_400_000;

/** A concern as whoever raised it reads it. Pure. */
export function presentConcern({ concern, what, answer }: OpenedConcern, { language, timeZone }: Reader): ConcernLine {
  const when = (at: Date) => formatMoment(at, language, timeZone);
  const { raisedAt, acknowledgedAt, answeredAt, lookNumber } = concern;
  const until = dateOf(new Date(raisedAt.getTime() + acknowledgeDays * day), timeZone);
  return {
    number: incidentReference(concern.incident),
    sent: when(raisedAt),
    about: lookNumber === null ? undefined : fill(concernWords.look[language], { number: String(lookNumber) }),
    what,
    read: acknowledgedAt
      ? when(acknowledgedAt)
      : fill(concernWords.notRead[language], { until: formatDate(until, language) }),
    answer,
    answered: answeredAt ? when(answeredAt) : undefined,
  };
}
