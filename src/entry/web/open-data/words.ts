import { type CountedWords, words } from '../../../platform/language/index.js';

export const openDataWords = words({
  shared: { en: 'Services shared between places', cy: 'Gwasanaethau a rennir rhwng lleoedd' },
  title: { en: 'Open data', cy: 'Data agored' },
  lead: {
    en: 'What services do, row by row, for anybody to use. No row tells of a person.',
    cy: 'Yr hyn y mae gwasanaethau’n ei wneud, fesul rhes, i unrhyw un ei ddefnyddio. Nid oes yr un rhes yn sôn am berson.',
  },
  none: { en: 'No service here has open data yet.', cy: 'Nid oes gan unrhyw wasanaeth yma ddata agored eto.' },
  download: { en: 'Download {name}.csv', cy: 'Lawrlwytho {name}.csv' },
  rows: { en: 'Rows', cy: 'Rhesi' },
  heldBack: { en: 'Rows held back', cy: 'Rhesi a gedwir yn ôl' },
  licence: { en: 'Licence', cy: 'Trwydded' },
  from: { en: 'Made from', cy: 'Gwnaed o' },
  fromCases: { en: 'Closed cases of “{service}”, one row each', cy: 'Achosion wedi’u cau “{service}”, un rhes yr un' },

  protection: { en: 'How people are protected', cy: 'Sut mae pobl yn cael eu diogelu' },
  protectionHow: {
    en: 'A row appears only when at least {count} rows are alike in {columns}. Until then it is held back. The order of the rows is drawn at random.',
    cy: 'Dim ond pan fydd o leiaf {count} o resi yn debyg o ran {columns} y bydd rhes yn ymddangos. Tan hynny fe’i cedwir yn ôl. Tynnir trefn y rhesi ar hap.',
  },
  protectionMade: {
    en: 'Every value that could tell of somebody passes through a named function that makes it less exact. Names, addresses and notes never reach this file.',
    cy: 'Mae pob gwerth a allai sôn am rywun yn mynd drwy swyddogaeth ag enw sy’n ei wneud yn llai manwl. Nid yw enwau, cyfeiriadau na nodiadau byth yn cyrraedd y ffeil hon.',
  },

  columns: { en: 'Columns', cy: 'Colofnau' },
  column: { en: 'Column', cy: 'Colofn' },
  meaning: { en: 'What it tells', cy: 'Yr hyn y mae’n ei ddweud' },
  made: { en: 'How exact', cy: 'Pa mor fanwl' },
  asItIs: { en: 'As it was answered or happened', cy: 'Fel y cafodd ei ateb neu fel y digwyddodd' },
  codes: { en: 'What the codes mean', cy: 'Ystyr y codau' },
  code: { en: 'Code', cy: 'Cod' },

  preview: { en: 'Some of its rows', cy: 'Rhai o’i rhesi' },
  noRows: { en: 'There are no rows to show yet.', cy: 'Nid oes rhesi i’w dangos eto.' },
  empty: { en: 'not given', cy: 'heb ei roi' },
  band: { en: '{from} to less than {to}', cy: '{from} i lai na {to}' },
  bandUp: { en: '{from} or more', cy: '{from} neu fwy' },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
});

/** What the facts of a case tell, by the names under which a column may have them. */
export const factWords = words({
  state: { en: 'Where the case stands', cy: 'Ble mae’r achos arni' },
  ending: { en: 'How it ended', cy: 'Sut y daeth i ben' },
  ending_reason: { en: 'Why it ended so', cy: 'Pam y daeth i ben felly' },
  channel: { en: 'How it came in', cy: 'Sut y daeth i mewn' },
  area: { en: 'Area', cy: 'Ardal' },
  opened_on: { en: 'When it came in', cy: 'Pryd y daeth i mewn' },
  closed_on: { en: 'When it was closed', cy: 'Pryd y cafodd ei gau' },
  closed_in: { en: 'How long it took', cy: 'Faint o amser a gymerodd' },
  within_promise: { en: 'Closed within the promised time', cy: 'Wedi’i gau o fewn yr amser a addawyd' },
});

/** What each release function leaves of a value. */
export const releaseWords = words({
  month: { en: 'Only the month, not the day', cy: 'Y mis yn unig, nid y diwrnod' },
  year: { en: 'Only the year', cy: 'Y flwyddyn yn unig' },
  ward: { en: 'Only the ward, never the address', cy: 'Y ward yn unig, byth y cyfeiriad' },
  outward: { en: 'Only the first half of the postcode', cy: 'Hanner cyntaf y cod post yn unig' },
  days: { en: 'In whole days', cy: 'Mewn diwrnodau cyfan' },
  band: { en: 'Only a band, not the figure', cy: 'Band yn unig, nid y ffigur' },
  whether: { en: 'Only whether it was answered', cy: 'Dim ond a gafodd ei ateb' },
});

export const daysWords: CountedWords = {
  en: { one: '{count} day', other: '{count} days' },
  cy: { two: '{count} ddiwrnod', other: '{count} diwrnod' },
};

export const licenceOf = {
  'OGL-UK-3.0': {
    name: { en: 'Open Government Licence v3.0', cy: 'Trwydded Llywodraeth Agored f3.0' },
    href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'CC-BY-4.0': {
    name: { en: 'Creative Commons Attribution 4.0', cy: 'Creative Commons Priodoli 4.0' },
    href: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC0-1.0': {
    name: { en: 'Creative Commons Zero 1.0', cy: 'Creative Commons Zero 1.0' },
    href: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
} as const;
