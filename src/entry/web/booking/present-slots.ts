import { formatDate, formatTime, type Language } from '../../../platform/language/index.js';
import type { AskedSlots } from '../../../work/journeys/index.js';
import { saySlot } from '../../../work/services/index.js';
import type { FieldProps } from '../../components/index.js';

const weekdays: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
  cy: new Intl.DateTimeFormat('cy', { weekday: 'long', timeZone: 'UTC' }),
};

/** 'Monday 9 March 2026'. */
export const sayDay = (date: string, language: Language): string =>
  `${weekdays[language].format(new Date(`${date}T00:00:00Z`))} ${formatDate(date, language)}`;

function toItem(value: string, language: Language) {
  const isDay = !value.includes('T');
  const clock = isDay ? '' : formatTime(new Date(`${value.slice(0, 16)}:00Z`), 'UTC');
  return { value, text: isDay ? saySlot(value, language) : clock };
}

/** Free times by day, the next first. */
export function presentSlots(
  { values, later, mayWait }: AskedSlots,
  language: Language,
): NonNullable<FieldProps['slots']> {
  const days = [...new Set(values.map((value) => value.slice(0, 10)))];
  return {
    days: days.map((date) => ({
      day: sayDay(date, language),
      slots: values.filter((value) => value.startsWith(date)).map((value) => toItem(value, language)),
    })),
    ...{ later, mayWait },
  };
}
