import type { Language } from '../../platform/language/index.js';

export const languageCookie = 'language';

/** `?lang=` wins, then the cookie of an earlier choice, then the browser's wish; English otherwise. */
export function chooseLanguage(
  asked: string | undefined,
  cookie: string | undefined,
  wish: string | undefined,
): Language {
  for (const said of [asked, cookie]) if (said === 'en' || said === 'cy') return said;
  return wish?.toLowerCase().startsWith('cy') ? 'cy' : 'en';
}

/** The same page in the other language: its own path and query with `lang` set. */
export function otherLanguageUrl(url: string, language: Language): string {
  const [asked = '/', search = ''] = url.split('?', 2);
  // Two slashes at its beginning would lead to another host.
  const path = asked.replace(/^[/\\]+/, '/');
  const query = new URLSearchParams(search);
  query.set('lang', language === 'en' ? 'cy' : 'en');
  return `${path}?${query.toString()}`;
}
