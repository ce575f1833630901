import type { BodyAsk } from '../../../foundation/people/index.js';
import { dateOf, fill, formatDate, type Language, words } from '../../../platform/language/index.js';
import { organisationWords } from './words.js';

/** Against what an organisation was checked, or on what somebody else was let decide for it. */
export const bodyEvidenceWords = words({
  register: { en: 'the register of companies, by its number and name', cy: 'y gofrestr cwmnïau, yn ôl ei rif a’i enw' },
  papers: { en: 'papers that it showed us', cy: 'papurau a ddangosodd i ni' },
  death: { en: 'the administrator’s death certificate', cy: 'tystysgrif marwolaeth y gweinyddwr' },
  left: {
    en: 'a letter of its officers that the administrator has left',
    cy: 'llythyr gan ei swyddogion bod y gweinyddwr wedi gadael',
  },
  court: {
    en: 'an order of a court, or of whoever winds it up',
    cy: 'gorchymyn llys, neu gan bwy bynnag sy’n ei ddirwyn i ben',
  },
});

/** When two officers checked an organisation and against what; or that nobody has. */
export function sayBodyCheck(check: BodyAsk | undefined, language: Language, timeZone: string): string {
  if (!check?.answeredAt) return organisationWords.notChecked[language];
  const date = formatDate(dateOf(check.answeredAt, timeZone), language);
  return fill(organisationWords.isChecked[language], { date, how: bodyEvidenceWords[check.evidence][language] });
}
