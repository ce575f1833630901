import { type CountedWords, words } from '../../../platform/language/index.js';

/** What everybody reads around pages and news. */
export const contentWords = words({
  news: { en: 'News', cy: 'Newyddion' },
  noNews: { en: 'There is no news yet.', cy: 'Nid oes newyddion eto.' },
  on: { en: 'Published on {date}', cy: 'Cyhoeddwyd ar {date}' },
  changed: { en: 'Last changed on {date}', cy: 'Newidiwyd ddiwethaf ar {date}' },
  owner: { en: 'Written by: {team}', cy: 'Ysgrifennwyd gan: {team}' },
  parts: { en: 'In this guide', cy: 'Yn y canllaw hwn' },
  next: { en: 'Next', cy: 'Nesaf' },
  previous: { en: 'Previous', cy: 'Blaenorol' },
  gone: { en: 'This page has been removed', cy: 'Mae’r dudalen hon wedi’i thynnu i lawr' },
  goneLead: { en: '“{title}” is not here any more.', cy: 'Nid yw “{title}” yma mwyach.' },
  instead: { en: 'Read instead: ', cy: 'Darllenwch yn lle hynny: ' },
  searchInstead: { en: 'Search this site', cy: 'Chwilio’r wefan hon' },
});

export const searchWords = words({
  title: { en: 'Search', cy: 'Chwilio' },
  label: { en: 'What are you looking for?', cy: 'Am beth rydych chi’n chwilio?' },
  hint: {
    en: 'Services, pages and news. For example, bins or council tax.',
    cy: 'Gwasanaethau, tudalennau a newyddion. Er enghraifft, biniau neu dreth gyngor.',
  },
  button: { en: 'Search', cy: 'Chwilio' },
  empty: { en: 'Enter what you are looking for', cy: 'Rhowch yr hyn rydych chi’n chwilio amdano' },
  for: { en: 'Results for: {words}', cy: 'Canlyniadau ar gyfer: {words}' },
  nothing: { en: 'Nothing was found', cy: 'Ni chanfuwyd dim' },
  nothingLead: {
    en: 'No service, page or news item has these words. Try other words, or fewer.',
    cy: 'Nid oes gan unrhyw wasanaeth, tudalen na newyddion y geiriau hyn. Rhowch gynnig ar eiriau eraill, neu lai ohonynt.',
  },
  loose: {
    en: 'Nothing has all of these words. These have some of them.',
    cy: 'Nid oes dim sydd â’r geiriau hyn i gyd. Mae gan y rhain rai ohonynt.',
  },
  more: { en: 'More results', cy: 'Rhagor o ganlyniadau' },
  before: { en: 'Earlier results', cy: 'Canlyniadau cynharach' },
});

export const unknownWords: CountedWords = {
  en: {
    one: '{count} word that you typed is on none of our pages, and was left out.',
    other: '{count} words that you typed are on none of our pages, and were left out.',
  },
  cy: {
    one: 'Nid yw {count} gair a deipiwyd gennych ar unrhyw un o’n tudalennau, ac fe’i gadawyd allan.',
    two: 'Nid yw {count} air a deipiwyd gennych ar unrhyw un o’n tudalennau, ac fe’u gadawyd allan.',
    other: 'Nid yw {count} gair a deipiwyd gennych ar unrhyw un o’n tudalennau, ac fe’u gadawyd allan.',
  },
};

export const foundKindWords = words({
  service: { en: 'Service', cy: 'Gwasanaeth' },
  page: { en: 'Page', cy: 'Tudalen' },
  guide: { en: 'Guide', cy: 'Canllaw' },
  news: { en: 'News', cy: 'Newyddion' },
});
