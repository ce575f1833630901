import { words } from '../../../platform/language/index.js';

export const unsignedWords = words({
  mandateOver: { en: 'Your mandate is over', cy: 'Mae eich mandad ar ben' },
  mandateOverLead: {
    en: 'You may no longer act for this person or organisation: what let you was withdrawn, was suspended or has ended. Nothing was done. If it should go on, talk to them.',
    cy: 'Ni chewch weithredu dros y person neu’r sefydliad hwn mwyach: tynnwyd yr hyn oedd yn caniatáu hynny yn ôl, fe’i hataliwyd neu daeth i ben. Ni wnaed dim. Os dylai barhau, siaradwch â nhw.',
  },
  actForMyself: { en: 'Act for myself', cy: 'Gweithredu drosof fy hun' },
  signedOut: { en: 'You are signed out', cy: 'Rydych wedi’ch allgofnodi' },
  signedOutLead: {
    en: 'Nothing was done, and what you typed is not lost yet.',
    cy: 'Ni wnaed dim, ac nid yw’r hyn a deipioch wedi’i golli eto.',
  },
  signIn: { en: 'Sign in (opens in a new tab)', cy: 'Mewngofnodi (yn agor mewn tab newydd)' },
  reload: {
    en: 'Then come back to this tab and reload the page. Your browser will ask whether to send the form again: say yes.',
    cy: 'Yna dewch yn ôl i’r tab hwn ac ail-lwytho’r dudalen. Bydd eich porwr yn gofyn a ddylid anfon y ffurflen eto: atebwch ie.',
  },
});
