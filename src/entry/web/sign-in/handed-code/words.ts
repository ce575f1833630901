import { words } from '../../../../platform/language/index.js';

export const handedCodeWords = words({
  title: { en: 'Sign in with a code that we gave you', cy: 'Mewngofnodi gyda chod a roesom i chi' },
  code: { en: 'Your code', cy: 'Eich cod' },
  hint: {
    en: 'Six groups of letters and numbers. Hyphens and small letters do not matter. It can be used once.',
    cy: 'Chwe grŵp o lythrennau a rhifau. Nid yw cysylltnodau na llythrennau bach yn bwysig. Gellir ei ddefnyddio unwaith.',
  },
  go: { en: 'Sign in', cy: 'Mewngofnodi' },
  wrong: {
    en: 'This code cannot be used. Check each group; a code that was used or is too old no longer works, and we can give you another.',
    cy: 'Ni ellir defnyddio’r cod hwn. Gwiriwch bob grŵp; nid yw cod a ddefnyddiwyd neu sy’n rhy hen yn gweithio mwyach, a gallwn roi un arall i chi.',
  },
});
