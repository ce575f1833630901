import { createHmac } from 'node:crypto';
import type { PersonId } from '../../../platform/ids.js';

/** A browser with which an officer has not signed in for so long is known no longer. */
export const knownDays = 90;

/** 256 bits, base64url. Anything else that a browser carries was not given to it by us. */
export const isSecret = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '');

/**
 * By what an officer's browser is known again. Keyed by what the browser alone holds: whoever reads the table can neither name
 * the browser nor tell that two officers share one.
 */
export const markOf = (person: PersonId, secret: string): Buffer =>
  createHmac('sha256', secret).update(`browser of ${person}`).digest();
