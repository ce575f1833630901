import type { Actor } from '../../../platform/actor.js';
import { type Decision, decide } from '../decide.js';
import type { Grant } from '../grant.js';

/** Which of these fields the officer may take away for the purpose, from people who have nothing against it. */
export const decideExport = (
  actor: Actor,
  grants: readonly Grant[],
  purpose: string,
  fields: readonly string[],
): Decision => decide(actor, grants, purpose, fields, { action: 'export', hasCase: true, isChosen: true });
