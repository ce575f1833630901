import { words } from '../../../platform/language/index.js';

/** A letter to whoever answers for a sharing agreement. It names no organisation: email is read over shoulders. */
export const agreementTemplates = {
  'agreement-ends': words({
    subject: {
      en: 'A sharing agreement ends within {days} days',
      cy: 'Daw cytundeb rhannu i ben o fewn {days} diwrnod',
    },
    text: {
      en: 'A sharing agreement that you answer for ends within {days} days. From that moment the other organisation sees nothing by it.\n\nSign in to the desk of {place} and open “Agreements” to renew it, or let it end.',
      cy: 'Daw cytundeb rhannu yr ydych yn atebol amdano i ben o fewn {days} diwrnod. O’r eiliad honno ni fydd y sefydliad arall yn gweld dim drwyddo.\n\nMewngofnodwch i ddesg {place} ac agorwch “Cytundebau” i’w adnewyddu, neu gadewch iddo ddod i ben.',
    },
  }),
} as const;
