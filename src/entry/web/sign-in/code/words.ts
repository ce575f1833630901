import type { ChallengeRefusal } from '../../../../foundation/people/index.js';
import {
  type CountedWords,
  type Language,
  pickCounted,
  type Words,
  words,
} from '../../../../platform/language/index.js';

export const codeWords = words({
  title: { en: 'Type the code that we sent you', cy: 'Teipiwch y cod a anfonwyd atoch' },
  sentTo: { en: 'We have sent a code to', cy: 'Rydym wedi anfon cod at' },
  code: { en: 'Code of six digits', cy: 'Cod chwe digid' },
  hint: {
    en: 'It is good for {minutes} minutes, in this browser only. It may take a minute to come; look in the spam folder too.',
    cy: 'Mae’n ddilys am {minutes} munud, yn y porwr hwn yn unig. Gall gymryd munud i gyrraedd; edrychwch yn y ffolder sbam hefyd.',
  },
  go: { en: 'Continue', cy: 'Parhau' },
  another: { en: 'Ask for another code', cy: 'Gofyn am god arall' },
  demo: {
    en: 'Read the emails that were not sent (opens in a new tab)',
    cy: 'Darllen yr e-byst nas anfonwyd (yn agor mewn tab newydd)',
  },
  spent: { en: 'This code can no longer be used', cy: 'Ni ellir defnyddio’r cod hwn mwyach' },
  notACode: {
    en: 'Type the six digits of the code, for example 012345',
    cy: 'Teipiwch chwe digid y cod, er enghraifft 012345',
  },
});

const wrong: CountedWords = {
  en: {
    one: 'This is not the code of the newest message. You can try once more.',
    other: 'This is not the code of the newest message. You can try {count} more times.',
  },
  cy: { other: 'Nid dyma god y neges ddiweddaraf. Gallwch roi cynnig arall arni: {count} ar ôl.' },
};

/** Why a code was not taken while its challenge goes on. */
export const sayRefused = (refused: 'not-a-code' | 'wrong-code', left: number, language: Language): string =>
  refused === 'not-a-code' ? codeWords.notACode[language] : pickCounted(wrong, language, left);

const over: Words = {
  en: 'It has been used, its ten minutes are over, or it was asked for in another browser. Ask for another one.',
  cy: 'Mae wedi’i ddefnyddio, mae ei ddeng munud ar ben, neu gofynnwyd amdano mewn porwr arall. Gofynnwch am un arall.',
};

/** Why a challenge is over. */
export const spentWords = {
  'no-challenge': over,
  'not-a-code': over,
  'wrong-code': over,
  taken: {
    en: 'This address is a way into another account already. Use another address, or sign in with this one.',
    cy: 'Mae’r cyfeiriad hwn eisoes yn ffordd i mewn i gyfrif arall. Defnyddiwch gyfeiriad arall, neu fewngofnodwch gyda’r un hwn.',
  },
  'not-yours': {
    en: 'It was asked for by an account that is not signed in here any more. Ask for another one.',
    cy: 'Gofynnwyd amdano gan gyfrif nad yw wedi mewngofnodi yma mwyach. Gofynnwch am un arall.',
  },
} as const satisfies Record<ChallengeRefusal, Words>;
