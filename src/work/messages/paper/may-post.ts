import type { Actor } from '../../../platform/actor.js';
import { postRole } from './paper-letter.js';

/** Officers of the council's own whose work the post is: an agreement shares answers, never the post. */
export const mayPost = (actor: Actor): boolean =>
  actor.kind === 'staff' && actor.shares === undefined && actor.roles.includes(postRole);
