import type { Random } from '../../../platform/random.js';
import { drawBelow } from '../../../platform/random.js';

/** How long a sent code is good for, and how many wrong ones the browser that asked for it may type. */
export const codeMinutes = 10;
export const mostTries = 5;

/**
 * Codes that may be asked for, for one address within so many minutes, by browsers that never signed in with it; one that
 * has is counted apart, so that strangers who ask again and again shut nobody out.
 */
export const mostCodes = 5;
export const codesMinutes = 60;

/** Six digits: at five tries a code, a guesser who may have five codes an hour sent is right once in 40,000 hours. */
export const drawCode = (random: Random): string => String(drawBelow(random, 1_000_000)).padStart(6, '0');

/** The digits of what was typed, whatever stands between them; undefined when they are not six. */
export function readCode(typed: string): string | undefined {
  const digits = typed
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/[\s\-–.]/gu, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}
