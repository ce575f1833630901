import type { PageRequest } from '../../page.js';

/** The field app says by it how much this browser still has to send: a number, and nothing of what it is. */
const waitingCookie = 'field-waiting';

/** Things that were done on this phone and wait to be sent; 0 where the field app keeps none. */
export function countWaitingHere({ cookies }: Pick<PageRequest, 'cookies'>): number {
  const said = cookies[waitingCookie] ?? '';
  return /^[1-9]\d{0,4}$/.test(said) ? Number(said) : 0;
}
