import { words } from '../../../platform/language/index.js';

/** What is said of an answer that its kind cannot take: each sentence tells how to put it right. */
export const kindWords = words({
  unreadable: {
    en: 'Some of the characters cannot be read. Type the answer again instead of pasting it',
    cy: 'Ni ellir darllen rhai o’r nodau. Teipiwch yr ateb eto yn lle ei gludo',
  },
  marked: {
    en: 'This text is marked SECRET or above, which this system may not hold. None of it was kept. Do not send it by another page or by email: tell your security team, or if you have none the council by telephone',
    cy: 'Mae’r testun hwn wedi’i farcio’n SECRET neu’n uwch, ac ni chaiff y system hon ei ddal. Ni chadwyd dim ohono. Peidiwch â’i anfon drwy dudalen arall na thrwy e-bost: dywedwch wrth eich tîm diogelwch, neu os nad oes gennych un, wrth y cyngor dros y ffôn',
  },
  tooLong: {
    en: 'Shorten your answer to {most} characters or fewer',
    cy: 'Byrhewch eich ateb i {most} nod neu lai',
  },
  text: { en: 'Enter an answer to “{question}”', cy: 'Rhowch ateb i “{question}”' },
  number: { en: 'Enter a number for “{question}”', cy: 'Rhowch rif ar gyfer “{question}”' },
  notNumber: {
    en: 'Enter a number in figures, like 12 or 3.5',
    cy: 'Rhowch rif mewn ffigurau, fel 12 neu 3.5',
  },
  tooFine: {
    en: 'Enter a number with no more than six decimal places',
    cy: 'Rhowch rif heb fwy na chwe lle degol',
  },
  tooGreat: {
    en: 'Enter a number with no more than 12 figures before the decimal point',
    cy: 'Rhowch rif heb fwy na 12 ffigur cyn y pwynt degol',
  },
  money: { en: 'Enter an amount of money for “{question}”', cy: 'Rhowch swm o arian ar gyfer “{question}”' },
  notMoney: {
    en: 'Enter an amount in pounds, like 12 or 1,234.50',
    cy: 'Rhowch swm mewn punnoedd, fel 12 neu 1,234.50',
  },
  tooMuch: { en: 'Enter an amount below £10 billion', cy: 'Rhowch swm sy’n llai na £10 biliwn' },
  yesNo: { en: 'Select an answer to “{question}”', cy: 'Dewiswch ateb i “{question}”' },
  choice: { en: 'Select an answer to “{question}”', cy: 'Dewiswch ateb i “{question}”' },
  choices: {
    en: 'Select at least one answer to “{question}”',
    cy: 'Dewiswch o leiaf un ateb i “{question}”',
  },
  rows: { en: 'Add at least one', cy: 'Ychwanegwch o leiaf un' },
  notListed: { en: 'Select one of the answers in the list', cy: 'Dewiswch un o’r atebion yn y rhestr' },
  email: { en: 'Enter an email address', cy: 'Rhowch gyfeiriad e-bost' },
  notEmail: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.cymru',
  },
  phone: { en: 'Enter a phone number', cy: 'Rhowch rif ffôn' },
  notPhone: {
    en: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
    cy: 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
  },
  postcode: { en: 'Enter a postcode', cy: 'Rhowch god post' },
  notPostcode: { en: 'Enter a full UK postcode, like AA3 1AB', cy: 'Rhowch god post llawn yn y DU, fel AA3 1AB' },
  name: { en: 'Enter a name for “{question}”', cy: 'Rhowch enw ar gyfer “{question}”' },
  notName: { en: 'Enter a name that has at least one letter', cy: 'Rhowch enw sydd ag o leiaf un llythyren' },
  location: { en: 'Enter a place for “{question}”', cy: 'Rhowch leoliad ar gyfer “{question}”' },
  notOnEarth: {
    en: 'Enter a latitude between -90 and 90 and a longitude between -180 and 180, like 51.48, -3.18',
    cy: 'Rhowch ledred rhwng -90 a 90 a hydred rhwng -180 a 180, fel 51.48, -3.18',
  },
  declaration: {
    en: 'Tick the box to confirm, or go back and change your answers',
    cy: 'Ticiwch y blwch i gadarnhau, neu ewch yn ôl i newid eich atebion',
  },
  agreed: { en: 'Confirmed', cy: 'Wedi’i gadarnhau' },
});

/** The answers to a question that does not word its own. */
export const yesNoWords = words({
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
});

/** What is said of a date, and of its parts by name. */
export const dateWords = words({
  missing: { en: 'Enter a date for “{question}”', cy: 'Rhowch ddyddiad ar gyfer “{question}”' },
  incomplete: { en: 'The date must include a {parts}', cy: 'Rhaid i’r dyddiad gynnwys {parts}' },
  day: { en: 'day', cy: 'diwrnod' },
  month: { en: 'month', cy: 'mis' },
  year: { en: 'year', cy: 'blwyddyn' },
  notDay: { en: 'The day must be a number from 1 to 31', cy: 'Rhaid i’r diwrnod fod yn rhif o 1 i 31' },
  notMonth: {
    en: 'The month must be a number from 1 to 12, or its name',
    cy: 'Rhaid i’r mis fod yn rhif o 1 i 12, neu’n enw mis',
  },
  notYear: {
    en: 'The year must have 4 figures, from 1800 to 2300',
    cy: 'Rhaid i’r flwyddyn fod â 4 ffigur, o 1800 i 2300',
  },
  notDate: {
    en: 'Enter a real date as day, month and year, like 27 3 2026',
    cy: 'Rhowch ddyddiad go iawn: diwrnod, mis a blwyddyn, fel 27 3 2026',
  },
  shortMonth: {
    en: '{month} {year} has only {days} days. Check the date',
    cy: 'Dim ond {days} diwrnod sydd ym mis {month} {year}. Gwiriwch y dyddiad',
  },
});

const namedParts = words({
  line1: { en: 'address line 1', cy: 'llinell gyfeiriad 1' },
  town: { en: 'town or city', cy: 'tref neu ddinas' },
  postcode: { en: 'postcode', cy: 'cod post' },
});

/** What is said of an address, and of its parts by name. */
export const addressWords = {
  ...words({
    missing: {
      en: 'Find the address and choose it, or enter it by hand',
      cy: 'Dewch o hyd i’r cyfeiriad a’i ddewis, neu rhowch ef eich hun',
    },
    notChosen: {
      en: 'Choose the address from the list, or enter it by hand',
      cy: 'Dewiswch y cyfeiriad o’r rhestr, neu rhowch ef eich hun',
    },
    line1: { en: 'Enter address line 1', cy: 'Rhowch linell gyfeiriad 1' },
    town: { en: 'Enter the town or city', cy: 'Rhowch y dref neu’r ddinas' },
    postcode: { en: 'Enter the postcode of the address', cy: 'Rhowch god post y cyfeiriad' },
    incomplete: {
      en: 'Complete the address. Still to enter: {parts}',
      cy: 'Cwblhewch y cyfeiriad. Yn dal i’w rhoi: {parts}',
    },
  }),
  named: namedParts,
};
