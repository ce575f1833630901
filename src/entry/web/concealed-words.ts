import { words } from '../../platform/language/index.js';

/** The grounds on which the law keeps a look back for a time, in words; and what else is counted of them. */
export const groundWords = words({
  crime: { en: 'investigating or preventing a crime', cy: 'ymchwilio i drosedd neu ei hatal' },
  'child-safeguarding': { en: 'keeping a child safe', cy: 'cadw plentyn yn ddiogel' },
  'adult-at-risk': { en: 'keeping an adult at risk safe', cy: 'cadw oedolyn sy’n wynebu risg yn ddiogel' },
});

export type SaidGround = keyof typeof groundWords;
