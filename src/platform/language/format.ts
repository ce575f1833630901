import { type Language, localeOf } from './language.js';

const inEach = <Made>(make: (locale: string) => Made): Record<Language, Made> => ({
  en: make(localeOf.en),
  cy: make(localeOf.cy),
});

const longDate = inEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const months = inEach((locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const englishList = new Intl.ListFormat(localeOf.en, { type: 'conjunction' });
const numbers = inEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
const wholePounds = inEach(
  (locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 }),
);
const pounds = inEach((locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'GBP' }));

const zones = new Map<string, Intl.DateTimeFormat>();

/** Year, month, day, hour and minute of a moment as clocks in `timeZone` show it. */
function partsOf(moment: Date, timeZone: string): Record<string, number> {
  let zone = zones.get(timeZone);
  if (!zone) {
    zone = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
    zones.set(timeZone, zone);
  }
  return Object.fromEntries(zone.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
}

/** A date ('2026-03-02') as '2 March 2026', '2 Mawrth 2026'. */
export function formatDate(date: string, language: Language): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) throw new RangeError('A date is written year-month-day.');
  return longDate[language].format(moment);
}

/** A month ('2026-03') as 'March 2026', 'Mawrth 2026'. */
export function formatMonth(month: string, language: Language): string {
  const moment = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) throw new RangeError('A month is written year-month.');
  return months[language].format(moment);
}

/** The date ('2026-03-02') on which a moment falls in `timeZone`. */
export function dateOf(moment: Date, timeZone = 'Europe/London'): string {
  const { year, month, day } = partsOf(moment, timeZone);
  const two = (number: number | undefined) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** A moment's time of day as a clock of 24 hours shows it: '09:05'. */
export function clockTimeOf(moment: Date, timeZone = 'Europe/London'): string {
  const { hour, minute } = partsOf(moment, timeZone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A moment's time of day in the style of GOV.UK, the same in Welsh: '9am', '5:30pm', '12:05am'. */
export function formatTime(moment: Date, timeZone = 'Europe/London'): string {
  const { hour = 0, minute = 0 } = partsOf(moment, timeZone);
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** '2 March 2026 at 9:30am', '2 Mawrth 2026 am 9:30am'. */
export function formatMoment(moment: Date, language: Language, timeZone = 'Europe/London'): string {
  const at = { en: 'at', cy: 'am' }[language];
  return `${formatDate(dateOf(moment, timeZone), language)} ${at} ${formatTime(moment, timeZone)}`;
}

/** Pence as '£75', '£75.50', '-£1,200'. */
export function formatMoney(pence: number, language: Language): string {
  return (pence % 100 === 0 ? wholePounds : pounds)[language].format(pence / 100);
}

export const formatNumber = (number: number, language: Language): string => numbers[language].format(number);

const vowel = /^[aeiouwyâêîôûŵŷáéíóú]/i;

/** Welsh says 'ac' before a vowel and 'a' elsewhere; Intl leaves the choice to its reader and writes 'a(c)'. */
function joinWelsh(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${vowel.test(last) ? 'ac' : 'a'} ${last}`;
}

/** 'afal, mefus and oren', 'afal, mefus ac oren'. */
export const formatList = (items: readonly string[], language: Language): string =>
  language === 'cy' ? joinWelsh(items) : englishList.format(items);
