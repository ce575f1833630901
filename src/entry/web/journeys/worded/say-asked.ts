import type { Language } from '../../../../platform/language/index.js';

/** What an officer wrote under a name, in this language, else in the other. For `<Reveal>` alone. */
export const sayAsked =
  (name: string, language: Language) =>
  (texts: unknown): string => {
    const written = texts as Readonly<Record<string, string>>;
    const other = language === 'cy' ? 'en' : 'cy';
    return written[`${name}.${language}`] ?? written[`${name}.${other}`] ?? '';
  };
