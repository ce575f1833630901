import { type BestInterest, listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { findCases } from '../../../../work/cases/index.js';

/** By which references the people are known for whom these were decided, and what the officers are called. */
export const readKnown = async (ctx: Context, decisions: readonly BestInterest[]) => ({
  cases: await findCases(ctx, [...new Set(decisions.flatMap((one) => one.case ?? []))]),
  staff: await listStaff(ctx),
});
