import { words } from '../../../../platform/language/index.js';

export const messagesWords = words({
  title: { en: 'Your messages', cy: 'Eich negeseuon' },
  lead: {
    en: 'What we sent you in the last 30 days, and letters that wait. Codes for signing in are not kept.',
    cy: 'Yr hyn a anfonwyd atoch yn y 30 diwrnod diwethaf, a llythyrau sy’n aros. Ni chedwir codau mewngofnodi.',
  },
  none: { en: 'There are none.', cy: 'Nid oes dim.' },
  unread: { en: 'Not read', cy: 'Heb ei ddarllen' },
  waiting: { en: 'On its way since {on}', cy: 'Ar ei ffordd ers {on}' },
  sent: { en: 'Sent on {on}', cy: 'Anfonwyd ar {on}' },
  delivered: { en: 'Arrived; sent on {on}', cy: 'Wedi cyrraedd; anfonwyd ar {on}' },
  email: { en: 'by email', cy: 'drwy e-bost' },
  text: { en: 'by text message', cy: 'drwy neges destun' },
  print: { en: 'by post', cy: 'drwy’r post' },
  failed: {
    en: 'Did not arrive, {on}. Check your email address.',
    cy: 'Heb gyrraedd, {on}. Gwiriwch eich cyfeiriad e-bost.',
  },
  'to-post': { en: 'Waits to be posted since {on}', cy: 'Yn aros i gael ei bostio ers {on}' },
  'to-hand': {
    en: 'Waits for you at your next visit since {on}',
    cy: 'Yn aros amdanoch ar eich ymweliad nesaf ers {on}',
  },
  posted: { en: 'Posted; written on {on}', cy: 'Postiwyd; ysgrifennwyd ar {on}' },
  handed: { en: 'Given to you; written on {on}', cy: 'Rhoddwyd i chi; ysgrifennwyd ar {on}' },
  atVisit: { en: 'Waits for their next visit since {on}', cy: 'Yn aros am eu hymweliad nesaf ers {on}' },
  handedOver: { en: 'Given to them on {on}', cy: 'Rhoddwyd iddynt ar {on}' },
  notArrived: { en: 'Did not arrive, {on}', cy: 'Heb gyrraedd, {on}' },
  seen: { en: 'I have read these', cy: 'Rwyf wedi darllen y rhain' },
});
