import { words } from '../../../../platform/language/index.js';

export const messagesWords = words({
  title: { en: 'Your messages', cy: 'Eich negeseuon' },
  lead: {
    en: 'What we sent you by email in the last 30 days. Codes for signing in are not kept.',
    cy: 'Yr hyn a anfonwyd atoch drwy e-bost yn y 30 diwrnod diwethaf. Ni chedwir codau mewngofnodi.',
  },
  none: { en: 'There are none.', cy: 'Nid oes dim.' },
  unread: { en: 'Not read', cy: 'Heb ei ddarllen' },
  waiting: { en: 'On its way since {on}', cy: 'Ar ei ffordd ers {on}' },
  sent: { en: 'Sent on {on}', cy: 'Anfonwyd ar {on}' },
  failed: {
    en: 'Did not arrive, {on}. Check your email address.',
    cy: 'Heb gyrraedd, {on}. Gwiriwch eich cyfeiriad e-bost.',
  },
  seen: { en: 'I have read these', cy: 'Rwyf wedi darllen y rhain' },
});
