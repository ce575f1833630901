import { words } from '../../../platform/language/index.js';

/** What is wrong with an answer before its question judges it: of which form it is. */
export const answerWords = words({
  notAsked: {
    en: 'There is an answer here to a question that the service does not ask. The service tells its questions.',
    cy: 'Mae ateb yma i gwestiwn nad yw’r gwasanaeth yn ei ofyn. Mae’r gwasanaeth yn dweud ei gwestiynau.',
  },
  text: { en: 'Send it as text', cy: 'Anfonwch ef fel testun' },
  amount: { en: 'Send it as a number, or as text', cy: 'Anfonwch ef fel rhif, neu fel testun' },
  yesNo: { en: 'Send true or false', cy: 'Anfonwch true neu false' },
  codes: { en: 'Send a list of codes', cy: 'Anfonwch restr o godau' },
  day: {
    en: 'Send a day as text: year, month and day, for example 2026-03-02',
    cy: 'Anfonwch ddiwrnod fel testun: blwyddyn, mis a diwrnod, er enghraifft 2026-03-02',
  },
  days: {
    en: 'Send two days, as from and to, each as text: for example 2026-03-02',
    cy: 'Anfonwch ddau ddiwrnod, fel from a to, pob un fel testun: er enghraifft 2026-03-02',
  },
  parts: {
    en: 'Send its parts by name, each as text. The service tells their names.',
    cy: 'Anfonwch ei rannau yn ôl enw, pob un fel testun. Mae’r gwasanaeth yn dweud eu henwau.',
  },
  file: {
    en: 'Upload the file first, and send the upload with the answers',
    cy: 'Lanlwythwch y ffeil yn gyntaf, ac anfonwch y lanlwythiad gyda’r atebion',
  },
  notByCall: {
    en: 'This question is asked on pages alone',
    cy: 'Ar dudalennau yn unig y gofynnir y cwestiwn hwn',
  },
  notValid: {
    en: 'The answers hold together no longer. Ask for the service’s questions again.',
    cy: 'Nid yw’r atebion yn dal gyda’i gilydd mwyach. Gofynnwch am gwestiynau’r gwasanaeth eto.',
  },
});
