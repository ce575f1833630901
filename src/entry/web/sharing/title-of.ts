import type { Language } from '../../../platform/language/index.js';
import type { Exchanged } from '../../../work/services/index.js';
import { titleOfText } from '../designer/design-title.js';

type Offered = Exchanged['offers'][number];

/** The newest version of each service of each place that is read. */
export const newestOf = (offers: readonly Offered[]): readonly Offered[] =>
  offers.filter(
    (one, at) =>
      offers.findIndex(({ neighbour, service }) => neighbour === one.neighbour && service === one.service) === at,
  );

export const titleOfOffer = ({ source }: Offered, language: Language): string => titleOfText(source, language);
