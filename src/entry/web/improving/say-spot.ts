import { formatList, type Language } from '../../../platform/language/index.js';
import { type Proposal, type Spot, spotsOf } from '../../../work/participation/index.js';
import type { Compiled } from '../../../work/services/index.js';
import { spotWords } from './words.js';

/** A spot in words: a page of questions by its heading, or by what it asks. */
export const saySpot = ({ kind, titles }: Spot, language: Language): string =>
  titles.length > 0
    ? formatList(
        titles.map((title) => title[language]),
        language,
      )
    : spotWords[kind][language];

/** The spot that a proposal is about, in words; of a page that is there no more, only that it was one. */
export function saySpotOf({ spot }: Proposal, service: Compiled | undefined, language: Language): string {
  const found = service && spotsOf(service).find(({ code }) => code === spot);
  return found ? saySpot(found, language) : spotWords.page[language];
}
