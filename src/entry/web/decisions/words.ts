import { words } from '../../../platform/language/index.js';

export const decisionWords = words({
  title: { en: 'Our decision', cy: 'Ein penderfyniad' },
  read: { en: 'Read our decision', cy: 'Darllen ein penderfyniad' },
  prove: {
    en: 'The letter is for you alone. Show us that you sent this request.',
    cy: 'I chi yn unig y mae’r llythyr. Dangoswch i ni mai chi a anfonodd y cais hwn.',
  },
  email: { en: 'The email address that you gave in the request', cy: 'Y cyfeiriad e-bost a roesoch yn y cais' },
  emailHint: {
    en: 'We compare it, and do not show it to anybody.',
    cy: 'Rydym yn ei gymharu, ac nid ydym yn ei ddangos i neb.',
  },
  byPhone: {
    en: 'This request holds no email address to know you by. Call us or visit us and give the reference: we print the letter for you.',
    cy: 'Nid oes cyfeiriad e-bost yn y cais hwn i’ch adnabod. Ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod: byddwn yn argraffu’r llythyr i chi.',
  },
  show: { en: 'Show the letter', cy: 'Dangos y llythyr' },
  pdf: { en: 'Download the letter (PDF)', cy: 'Lawrlwytho’r llythyr (PDF)' },
  print: {
    en: 'You can print this page: only the letter is printed.',
    cy: 'Gallwch argraffu’r dudalen hon: dim ond y llythyr a argreffir.',
  },
  proof: { en: 'Check this letter on the record', cy: 'Gwirio’r llythyr hwn ar y cofnod' },
  proofHint: {
    en: 'The record holds a digest of this letter, so that nobody can change it unnoticed. The file shows it without trusting us.',
    cy: 'Mae’r cofnod yn cadw crynodeb o’r llythyr hwn, fel na all neb ei newid heb i neb sylwi. Mae’r ffeil yn dangos hynny heb ymddiried ynom.',
  },
  date: { en: 'Date', cy: 'Dyddiad' },
  reference: { en: 'Our reference', cy: 'Ein cyfeirnod' },
  review: { en: 'Ask for it to be looked at again', cy: 'Gofyn am edrych arno eto' },
  reviewUntil: { en: 'You can ask for it until {date}.', cy: 'Gallwch ofyn amdano tan {date}.' },
  reviewOver: {
    en: 'The time to ask for it to be looked at again was over on {date}.',
    cy: 'Daeth yr amser i ofyn am edrych arno eto i ben ar {date}.',
  },
  gone: {
    en: 'What this letter said is no longer kept.',
    cy: 'Nid yw’r hyn a ddywedai’r llythyr hwn yn cael ei gadw mwyach.',
  },
  progress: { en: 'Check the progress of your request', cy: 'Gwirio cynnydd eich cais' },
  'no-email': { en: 'Enter the email address that you gave', cy: 'Rhowch y cyfeiriad e-bost a roesoch' },
  'not-allowed': {
    en: 'That is not the email address in this request. Check it and try again, or call us and give the reference',
    cy: 'Nid dyna’r cyfeiriad e-bost yn y cais hwn. Gwiriwch ef a rhowch gynnig arall arni, neu ffoniwch ni a rhowch y cyfeirnod',
  },
  'too-often': {
    en: 'There were too many tries. Wait an hour, or call us and give the reference',
    cy: 'Bu gormod o geisiadau. Arhoswch awr, neu ffoniwch ni a rhowch y cyfeirnod',
  },
});
