import type { JourneyWay } from '../../journeys/way.js';
import { paths } from '../../paths.js';
import { previewCookie } from '../trying/preview-cookie.js';

/** Where the pages of a preview are. */
export const previewWay = (design: string): JourneyWay => ({
  ...{ cookie: previewCookie, isAnswer: false, start: paths.previewDesign(design), known: paths.previewDesign(design) },
  ...{ check: paths.previewCheck(design), done: paths.previewDone(design) },
  question: (page) => paths.previewPage(design, page),
});
