import type { Language } from '../../../../platform/language/index.js';

const weightOf = (wish: string, language: Language): number => {
  const found = wish
    .toLowerCase()
    .split(',')
    .slice(0, 20)
    .map((one) => one.trim().split(/;\s*q=/))
    .find(([range = '']) => range === language || range.startsWith(`${language}-`));
  if (!found) return 0;
  const weight = found[1] === undefined ? 1 : Number(found[1]);
  return weight >= 0 && weight <= 1 ? weight : 0;
};

/** The language that `Accept-Language` puts first (RFC 9110 §12.5.4): Welsh where it comes before English, else English. */
export const languageOf = (wish: string | undefined): Language =>
  wish !== undefined && weightOf(wish, 'cy') > weightOf(wish, 'en') ? 'cy' : 'en';
