import type { Declaration } from '../declaration/declaration.js';
import { type Clearance, clearances, type Sink } from './clearances.js';
import type { DeclaredExpression, Use } from './declared-expression.js';

/** The sink that an expression's result reaches, where it is no field's. */
export const sinkOf: Readonly<Partial<Record<Use, Sink>>> = {
  transition: 'state',
  sooner: 'clock',
  measure: 'measure',
  fee: 'fee',
};

/**
 * What may be told of an expression's result, and to whom it is told: what hangs on a case has a sink's clearance, and
 * what hangs on a field may be as high as the field is marked.
 */
export function receiverOf({ fields }: Declaration, { use, field = '' }: DeclaredExpression): Clearance {
  const sink = sinkOf[use];
  if (sink) return clearances[sink];
  const highest = (Object.hasOwn(fields, field) ? fields[field]?.mark : undefined) ?? 'open';
  if (use === 'calculate') return { highest, said: `${field}, which is worked out of it` };
  if (use === 'ask-if') return { highest, said: `${field}, since whether it was answered tells of that` };
  return { highest, said: `${field}, since whether it was taken tells of that` };
}
