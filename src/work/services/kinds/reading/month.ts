import type { Words } from '../../../../platform/language/index.js';

const months: readonly Words[] = [
  { en: 'January', cy: 'Ionawr' },
  { en: 'February', cy: 'Chwefror' },
  { en: 'March', cy: 'Mawrth' },
  { en: 'April', cy: 'Ebrill' },
  { en: 'May', cy: 'Mai' },
  { en: 'June', cy: 'Mehefin' },
  { en: 'July', cy: 'Gorffennaf' },
  { en: 'August', cy: 'Awst' },
  { en: 'September', cy: 'Medi' },
  { en: 'October', cy: 'Hydref' },
  { en: 'November', cy: 'Tachwedd' },
  { en: 'December', cy: 'Rhagfyr' },
];

/** The name of a month, 1 to 12. */
export function monthName(month: number): Words {
  const name = months[month - 1];
  if (!name) throw new RangeError('There are twelve months.');
  return name;
}

/**
 * Reads '3', '03', 'March', 'Mawrth' or the beginning of a name: three letters tell all the months of both languages
 * apart. Undefined for anything else.
 */
export function readMonth(typed: string): number | undefined {
  if (/^\d{1,2}$/.test(typed)) {
    const number = Number(typed);
    return number >= 1 && number <= 12 ? number : undefined;
  }
  const start = typed.toLowerCase().replace(/\.$/, '');
  if (start.length < 3) return undefined;
  const at = months.findIndex((names) => Object.values(names).some((name) => name.toLowerCase().startsWith(start)));
  return at < 0 ? undefined : at + 1;
}
