import { type CountedWords, type Language, localeOf, type Words } from './language.js';

const gaps = (text: string): string => (text.match(/\{[a-zA-Z]+\}/g) ?? []).sort().join();

/**
 * Texts of a page or a room, each in every language. Types hold the languages together; this holds the gaps (`{name}`)
 * together, when the file loads.
 */
export function words<const Texts extends Readonly<Record<string, Words>>>(texts: Texts): Texts {
  for (const [key, { en, cy }] of Object.entries(texts)) {
    if (gaps(en) !== gaps(cy)) throw new TypeError(`The gaps of '${key}' differ between the languages.`);
  }
  return texts;
}

export const pick = (text: Words, language: Language): string => text[language];

/** Fills `{name}` gaps. A gap without a value is a fault; the values are plain text, escaped by whoever writes the page. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new TypeError(`Nothing was given for {${name}}.`);
    return String(value);
  });
}

const rules = { en: new Intl.PluralRules(localeOf.en), cy: new Intl.PluralRules(localeOf.cy) };
const numbers = { en: new Intl.NumberFormat(localeOf.en), cy: new Intl.NumberFormat(localeOf.cy) };

/** The form that the language uses for `count`, with `{count}` filled in. */
export function pickCounted(text: CountedWords, language: Language, count: number): string {
  const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string } = text[language];
  const form = forms[rules[language].select(count)] ?? forms.other;
  return fill(form, { count: numbers[language].format(count) });
}
