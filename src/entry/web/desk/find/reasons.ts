import type { lookWords } from '../say/words.js';

/** Why somebody is looked for: one of these goes into every look that a search makes. */
export const reasonList = ['caller', 'letter', 'duplicate'] as const satisfies readonly (keyof typeof lookWords)[];
export type Reason = (typeof reasonList)[number];

export const isReason = (code: string | undefined): code is Reason => reasonList.some((reason) => reason === code);
