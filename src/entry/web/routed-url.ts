/** Where an address that cannot be decoded is led: no page is here, and its answer says what is wrong. */
export const brokenAddress = '/-/broken-address';

/** '/cy' or '/cy/services/ID': the page at the rest of it, in the language that it names. */
const inLanguage = /^\/(en|cy)(?=\/|\?|$)\/?/;

/** Of a parameter given twice the first counts, so the language of the path is put before any other. */
function withoutLanguage(url: string): string {
  const [prefix, language] = inLanguage.exec(url) ?? [];
  if (prefix === undefined) return url;
  const [path = '', query] = url.slice(prefix.length).split(/\?(.*)/s, 2);
  // A second slash at its beginning would lead to another host.
  return `/${path.replace(/^[/\\]+/, '')}?lang=${language}${query ? `&${query}` : ''}`;
}

/**
 * The address as it is routed: one with a broken percent-encoding has no path to route by, and one that begins with a
 * language ('/cy/services/ID') is the same page in it.
 */
export function routedUrl(url: string | undefined): string {
  const [path = '/'] = (url ?? '/').split('?', 1);
  try {
    decodeURIComponent(path);
    return withoutLanguage(url ?? '/');
  } catch {
    return brokenAddress;
  }
}
