import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { workingClockOf } from '../../places/index.js';
import { getService } from '../../services/index.js';
import { waysFrom } from '../acting/way.js';
import type { Case } from '../case.js';
import { readCaseByReference, updateCase } from '../case-store.js';
import { recordMove } from '../move-case.js';
import { moved } from '../moved.js';
import { sealNote } from '../notes/seal-note.js';
import { promisesOf, stateOf } from '../workflow.js';
import { notFixedUntil } from './may-say-not-fixed.js';

/** The transition by which a case goes back on the word of whoever sent it. */
export const notFixed = 'not-fixed';

/**
 * Sends a closed case back to where cases begin, because what was reported is not fixed: by anybody who has its reference, as
 * long as its state allows it and its time is not over. What they say of it is sealed as a note about its person. Refuses
 * `no-such-case`, `not-offered` where the state does not allow it, the time is over or the case is open (again), and `erased`
 * where words come with it and what was held of the person is gone.
 */
export async function sayNotFixed(
  ctx: Context,
  { reference, note }: { readonly reference: string; readonly note?: Sealed<string> },
): Promise<Outcome<Case, 'no-such-case' | 'not-offered' | 'erased'>> {
  const one = await readCaseByReference(ctx, reference);
  if (!one) return refuse('no-such-case');
  const service = await getService(ctx, one.service, one.serviceVersion);
  const [clock, at] = [await workingClockOf(ctx), ctx.clock.now()];
  const back = waysFrom(service.declaration, one.state).get('reopen');
  if (!back || !notFixedUntil(service, one, clock, at)) return refuse('not-offered');
  const sealed = note && (await sealNote(ctx, service.declaration, one, { text: note, at, transition: notFixed }));
  if (note && !sealed) return refuse('erased');
  const state = stateOf(service.declaration, back.to);
  const { team, pauses = false } = state;
  const next = moved(
    one,
    { to: back.to, at, pauses, ...promisesOf(state), ...(team === undefined ? {} : { team }) },
    clock,
  );
  const how = { transition: notFixed, at, ...(sealed ? { note: sealed } : {}) };
  recordMove(ctx, service.declaration, { from: one.state, next, kind: 'case.reopened' }, how);
  updateCase(ctx, next);
  return done(next);
}
