import { words } from '../../../platform/language/index.js';

export const homeWords = words({
  paused: { en: 'No new requests for now', cy: 'Dim ceisiadau newydd am y tro' },
  title: { en: 'How can we help?', cy: 'Sut gallwn ni helpu?' },
  lead: {
    en: 'Report, apply or ask for something. You do not need an account.',
    cy: 'Rhowch wybod am rywbeth, gwnewch gais neu gofynnwch. Nid oes angen cyfrif arnoch.',
  },
  none: { en: 'There are no services here yet.', cy: 'Nid oes unrhyw wasanaethau yma eto.' },
  news: { en: 'News', cy: 'Newyddion' },
  allNews: { en: 'All news', cy: 'Yr holl newyddion' },
  already: { en: 'If you have already started', cy: 'Os ydych eisoes wedi dechrau' },
  return: { en: 'Go back to answers that you saved', cy: 'Ewch yn ôl at atebion a gadwyd gennych' },
  progress: { en: 'Check the progress of a request', cy: 'Gwirio cynnydd cais' },
});
