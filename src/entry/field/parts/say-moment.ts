import { dateOf, formatTime, type Language } from '../../../platform/language/browser.js';

/** Browsers know how English is written, and few of them Welsh: the months are ours, so that both are right on every phone. */
const months = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
} as const;

/** '2026-12-01' as '1 December 2026' or '1 Rhagfyr 2026'. */
export function sayDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[language].split(' ')[Number(month) - 1] ?? ''} ${year}`;
}

/** A moment in the place's time, in the words of the page. */
export function sayMoment(moment: Date, language: Language): string {
  return `${sayDate(dateOf(moment), language)} ${{ en: 'at', cy: 'am' }[language]} ${formatTime(moment)}`;
}

/** The same, and of today the time alone. */
export const sayLately = (moment: Date, language: Language): string =>
  dateOf(moment) === dateOf(new Date()) ? formatTime(moment) : sayMoment(moment, language);
