import type { PageRequest } from '../../page.js';
import { askedOf } from '../risk/asked.js';
import { type ActRefusal, sayRefusal, statusOf } from './refusals.js';
import type { Tried } from './tried.js';

interface Refused {
  readonly refused: ActRefusal;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** A refusal as the case's page says it: its sentence, its status, and what is asked of the officer first. */
export async function sayRefused(
  request: PageRequest,
  outcome: Refused,
): Promise<Pick<Tried, 'say' | 'status' | 'asked'>> {
  const asked = await askedOf(request, outcome);
  const { refused } = outcome;
  return { say: sayRefusal(refused), status: statusOf(refused), ...(asked ? { asked } : {}) };
}
