import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { addNote, findCase, moveCase } from '../../cases/index.js';
import { type Connector, transitionFor } from '../connectors/connector.js';
import { readConnectors } from '../connectors/connector-store.js';
import { writeDueAgain } from '../connectors/pair-store.js';
import { isAsked } from './list-mismatches.js';
import { type Mismatch, type MismatchId, mismatchStream, type Settling } from './mismatch.js';
import { holdMismatch, updateMismatch } from './mismatch-store.js';

export interface ToSettle {
  readonly id: MismatchId;
  readonly how: Settling;
  /** The version that its page showed. */
  readonly seen: number;
  /** Why, for who works on the case; undefined for nothing. */
  readonly note: Sealed<string> | undefined;
}

export type SettleRefusal = 'no-such-mismatch' | 'changed' | 'not-possible' | 'no-case' | 'erased';

/** Does what was chosen to the case. */
async function settle(
  ctx: Context,
  { declared, name }: Connector,
  one: Mismatch,
  asked: ToSettle,
): Promise<SettleRefusal | undefined> {
  if (one.case === undefined) return asked.how === 'left' && !asked.note ? undefined : 'no-case';
  if (asked.how === 'theirs') {
    const transition = one.theirState === undefined ? undefined : transitionFor(declared, one.theirState);
    if (transition === undefined) return 'not-possible';
    if (!(await moveCase(ctx, { case: one.case, transition })).ok) return 'not-possible';
  }
  await ctx.writes.flush();
  if (asked.note) {
    const noted = await addNote(ctx, { case: one.case, text: asked.note });
    if (!noted.ok) return noted.refused === 'erased' ? 'erased' : 'not-possible';
    await ctx.writes.flush();
  }
  const now = await findCase(ctx, { id: one.case });
  if (asked.how === 'ours' && now) writeDueAgain(ctx, name, one.case, now.version);
  return undefined;
}

/** Takes back all that an act wrote before it found that it may not. */
class NotSettled extends Error {
  readonly why: SettleRefusal;
  constructor(why: SettleRefusal) {
    super('a mismatch was not settled');
    this.name = 'NotSettled';
    this.why = why;
  }
}

/** Runs an act that settles a mismatch; what it refuses leaves nothing. */
export async function orNothing(
  work: () => Promise<Outcome<undefined, SettleRefusal>>,
): Promise<Outcome<undefined, SettleRefusal>> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof NotSettled) return refuse(fault.why);
    throw fault;
  }
}

/**
 * Settles what does not agree: their state is taken by the workflow's own transition, ours is told again, or both stay as they are and it
 * is not asked about again. Only whom the connector asks may. Run it within `orNothing`: where the case refuses, all of it is taken back.
 */
export async function settleMismatch(ctx: Context, asked: ToSettle): Promise<Outcome<undefined, SettleRefusal>> {
  const one = await holdMismatch(ctx, asked.id);
  const connector = one && (await readConnectors(ctx)).find(({ name }) => name === one.connector);
  if (!one || !connector || !isAsked(ctx, connector) || ctx.actor.kind !== 'staff') return refuse('no-such-mismatch');
  if (one.settledAt || one.version !== asked.seen) return refuse('changed');
  const refused = await settle(ctx, connector, one, asked);
  if (refused) throw new NotSettled(refused);
  const at = ctx.clock.now();
  const version = one.version + 1;
  updateMismatch(ctx, { ...one, settledAt: at, settledHow: asked.how, settledBy: ctx.actor.person, version });
  appendEntry(ctx, {
    ...{ stream: mismatchStream(one.id), version, kind: 'mismatch.settled', occurredAt: at },
    data: { connector: one.connector, case: one.case ?? null, how: asked.how },
  });
  return done(undefined);
}
