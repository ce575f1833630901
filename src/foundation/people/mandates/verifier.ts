import type { Context } from '../../../platform/context.js';

/** The role that checks documents of mandates. */
export const mandateVerifier = 'mandate-verifier';

/**
 * Who may check the document that a mandate rests on, and note how a person stands: never an officer of another
 * organisation, since no agreement covers what people type and show there (docs/adr/0051).
 */
export const isVerifier = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.kind === 'staff' && actor.roles.includes(mandateVerifier) && actor.shares === undefined;
