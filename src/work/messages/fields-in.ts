import type { Language } from '../../platform/language/index.js';

const endings = { en: 'En', cy: 'Cy' } as const;

/**
 * What a letter is filled with in one language: of a field that has words in both, 'stateEn' and 'stateCy', the one, under the
 * name that its gap has, 'state'.
 */
export function fieldsIn(
  fields: Readonly<Record<string, string>>,
  language: Language,
): Readonly<Record<string, string>> {
  const ending = endings[language];
  const own = Object.entries(fields).filter(([name]) => name.endsWith(ending));
  return { ...fields, ...Object.fromEntries(own.map(([name, value]) => [name.slice(0, -ending.length), value])) };
}
