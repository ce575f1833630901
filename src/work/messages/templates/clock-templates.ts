import { words } from '../../../platform/language/index.js';

/** What officers are told by a case's clock: its reference and its day, and nothing about anybody. */
export const clockTemplates = {
  'case-due-soon': words({
    subject: { en: 'Promised by {due}: {reference}', cy: 'Addawyd erbyn {due}: {reference}' },
    text: {
      en: 'The case {reference} is promised by {due}, and is still open.\n\nSign in to the desk of {place} to see it. If you cannot do it in time, give it to somebody who can.',
      cy: 'Addawyd yr achos {reference} erbyn {due}, ac mae’n dal ar agor.\n\nMewngofnodwch i ddesg {place} i’w weld. Os na allwch ei wneud mewn pryd, rhowch ef i rywun a all.',
    },
  }),
  'case-escalated': words({
    subject: { en: 'Escalated to your team: {reference}', cy: 'Wedi’i uwchgyfeirio at eich tîm: {reference}' },
    text: {
      en: 'The case {reference}, promised by {due}, is still open, and has been escalated to your team. It stays with its own team as well.\n\nSign in to the desk of {place} and open “Escalated to my team”.',
      cy: 'Mae’r achos {reference}, a addawyd erbyn {due}, yn dal ar agor, ac mae wedi’i uwchgyfeirio at eich tîm. Mae’n aros gyda’i dîm ei hun hefyd.\n\nMewngofnodwch i ddesg {place} ac agorwch “Wedi’u huwchgyfeirio at fy nhîm”.',
    },
  }),
} as const;
