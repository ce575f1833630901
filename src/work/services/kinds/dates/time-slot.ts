import { formatDate, formatTime, type Language, words } from '../../../../platform/language/index.js';
import { isDate } from '../../expressions/local-date.js';
import { whenMissing } from '../reading/missing.js';
import { typedIn } from '../reading/read-text.js';
import { accept, isText, kindOf, mend } from '../rules.js';

const slotWords = words({
  missing: { en: 'Choose a time', cy: 'Dewiswch amser' },
  notListed: { en: 'Choose one of the times in the list', cy: 'Dewiswch un o’r amseroedd yn y rhestr' },
  waiting: { en: 'On the waiting list', cy: 'Ar y rhestr aros' },
  at: { en: '{date} at {time}', cy: '{date} am {time}' },
});

/** Whoever finds no time that suits waits for one. */
export const waitingSlot = 'waiting';

const slot = /^(\d{4}-\d{2}-\d{2})(?:T(([01]\d|2[0-3]):[0-5]\d)[+-]\d{2}:\d{2})?$/;

function holds(value: unknown): value is string {
  if (!isText(value) || value.length > 30) return false;
  return value === waitingSlot || isDate(slot.exec(value)?.[1] ?? '');
}

/** '2026-03-30T09:00+01:00' as '30 March 2026 at 9am'; a whole day as its date. */
export function saySlot(value: string, language: Language): string {
  if (value === waitingSlot) return slotWords.waiting[language];
  const [, date = '', time] = slot.exec(value) ?? [];
  const day = formatDate(date, language);
  if (time === undefined) return day;
  const clock = formatTime(new Date(`${date}T${time}:00Z`), 'UTC');
  return slotWords.at[language].replace('{date}', day).replace('{time}', clock);
}

/** A time of a calendar, by the clock of the place with its offset, or a day; whether it is free is asked when it is taken. */
export const timeSlot = kindOf<string>({
  parts: ['', 'later'],
  isTyped: false,
  holds,
  parse(raw, question) {
    const code = typedIn(raw).slice(0, 100).trim();
    if (code === '') return whenMissing(question, slotWords.missing);
    return holds(code) ? accept(code) : mend(slotWords.notListed);
  },
  format: (value, _question, language) => saySlot(value, language),
});
