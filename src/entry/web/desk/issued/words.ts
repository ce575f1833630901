import { words } from '../../../../platform/language/index.js';

export const deskIssuedWords = words({
  title: { en: 'What was issued', cy: 'Yr hyn a roddwyd' },
  manage: { en: 'Take back or replace', cy: 'Tynnu’n ôl neu ddisodli' },
  revoke: { en: 'Take it back', cy: 'Ei dynnu’n ôl' },
  replace: { en: 'Replace it by one of a new number', cy: 'Ei ddisodli gan un â rhif newydd' },
  why: { en: 'Why?', cy: 'Pam?' },
  none: { en: 'Nothing was issued on this case.', cy: 'Ni roddwyd dim ar yr achos hwn.' },
  back: { en: 'Back to the case', cy: 'Yn ôl i’r achos' },
  did: { en: 'Done. Its holder is told.', cy: 'Gwnaed. Dywedir wrth ei ddeiliad.' },
  noGround: { en: 'Select why', cy: 'Dewiswch pam' },
  notAllowed: { en: 'Your roles do not let you do this', cy: 'Nid yw eich rolau yn gadael ichi wneud hyn' },
  over: { en: 'It has ended already', cy: 'Mae eisoes wedi dod i ben' },
  asked: {
    en: 'More is asked of you before you act on this case: open the case first',
    cy: 'Gofynnir mwy gennych cyn gweithredu ar yr achos hwn: agorwch yr achos yn gyntaf',
  },
});
