import { setTimeout as wait } from 'node:timers/promises';
import { deliverDue } from '../../../work/messages/index.js';
import type { PageRequest } from '../page.js';

/** How long a page waits for the letter to be on its way; after that the worker brings it. */
const patience = 1500;

/** Hands over what waits now, without holding the page up by a slow server, nor going on for long beside other pages. */
export async function hurryLetters({ house, place }: PageRequest): Promise<void> {
  const delivered = deliverDue(house, place.id, AbortSignal.timeout(patience)).catch((fault: unknown) =>
    house.log.error({ fault: fault instanceof Error ? fault.name : typeof fault }, 'letters wait for the worker'),
  );
  await Promise.race([delivered, wait(patience, undefined, { ref: false })]);
}
