import type { Language } from '../../../../platform/language/index.js';
import type { Place } from '../../page.js';
import { paths } from '../../paths.js';
import { fieldWords } from './words.js';

const sizes = [192, 512] as const;

/** The Web App Manifest (W3C): what makes a browser offer to put the app among the others of the phone. */
export function writeManifest({ name }: Pick<Place, 'name'>, language: Language) {
  return {
    ...{ id: paths.field, lang: language, dir: 'ltr', scope: paths.field, display: 'standalone' },
    name: `${fieldWords.title[language]} – ${name[language]}`,
    short_name: fieldWords.title[language],
    start_url: `${paths.field}?lang=${language}`,
    background_color: '#fffdf9',
    theme_color: '#1d4a44',
    icons: [
      { src: paths.asset('field-icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...sizes.map((size) => ({
        ...{ src: paths.asset(`field-icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' },
        purpose: 'any maskable',
      })),
    ],
  };
}
