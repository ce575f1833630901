import type { Actor } from '../../platform/actor.js';

/** Who reconciles what was taken, and is the second person of refunds. */
export const financeRole = 'finance';

/** Officers of the council's own alone: an agreement shares answers, never the till. */
export const mayReconcile = (actor: Actor): boolean =>
  actor.kind === 'staff' && actor.shares === undefined && actor.roles.includes(financeRole);
