/** The languages of every page: English and Welsh. */
export type Language = 'en' | 'cy';

export const languages = ['en', 'cy'] as const satisfies readonly Language[];

/** One text in every language; the types refuse one that lacks a language. */
export type Words = { readonly [L in Language]: string };

/** The forms of a text that counts. Welsh has six (0, 1, 2, 3, 6 and the rest), English two. `{count}` stands for the number. */
export interface CountedWords {
  readonly en: { readonly one: string; readonly other: string };
  readonly cy: { readonly other: string } & { readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string };
}

/** The locale by which Intl formats for a language in this country. */
export const localeOf = { en: 'en-GB', cy: 'cy-GB' } as const satisfies Record<Language, string>;
