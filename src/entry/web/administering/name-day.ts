import type { Language } from '../../../platform/language/index.js';

/** A Monday, to name the days of a week by. */
const monday = Date.UTC(2024, 0, 1);

/** The name of a day of the week; Monday is 0. */
export const nameDay = (index: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(monday + index * 86_400_000),
  );
