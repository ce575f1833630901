import { capacities } from '../capacities/capacity.js';
import type { Mandate, MandateStep } from '../mandate.js';
import type { StandingNote } from './standing.js';

/** What a note about a person makes of a mandate of theirs; undefined where it stays as it is. */
export interface Following {
  readonly step: MandateStep;
  readonly why: string;
}

const restsOnWord = ({ capacity }: Mandate): boolean => capacities[capacity] !== 'evidence';

function followLoss(one: Mandate, isDelegate: boolean): Following | undefined {
  const why = isDelegate ? 'delegate-capacity-lost' : 'capacity-lost';
  if (one.state === 'offered') return { step: 'end', why };
  const isStopped = one.state === 'active' || one.state === 'suspended';
  if (isDelegate) return isStopped ? { step: 'review', why } : undefined;
  if (one.state === 'dormant' && one.needsLoss) return { step: 'wake', why };
  return restsOnWord(one) && isStopped ? { step: 'review', why } : undefined;
}

/**
 * The lawful next step of a mandate when its person, or its delegate, is noted to stand otherwise. What rests on the
 * person's word stops for review once they cannot take it back; an attorney who waits for just this begins; death ends all.
 */
export function followStanding(one: Mandate, note: StandingNote, isDelegate: boolean): Following | undefined {
  switch (note) {
    case 'capacity-lost':
      return followLoss(one, isDelegate);
    case 'capacity-regained':
      return !isDelegate && one.needsLoss && one.state === 'active'
        ? { step: 'sleep', why: 'capacity-regained' }
        : undefined;
    case 'died':
      return { step: 'end', why: isDelegate ? 'delegate-died' : 'died' };
    case 'died-in-error':
      return undefined; // what ended stays ended: it is given anew
  }
}
