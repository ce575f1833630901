import { fill, type Language } from '../../../platform/language/index.js';
import type { Neighbour } from '../../../work/services/index.js';
import { sharedWords } from './words.js';

/** Which of the places that are read run a service of some place, each with the version that it came from. */
export const sayWhoRuns = (
  neighbours: readonly Neighbour[],
  { place, service }: { readonly place: string; readonly service: string },
  language: Language,
): string =>
  neighbours
    .filter(({ endedAt }) => !endedAt)
    .flatMap(({ slug, runs }) =>
      runs
        .filter(({ from }) => from.place === place && from.service === service)
        .map(({ from: { version } }) => fill(sharedWords.placeVersion[language], { place: slug, version })),
    )
    .join(', ');
