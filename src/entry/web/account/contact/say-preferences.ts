import type { Language } from '../../../../platform/language/index.js';
import { toldWords } from './words.js';

/** How somebody wishes to be contacted, as it stands on a case: 'Write in Welsh. By letter. Large print. No phone calls.' */
export const sayPreferences =
  (language: Language) =>
  (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return '';
    const said = Object.values(value).flatMap((code) =>
      Object.hasOwn(toldWords, String(code)) ? [toldWords[code as keyof typeof toldWords][language]] : [],
    );
    return said.map((each) => `${each}.`).join(' ');
  };
