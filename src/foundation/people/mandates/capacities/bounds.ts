import { type MandateAction, mandateActions } from '../mandate.js';
import type { Capacity } from './capacity.js';

/** How far a capacity reaches at most, whatever a mandate in it names. */
export interface Bounds {
  readonly may: readonly MandateAction[];
  readonly mostDays: number;
  readonly mostServices: number;
  /** Whether it reaches every service there is, later ones too, and names none. */
  readonly isForAll?: boolean;
}

/** A mandate that rests on a person's word ends by itself within a year, unless they give it again. */
const usual: Bounds = { may: mandateActions, mostDays: 366, mostServices: Number.POSITIVE_INFINITY };

/**
 * An interpreter conveys what is asked and what is answered, in one sitting: they fill one service in beside the person, see
 * nothing that is held, and decide and send nothing. The person does, from their own account.
 */
const interpreting: Bounds = { may: ['fill'], mostDays: 1, mostServices: 1 };

/** A member acts for a body as long as it has them, in whatever it asks for, as far as their role goes. */
const belonging: Bounds = {
  may: [...mandateActions, 'manage'],
  mostDays: 36_525,
  mostServices: Number.POSITIVE_INFINITY,
  isForAll: true,
};

const others: Readonly<Partial<Record<Capacity, Bounds>>> = { interpreter: interpreting, member: belonging };

export const boundsOf = (capacity: Capacity): Bounds => others[capacity] ?? usual;
