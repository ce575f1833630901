import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { nextVersion } from '../people-store.js';
import { keeperOf } from '../selves/keeper-of.js';
import { listSelves } from '../selves/list-selves.js';
import { deleteSessionsOf } from '../sessions/session-store.js';
import { isOver, type Mandate } from './mandate.js';
import { listOwnMandates } from './own/list-own-mandates.js';
import { recordStep } from './record-step.js';
import { closeRequestsOf } from './requests/close-requests-of.js';
import { findStanding } from './standing/find-standing.js';
import { followStanding } from './standing/follow-standing.js';
import { type StandingNote, standingNotes } from './standing/standing.js';
import { endStanding, insertStanding } from './standing/standing-store.js';
import { isVerifier } from './verifier.js';

export interface NoteToTake {
  readonly person: PersonId;
  readonly note: StandingNote;
  /** What the officer saw, as a code of `standingNotes`. */
  readonly evidence: string;
}

export type NoteRefusal = 'not-allowed' | 'no-such-person' | 'no-evidence' | 'not-now';

async function isNow(ctx: Context, { person, note }: NoteToTake): Promise<boolean> {
  const { hasDied, hasLostCapacity } = await findStanding(ctx, person);
  if (note === 'died-in-error') return hasDied;
  if (hasDied) return false;
  return note === 'capacity-regained' ? hasLostCapacity : note === 'died' || !hasLostCapacity;
}

/** Takes every mandate of the person the step that follows, each on its own stream, in this act. */
async function followAll(ctx: Context, { person, note }: NoteToTake): Promise<readonly Mandate[]> {
  const now = ctx.clock.now();
  const changed: Mandate[] = [];
  const selves = await listSelves(ctx, person);
  for (const one of await listOwnMandates(ctx, person)) {
    const following = isOver(one, now) ? undefined : followStanding(one, note, !selves.includes(one.person));
    if (following) changed.push(recordStep(ctx, one, following.step, { why: following.why }));
  }
  return changed;
}

/**
 * An officer notes that somebody lost or regained the capacity to decide, or died, on evidence: never a guess. Their mandates
 * follow in the same act, and the sessions of the dead end. Gives the mandates that changed. Refuses who is no verifier,
 * a note without evidence, and one that does not fit how the person stands (`not-now`).
 */
export async function noteStanding(ctx: Context, given: NoteToTake): Promise<Outcome<readonly Mandate[], NoteRefusal>> {
  const { note, evidence } = given;
  if (!isVerifier(ctx) || ctx.actor.kind !== 'staff') return refuse('not-allowed');
  if (!(standingNotes[note] as readonly string[]).includes(evidence)) return refuse('no-evidence');
  const person = await keeperOf(ctx, given.person);
  const asked = { ...given, person };
  if (!(await isNow(ctx, asked))) return refuse('not-now');
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const by = ctx.actor.person;
  if (note === 'capacity-lost' || note === 'died') insertStanding(ctx, { person, kind: note, evidence, by });
  else endStanding(ctx, person, note === 'died-in-error' ? 'died' : 'capacity-lost');
  const data = { evidence, noted_by: by, at: ctx.clock.now().toISOString() };
  appendEntry(ctx, { stream: `person:${person}`, version, kind: `person.${note}`, data });
  const changed = await followAll(ctx, asked);
  if (note === 'died') {
    deleteSessionsOf(ctx, person);
    await closeRequestsOf(ctx, person);
  }
  return done(changed);
}
