import { words } from '../../../../platform/language/index.js';

export const waitingWords = words({
  title: { en: 'Work on this phone has not been sent', cy: 'Nid yw gwaith ar y ffôn hwn wedi’i anfon' },
  about: {
    en: 'If you sign out now it stays on this phone, sealed so that only the council can open it. It is sent when you sign in here again. The cases of your shift stay locked until the shift ends, and are then wiped.',
    cy: 'Os allgofnodwch nawr, bydd yn aros ar y ffôn hwn, dan sêl fel mai dim ond y cyngor all ei agor. Fe’i hanfonir pan fewngofnodwch yma eto. Bydd achosion eich sifft yn aros dan glo nes i’r sifft ddod i ben, ac yna’n cael eu dileu.',
  },
  send: { en: 'Go back and send it first', cy: 'Mynd yn ôl a’i anfon yn gyntaf' },
  signOut: { en: 'Sign out all the same', cy: 'Allgofnodi beth bynnag' },
});

export const waitingCount = {
  en: { one: '{count} thing waits to be sent.', other: '{count} things wait to be sent.' },
  cy: {
    one: 'Mae {count} peth yn aros i’w anfon.',
    two: 'Mae {count} beth yn aros i’w hanfon.',
    other: 'Mae {count} o bethau yn aros i’w hanfon.',
  },
} as const;
