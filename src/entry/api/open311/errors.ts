import type { Document } from './document.js';

/** One thing that is wrong with a call, and how to mend it. It never holds what was sent. */
export interface CallError {
  readonly code: number;
  readonly description: string;
}

/** A call that is not answered: with which HTTP status, and why. */
export class Refused extends Error {
  readonly status: number;
  readonly errors: readonly CallError[];
  constructor(status: number, ...errors: readonly (string | CallError)[]) {
    super('a call of Open311 was refused');
    this.name = 'Refused';
    this.status = status;
    this.errors = errors.map((one) => (typeof one === 'string' ? { code: status, description: one } : one));
  }
}

export const errorDocument = (errors: readonly CallError[]): Document => ({
  root: 'errors',
  list: { each: 'error', items: errors.map(({ code, description }) => ({ code, description })) },
});
