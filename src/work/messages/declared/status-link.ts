import { fill, type Words } from '../../../platform/language/index.js';

const onWebsite: Words = {
  en: 'the website of {place}, under “Check the progress”',
  cy: 'gwefan {place}, o dan “Gwirio’r cynnydd”',
};

/**
 * Where a case is seen by whoever has its reference, which is all that the address says. A place that has no host name of its own
 * yet is named by its words.
 */
export function statusLink(
  reference: string,
  { host, place }: { readonly host: string | undefined; readonly place: Words },
): Words {
  if (host === undefined || !/^[A-Z0-9-]{4,40}$/.test(reference))
    return { en: fill(onWebsite.en, { place: place.en }), cy: fill(onWebsite.cy, { place: place.cy }) };
  const scheme = /^(localhost|127\.0\.0\.1)(:|$)/.test(host) ? 'http' : 'https';
  const address = `${scheme}://${host}/status/${reference}`;
  return { en: `${address}?lang=en`, cy: `${address}?lang=cy` };
}
