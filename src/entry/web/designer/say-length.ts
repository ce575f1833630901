import type { Language } from '../../../platform/language/index.js';

/** A length as declarations write it ('2 working days', '1 month') in the reader’s language; anything else as it stands. */
export function sayLength(text: string, language: Language): string {
  const [, count = '', unit] = /^(\d+) (working day|month)s?$/.exec(text) ?? [];
  if (language === 'en' || unit === undefined) return text;
  const [one, many] = unit === 'month' ? ['mis', 'o fisoedd'] : ['diwrnod gwaith', 'o ddiwrnodau gwaith'];
  return `${count} ${count === '1' ? one : many}`;
}
