import { words } from '../../../platform/language/index.js';
import type { PageFinding, WriteRefusal } from '../../../work/content/index.js';

export const deskPageWords = words({
  title: { en: 'Pages', cy: 'Tudalennau' },
  lead: {
    en: 'Pages, guides and news. Each has a team that answers for it and a day by which it is read again.',
    cy: 'Tudalennau, canllawiau a newyddion. Mae gan bob un dîm sy’n atebol amdano a diwrnod y caiff ei ddarllen eto erbyn hynny.',
  },
  none: { en: 'There are no pages yet.', cy: 'Nid oes tudalennau eto.' },
  write: { en: 'Write a page', cy: 'Ysgrifennu tudalen' },
  page: { en: 'Page', cy: 'Tudalen' },
  kind: { en: 'Kind', cy: 'Math' },
  state: { en: 'State', cy: 'Cyflwr' },
  owner: { en: 'Team', cy: 'Tîm' },
  review: { en: 'Read again by', cy: 'I’w darllen eto erbyn' },
  readings: { en: 'Read in 90 days', cy: 'Darllenwyd mewn 90 diwrnod' },
  unpublished: { en: 'Not published', cy: 'Heb ei chyhoeddi' },
  published: { en: 'Published', cy: 'Cyhoeddwyd' },
  changed: { en: 'Published, with changes that are not', cy: 'Cyhoeddwyd, gyda newidiadau heb eu cyhoeddi' },
  removed: { en: 'Removed', cy: 'Tynnwyd i lawr' },
  overdue: { en: 'overdue', cy: 'yn hwyr' },
  orphan: { en: 'nobody is in this team', cy: 'nid oes neb yn y tîm hwn' },
  toRemove: { en: 'To remove?', cy: 'I’w thynnu i lawr?' },
  toRemoveLead: {
    en: 'Nobody read these in 90 days, or nobody is in the team that answers for them. Remove them, or give them an owner.',
    cy: 'Ni ddarllenodd neb y rhain mewn 90 diwrnod, neu nid oes neb yn y tîm sy’n atebol amdanynt. Tynnwch nhw i lawr, neu rhowch berchennog iddynt.',
  },
  notAllowed: { en: 'You cannot write pages', cy: 'Ni allwch ysgrifennu tudalennau' },
  notAllowedLead: {
    en: 'Those who hold the role “Writes pages” can. An administrator gives it.',
    cy: 'Gall y rhai sydd â’r rôl “Yn ysgrifennu tudalennau”. Gweinyddwr sy’n ei rhoi.',
  },
  edit: { en: 'Change the words', cy: 'Newid y geiriau' },
  publish: { en: 'Publish', cy: 'Cyhoeddi' },
  publishLead: {
    en: 'Everybody will read these words, and a search will find them.',
    cy: 'Bydd pawb yn darllen y geiriau hyn, a bydd chwiliad yn dod o hyd iddynt.',
  },
  seePage: { en: 'See it as everybody does', cy: 'Ei gweld fel y mae pawb yn ei gweld' },
  english: { en: 'In English', cy: 'Yn Saesneg' },
  welsh: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  findings: { en: 'What to look at before it is published', cy: 'Beth i edrych arno cyn ei chyhoeddi' },
  noFindings: { en: 'Nothing was found wrong with the words.', cy: 'Ni chanfuwyd dim o’i le ar y geiriau.' },
  reviewed: { en: 'I have read it and it is right', cy: 'Rwyf wedi’i darllen ac mae’n gywir' },
  reviewedLead: { en: 'When should it be read again?', cy: 'Pryd y dylid ei darllen eto?' },
  reviewHint: { en: 'For example, 31 3 2027', cy: 'Er enghraifft, 31 3 2027' },
  badReview: { en: 'Enter a day that is still to come', cy: 'Rhowch ddiwrnod sydd eto i ddod' },
  remove: { en: 'Remove the page', cy: 'Tynnu’r dudalen i lawr' },
  removeLead: {
    en: 'Whoever has its address is told that it is gone. Its words are kept, and can be published again.',
    cy: 'Dywedir wrth bwy bynnag sydd â’i chyfeiriad ei bod wedi mynd. Cedwir ei geiriau, a gellir eu cyhoeddi eto.',
  },
  instead: { en: 'Which page should they read instead?', cy: 'Pa dudalen y dylent ei darllen yn lle hynny?' },
  noInstead: { en: 'None', cy: 'Dim un' },
  moved: {
    en: 'Somebody else changed this page meanwhile. Read it again below, then go on.',
    cy: 'Newidiodd rhywun arall y dudalen hon yn y cyfamser. Darllenwch hi eto isod, yna ewch ymlaen.',
  },
  didWrite: {
    en: 'The words are kept. Nobody reads them until you publish them.',
    cy: 'Cadwyd y geiriau. Nid oes neb yn eu darllen nes i chi eu cyhoeddi.',
  },
  didPublish: { en: 'The page is published', cy: 'Cyhoeddwyd y dudalen' },
  didReview: { en: 'The day is noted', cy: 'Nodwyd y diwrnod' },
  didRemove: { en: 'The page is removed', cy: 'Tynnwyd y dudalen i lawr' },
});

/** The form in which a page is written. */
export const editWords = words({
  newTitle: { en: 'Write a page', cy: 'Ysgrifennu tudalen' },
  title: { en: 'Change “{title}”', cy: 'Newid “{title}”' },
  kind: { en: 'What is it?', cy: 'Beth yw hi?' },
  pageHint: { en: 'One page about one thing.', cy: 'Un dudalen am un peth.' },
  guideHint: {
    en: 'Several parts, each begun by a line with # and its title.',
    cy: 'Sawl rhan, pob un yn dechrau â llinell gyda # a’i theitl.',
  },
  newsHint: {
    en: 'What has happened or will. It bears its day.',
    cy: 'Yr hyn a ddigwyddodd neu a fydd. Mae’n dwyn ei ddyddiad.',
  },
  address: { en: 'Last part of its address', cy: 'Rhan olaf ei chyfeiriad' },
  addressHint: {
    en: 'Small letters, numbers and hyphens. For example, bin-days. It does not change later.',
    cy: 'Llythrennau bach, rhifau a chysylltnodau. Er enghraifft, bin-days. Nid yw’n newid wedyn.',
  },
  owner: { en: 'Which team answers for it?', cy: 'Pa dîm sy’n atebol amdani?' },
  review: { en: 'By when should it be read again?', cy: 'Erbyn pryd y dylid ei darllen eto?' },
  reviewHint: { en: 'For example, 31 3 2027', cy: 'Er enghraifft, 31 3 2027' },
  titleEn: { en: 'Title in English', cy: 'Teitl yn Saesneg' },
  titleCy: { en: 'Title in Welsh', cy: 'Teitl yn Gymraeg' },
  summaryEn: { en: 'Summary in English', cy: 'Crynodeb yn Saesneg' },
  summaryCy: { en: 'Summary in Welsh', cy: 'Crynodeb yn Gymraeg' },
  summaryHint: {
    en: 'One sentence, shown in search and under the title.',
    cy: 'Un frawddeg, a ddangosir wrth chwilio ac o dan y teitl.',
  },
  bodyEn: { en: 'Text in English', cy: 'Testun yn Saesneg' },
  bodyCy: { en: 'Text in Welsh', cy: 'Testun yn Gymraeg' },
  bodyHint: {
    en: 'An empty line begins a paragraph, ## a heading, - a list. A link is [its words](/services/missed-bin).',
    cy: 'Mae llinell wag yn dechrau paragraff, ## pennawd, - rhestr. Dolen yw [ei geiriau](/services/missed-bin).',
  },
  keep: { en: 'Keep the words', cy: 'Cadw’r geiriau' },
  theirs: { en: 'How the page is now', cy: 'Sut mae’r dudalen nawr' },
});

export const refusalWords = words({
  'not-allowed': deskPageWords.notAllowed,
  'bad-id': {
    en: 'Write the address with small letters, numbers and hyphens, like bin-days',
    cy: 'Ysgrifennwch y cyfeiriad â llythrennau bach, rhifau a chysylltnodau, fel bin-days',
  },
  taken: {
    en: 'Another page has this address: write a different one',
    cy: 'Mae gan dudalen arall y cyfeiriad hwn: ysgrifennwch un gwahanol',
  },
  'no-such-team': { en: 'Choose the team that answers for it', cy: 'Dewiswch y tîm sy’n atebol amdani' },
  gap: { en: 'Fill in this box, in both languages', cy: 'Llenwch y blwch hwn, yn y ddwy iaith' },
  'too-long': {
    en: 'Write titles and summaries of at most 300 characters, and a text of at most 100,000',
    cy: 'Ysgrifennwch deitlau a chrynodebau o 300 nod ar y mwyaf, a thestun o 100,000 ar y mwyaf',
  },
  'bad-date': {
    en: 'Enter the day by which it is read again',
    cy: 'Rhowch y diwrnod y caiff ei darllen eto erbyn hynny',
  },
  moved: {
    en: 'Somebody else changed this page while you wrote. Your words are below and not kept yet: compare them with the page as it is now, then keep them.',
    cy: 'Newidiodd rhywun arall y dudalen hon tra oeddech yn ysgrifennu. Mae’ch geiriau isod a heb eu cadw eto: cymharwch nhw â’r dudalen fel y mae nawr, yna’u cadw.',
  },
} as const satisfies Record<WriteRefusal, { en: string; cy: string }>);

export const findingWords = words({
  'broken-link': { en: 'A link leads nowhere: {about}', cy: 'Mae dolen yn arwain i unman: {about}' },
  'bare-link': {
    en: 'The words of a link do not say where it leads: “{about}”',
    cy: 'Nid yw geiriau dolen yn dweud ble mae’n arwain: “{about}”',
  },
  'heading-step': {
    en: 'A heading skips a level: “{about}”. Use ## first, then ###',
    cy: 'Mae pennawd yn neidio lefel: “{about}”. Defnyddiwch ## yn gyntaf, yna ###',
  },
  'first-heading': {
    en: 'A heading has one #, which only parts of a guide have: “{about}”. Use ##',
    cy: 'Mae gan bennawd un #, sydd gan rannau canllaw yn unig: “{about}”. Defnyddiwch ##',
  },
  'no-parts': {
    en: 'A guide has at least two parts, each begun by a line with # and its title; this has {about}',
    cy: 'Mae gan ganllaw o leiaf ddwy ran, pob un yn dechrau â llinell gyda # a’i theitl; mae gan hwn {about}',
  },
  picture: {
    en: 'Pictures are not shown: say in words what “{about}” shows',
    cy: 'Ni ddangosir lluniau: dywedwch mewn geiriau beth mae “{about}” yn ei ddangos',
  },
  'reading-age': {
    en: 'It is easily read from about the age of {about}. Aim for 9 to 11: shorter sentences, common words',
    cy: 'Mae’n hawdd ei ddarllen o tua {about} oed ymlaen. Anelwch at 9 i 11: brawddegau byrrach, geiriau cyffredin',
  },
  'long-sentence': {
    en: 'A sentence has more than 25 words: “{about} …”',
    cy: 'Mae gan frawddeg fwy na 25 o eiriau: “{about} …”',
  },
  'links-differ': {
    en: 'One language has links that the other lacks: {about}',
    cy: 'Mae gan un iaith ddolenni nad yw’r llall: {about}',
  },
} as const satisfies Record<PageFinding['rule'], { en: string; cy: string }>);
