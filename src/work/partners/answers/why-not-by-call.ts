import { type Declaration, neededToSubmit, unfitForCall } from '../../services/index.js';

/** Why no program may send to a service. */
export type NotByCall = 'channel' | 'sign-in' | 'fee' | 'questions';

/**
 * Why a service takes no requests from programs; undefined where it does. A program has nobody signed in, pays nothing, and answers no
 * question that needs rows or a time to be chosen. Pure.
 */
export function whyNotByCall(declaration: Declaration): NotByCall | undefined {
  if (!declaration.channels.includes('api')) return 'channel';
  if (neededToSubmit(declaration)) return 'sign-in';
  if (declaration.fee) return 'fee';
  return unfitForCall(declaration).length > 0 ? 'questions' : undefined;
}
