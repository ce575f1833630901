import { words } from '../../../../platform/language/index.js';

export const objectWords = words({
  title: { en: 'Object to a use of your data', cy: 'Gwrthwynebu defnydd o’ch data' },
  lead: {
    en: 'The law lets us do this, and lets you object. We then go on only if our reasons weigh more than yours. You get an answer within a month; until then the use is marked as objected to.',
    cy: 'Mae’r gyfraith yn gadael i ni wneud hyn, ac yn gadael i chi wrthwynebu. Yna dim ond os yw ein rhesymau’n pwyso mwy na’ch rhai chi y byddwn yn parhau. Cewch ateb o fewn mis; tan hynny caiff y defnydd ei nodi fel un a wrthwynebwyd.',
  },
  officer: { en: 'Who decides', cy: 'Pwy sy’n penderfynu' },
  noOfficer: { en: 'the data protection officer', cy: 'y swyddog diogelu data' },
  reason: { en: 'Why do you object?', cy: 'Pam rydych yn gwrthwynebu?' },
  reasonHint: {
    en: 'Your own situation counts. You need not tell anything that you would rather keep to yourself.',
    cy: 'Eich sefyllfa eich hun sy’n cyfrif. Nid oes rhaid i chi ddweud dim y byddai’n well gennych ei gadw i chi’ch hun.',
  },
  send: { en: 'Object', cy: 'Gwrthwynebu' },
  empty: { en: 'Enter why you object', cy: 'Rhowch pam rydych yn gwrthwynebu' },
  already: {
    en: 'You have objected to this already. You find it among your requests',
    cy: 'Rydych eisoes wedi gwrthwynebu hyn. Mae ymhlith eich ceisiadau',
  },
  notOffered: {
    en: 'This place does not take objections here yet. Write to its data protection officer',
    cy: 'Nid yw’r lle hwn yn derbyn gwrthwynebiadau yma eto. Ysgrifennwch at ei swyddog diogelu data',
  },
  decidedBy: { en: 'Objections are decided by {names}.', cy: '{names} sy’n penderfynu gwrthwynebiadau.' },
});
