import { words } from '../../../../platform/language/index.js';

export const effectWords = words({
  title: { en: 'How many finish', cy: 'Faint sy’n gorffen' },
  lead: {
    en: 'Of those who began on the web or with an officer, how many sent it: by the week in which they began and by the version that they saw. Weeks in which fewer than {count} began are left out. Whoever began lately may still send it.',
    cy: 'O’r rhai a ddechreuodd ar y we neu gyda swyddog, faint a’i hanfonodd: fesul yr wythnos y dechreuasant a’r fersiwn a welsant. Gadewir allan wythnosau pan ddechreuodd llai na {count}. Gall y rhai a ddechreuodd yn ddiweddar ei anfon o hyd.',
  },
  none: {
    en: 'Fewer than {count} have begun it in any week of the last half year.',
    cy: 'Mae llai na {count} wedi ei ddechrau mewn unrhyw wythnos o’r hanner blwyddyn diwethaf.',
  },
  chart: {
    en: 'Share of those who began that sent it, by week',
    cy: 'Cyfran y rhai a ddechreuodd a’i hanfonodd, fesul wythnos',
  },
  about: {
    en: 'A line for each version, with a mark where it began. The tables below have the figures.',
    cy: 'Llinell ar gyfer pob fersiwn, gyda marc lle dechreuodd. Mae’r ffigurau yn y tablau isod.',
  },
  mark: { en: 'Version {version}', cy: 'Fersiwn {version}' },
  byVersion: { en: 'By version', cy: 'Fesul fersiwn' },
  byWeek: { en: 'By week', cy: 'Fesul wythnos' },
  version: { en: 'Version', cy: 'Fersiwn' },
  since: { en: 'Since', cy: 'Ers' },
  week: { en: 'Week of', cy: 'Wythnos' },
  begun: { en: 'Began', cy: 'Dechreuodd' },
  share: { en: 'Sent it', cy: 'Anfonodd' },
  took: { en: 'Words taken', cy: 'Geiriau a dderbyniwyd' },
  fewer: { en: 'Fewer than {count}', cy: 'Llai na {count}' },
  notTold: { en: 'Not told', cy: 'Heb ei ddweud' },
  before: {
    en: 'Of those who began with version {version}, {share}% sent it. Before, with version {older}, it was {before}%.',
    cy: 'O’r rhai a ddechreuodd gyda fersiwn {version}, anfonodd {share}% ef. Cyn hynny, gyda fersiwn {older}, {before}% oedd y gyfran.',
  },
  soon: {
    en: 'How many finish since then is told once {count} have begun with version {version}.',
    cy: 'Dywedir faint sy’n gorffen ers hynny pan fydd {count} wedi dechrau gyda fersiwn {version}.',
  },
});
