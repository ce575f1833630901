import type { Who } from '../../../../platform/house.js';
import type { Officer, PageRequest } from '../../page.js';
import type { FieldProblem } from './problem.js';

/** What a phone asks, of an officer who is signed in. */
export interface FieldCall {
  readonly request: PageRequest;
  /** The officer as acts know them, out of doors. */
  readonly who: Who;
  readonly officer: Officer;
  readonly body: unknown;
}

export type FieldReply = { readonly body: unknown } | { readonly problem: FieldProblem };

/** One row of the table of what phones ask. */
export interface FieldRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly perMinute: number;
  readonly handle: (call: FieldCall) => Promise<FieldReply>;
}
