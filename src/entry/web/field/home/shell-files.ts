import type { Place } from '../../page.js';
import { paths } from '../../paths.js';

/** Every style, script and picture that the shell names, so that it looks without signal as it does with it. */
export function shellFiles({ look }: Pick<Place, 'look'>): readonly string[] {
  const built = ['guildhall.css', 'field.css', 'guildhall.svg', 'enhance.js', 'field.js'].map(paths.asset);
  return [...built, ...(look ? [look.sheet] : []), ...(look?.logo ? [look.logo] : [])];
}
