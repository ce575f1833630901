import type { Answers, Asking } from '../answers.js';
import type { Compiled } from '../compiling/compiled.js';
import { valueIn } from './value-in.js';

/** What is to be paid, in pence. */
export interface FeeAsked {
  /** By the code of the line; none is of nothing. */
  readonly lines: readonly { readonly line: string; readonly amount: number }[];
  /** Never below nothing. */
  readonly total: number;
}

/** GOV.UK Pay takes up to £100,000 at a time. */
const most = 10_000_000;

/** The fee for these answers; undefined where the service has none, or they make it nothing. A line without a result is none. */
export function feeOf(service: Compiled, answers: Answers, asking: Asking): FeeAsked | undefined {
  const { fee } = service.declaration;
  if (!fee) return undefined;
  const read = valueIn(answers, asking);
  const lines = Object.keys(fee.lines).flatMap((line) => {
    const amount = service.expressions.get(`fee/lines/${line}/amount`)?.run(read, asking.calendar);
    return typeof amount === 'number' && amount !== 0 ? [{ line, amount }] : [];
  });
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  if (total > most) throw new RangeError(`The fee of ${service.declaration.service} is more than can be taken.`);
  return total > 0 ? { lines, total } : undefined;
}
