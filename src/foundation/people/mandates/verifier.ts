import type { Context } from '../../../platform/context.js';

/** Who may check the document that a mandate rests on, and note how a person stands. */
export const mandateVerifier = 'mandate-verifier';

export const isVerifier = ({ actor }: Context): boolean =>
  actor.kind === 'staff' && actor.roles.includes(mandateVerifier);
