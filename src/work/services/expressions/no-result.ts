import { type CelError, celError } from '@bufbuild/cel';

/** Why an expression has no result is nobody's to know: one error for all says nothing of any value, and costs nothing to make. */
export const noResult: CelError = celError('There is no result.');

/** A function of expressions, which has no result where the work throws. */
export const orNoResult =
  <Args extends readonly unknown[], Result>(work: (...args: Args) => Result) =>
  (...args: Args): Result => {
    try {
      return work(...args);
    } catch {
      throw noResult;
    }
  };
