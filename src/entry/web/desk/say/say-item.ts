import type { Language } from '../../../../platform/language/index.js';
import { yesNoWords } from '../../../../work/services/browser.js';
import type { Declaration } from '../../../../work/services/index.js';

/** The answer to an item of a checklist in words. */
export function sayItem(value: string, item: string, { case: { visit } }: Declaration, language: Language): string {
  const isYesNo = visit?.checklist[item]?.kind === 'yes-no';
  return isYesNo && (value === 'yes' || value === 'no') ? yesNoWords[value][language] : value;
}
