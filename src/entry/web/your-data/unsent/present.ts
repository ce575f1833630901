import { dateOf, fill, formatDate, type Language } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { markingOf } from '../../../../work/cases/index.js';
import { checkAnswers, type Journey } from '../../../../work/journeys/index.js';
import { unsentWords } from './words.js';

/** What a person typed for one request and did not send, as they read it themself. */
export interface UnsentView {
  readonly code: string;
  readonly service: string;
  /** Until when it is kept. */
  readonly endsAt: Date;
  readonly until: string;
  readonly marking: string;
  /** Each answer in words; undefined where nothing was answered. */
  readonly lines: readonly {
    readonly field: string;
    readonly label: string;
    readonly said: Opened<string> | undefined;
  }[];
}

export function presentUnsent(
  journey: Journey,
  { language, timeZone }: { readonly language: Language; readonly timeZone: string },
): UnsentView {
  const { declaration } = journey.service;
  const { expiresAt } = journey.draft;
  const { answers } = checkAnswers(journey);
  const given = answers.flatMap(({ field, text }) => (text ? [field] : []));
  return {
    code: declaration.service,
    service: declaration.title[language],
    endsAt: expiresAt,
    until: fill(unsentWords.until[language], { date: formatDate(dateOf(expiresAt, timeZone), language) }),
    marking: markingOf(declaration, given),
    lines: answers.map(({ field, label, text }) => ({ field, label: label[language], said: text?.[language] })),
  };
}
