import { words } from '../../../platform/language/index.js';

/** What people are told of the times that they book. */
export const bookingTemplates = {
  'booking-made': words({
    subject: { en: 'Booked for you: {when}', cy: 'Wedi’i drefnu i chi: {when}' },
    text: {
      en: 'Your request {reference} is booked for {when}.\n\nTo put it in your calendar, change it or cancel it, open “Check the progress” on the website of {place}, enter the reference and go on to “Your booking”. You need the email address that you gave us.',
      cy: 'Mae eich cais {reference} wedi’i drefnu ar gyfer {when}.\n\nI’w roi yn eich calendr, ei newid neu ei ganslo, agorwch “Gwirio’r cynnydd” ar wefan {place}, rhowch y cyfeirnod ac ewch ymlaen i “Eich trefniad”. Bydd angen y cyfeiriad e-bost a roesoch i ni arnoch.',
    },
  }),
  'booking-changed': words({
    subject: { en: 'Your booking has changed: {when}', cy: 'Mae eich trefniad wedi newid: {when}' },
    text: {
      en: 'Your request {reference} is now booked for {when}.\n\nIf the time does not suit, open “Check the progress” on the website of {place}, enter the reference and go on to “Your booking”.',
      cy: 'Mae eich cais {reference} bellach wedi’i drefnu ar gyfer {when}.\n\nOs nad yw’r amser yn addas, agorwch “Gwirio’r cynnydd” ar wefan {place}, rhowch y cyfeirnod ac ewch ymlaen i “Eich trefniad”.',
    },
  }),
  'booking-offered': words({
    subject: { en: 'A time is free for you: {when}', cy: 'Mae amser yn rhydd i chi: {when}' },
    text: {
      en: 'A time has come free for your request {reference}: {when}. We keep it for you for a short while only, then we offer it to somebody else.\n\nTo take it, open “Check the progress” on the website of {place}, enter the reference and go on to “Your booking”.',
      cy: 'Mae amser wedi dod yn rhydd ar gyfer eich cais {reference}: {when}. Dim ond am gyfnod byr y byddwn yn ei gadw i chi, yna byddwn yn ei gynnig i rywun arall.\n\nI’w gymryd, agorwch “Gwirio’r cynnydd” ar wefan {place}, rhowch y cyfeirnod ac ewch ymlaen i “Eich trefniad”.',
    },
  }),
  'booking-lost': words({
    subject: { en: 'Choose another time for {reference}', cy: 'Dewiswch amser arall ar gyfer {reference}' },
    text: {
      en: 'Your payment for the request {reference} arrived after your time was no longer held, and {when} has gone to somebody else. Your payment is kept.\n\nTo choose another time, open “Check the progress” on the website of {place}, enter the reference and go on to “Your booking”.',
      cy: 'Cyrhaeddodd eich taliad am y cais {reference} ar ôl i’ch amser beidio â chael ei gadw, ac mae {when} wedi mynd i rywun arall. Mae eich taliad wedi’i gadw.\n\nI ddewis amser arall, agorwch “Gwirio’r cynnydd” ar wefan {place}, rhowch y cyfeirnod ac ewch ymlaen i “Eich trefniad”.',
    },
  }),
  'booking-cancelled': words({
    subject: { en: 'Your booking is cancelled: {when}', cy: 'Mae eich trefniad wedi’i ganslo: {when}' },
    text: {
      en: 'The booking of your request {reference} for {when} is cancelled.\n\nIf you did not ask for that, call us or visit us and give the reference.',
      cy: 'Mae trefniad eich cais {reference} ar gyfer {when} wedi’i ganslo.\n\nOs na ofynnoch am hynny, ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod.',
    },
  }),
} as const;
