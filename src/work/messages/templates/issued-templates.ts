import { words } from '../../../platform/language/index.js';

/** Letters about a permit, badge or registration. They say its number and no more: email is read over shoulders. */
export const issuedTemplates = {
  issued: words({
    subject: { en: 'We have issued {number}', cy: 'Rydym wedi rhoi {number}' },
    text: {
      en: 'What you asked for in your request {reference} is issued. Its number is {number}: keep it.\n\nOpen “Check the progress” on the pages of {place} and enter {reference} to see from when and until when it is valid, and what you must keep to.',
      cy: 'Mae’r hyn y gofynnoch amdano yn eich cais {reference} wedi’i roi. Ei rif yw {number}: cadwch ef.\n\nAgorwch “Gwirio’r cynnydd” ar dudalennau {place} a rhowch {reference} i weld o ba ddiwrnod a hyd at ba ddiwrnod y mae’n ddilys, a’r hyn y mae’n rhaid ichi gadw ato.',
    },
  }),
  'issued-ends': words({
    subject: { en: '{number} ends soon', cy: 'Daw {number} i ben cyn bo hir' },
    text: {
      en: '{number} ends soon. If you still need it, make a new request in time.\n\nOpen “Check the progress” on the pages of {place} and enter {reference} to see on which day it ends.',
      cy: 'Daw {number} i ben cyn bo hir. Os oes ei angen arnoch o hyd, gwnewch gais newydd mewn pryd.\n\nAgorwch “Gwirio’r cynnydd” ar dudalennau {place} a rhowch {reference} i weld ar ba ddiwrnod y daw i ben.',
    },
  }),
  'issued-revoked': words({
    subject: { en: '{number} is no longer valid', cy: 'Nid yw {number} yn ddilys mwyach' },
    text: {
      en: 'We have taken back {number}, so it is no longer valid.\n\nOpen “Check the progress” on the pages of {place} and enter {reference} to see why, and how you can have it looked at again.',
      cy: 'Rydym wedi tynnu {number} yn ôl, felly nid yw’n ddilys mwyach.\n\nAgorwch “Gwirio’r cynnydd” ar dudalennau {place} a rhowch {reference} i weld pam, a sut y gallwch ofyn am edrych arno eto.',
    },
  }),
} as const;
