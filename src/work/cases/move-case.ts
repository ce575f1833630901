import { appendEntry, type RecordableData } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import type { CaseId } from '../../platform/ids.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import type { Sealed } from '../../platform/sealed/index.js';
import { type Compiled, type Declaration, getService } from '../services/index.js';
import { type AskedOfActor, judgeSettling } from './acting/judge-act-on.js';
import { judgeMove } from './acting/judge-move.js';
import { formOf, judgeSeen, type Seen } from './acting/seen.js';
import { waysFrom } from './acting/way.js';
import type { Case } from './case.js';
import { readCase, updateCase } from './case-store.js';
import { settleContests } from './contesting/settle-contests.js';
import type { AskedMove, Move, MoveRefusal } from './decide-move.js';
import { insertTaken, type Taken, takeDecision, toEntry } from './decisions/take-decision.js';
import { endTimers } from './effort/end-timers.js';
import type { AskedQuestions } from './enquiring/enquiry.js';
import { settleEnquiry } from './enquiring/settle-enquiry.js';
import { writeEnquiry } from './enquiring/write-enquiry.js';
import { drawHandOff, type HandOffRefusal } from './handing/draw-hand-off.js';
import type { NewHandOff } from './handing/hand-off-store.js';
import { tellOfPart } from './handing/tell-of-part.js';
import { type Handing, writeHandOff } from './handing/write-hand-off.js';
import { issueThing } from './issuing/issue-thing.js';
import { type SealedNote, sealNote } from './notes/seal-note.js';
import { recordProgress } from './record-case.js';
import type { Taker } from './taking/find-takers.js';
import { hasRole, workingRolesOf } from './workflow.js';

export interface AskedMoveCase {
  readonly case: CaseId;
  /** A transition of the state that the case is in, or 'reopen'. */
  readonly transition: string;
  /** Sealed about the case's subject; the caller refuses an empty one. */
  readonly note?: Sealed<string>;
  /** A code of the new state's `say-why`. */
  readonly reason?: string;
  readonly decision?: { readonly grounds: readonly string[] };
  /** What is asked of the person, where the new state asks. */
  readonly questions?: AskedQuestions;
  /** What the officer adds to the letter of the decision, by `own.en` and `own.cy`. */
  readonly letter?: Sealed<Readonly<Record<string, string>>>;
  /** To whom a part goes, where the new state hands one off and several could do it. */
  readonly organisation?: Taker;
  readonly seen?: Seen;
}

/** What else a move leaves in its entry. */
interface More {
  readonly data?: RecordableData;
  readonly envelopes?: SealedNote['envelopes'];
}

/** Records a decided move with what went with it, and queues its decision; the row of the case is the caller's to write. */
export function recordMove(
  ctx: Context,
  declaration: Declaration,
  move: Move,
  how: {
    /** The decision that it makes, as it is taken. */
    readonly decided?: Taken | undefined;
    readonly transition: string;
    readonly at: Date;
    readonly note?: SealedNote;
    readonly seen?: Seen | undefined;
    readonly more?: More;
    readonly handing?: Handing | undefined;
  },
): void {
  const { next } = move;
  const { decided } = how;
  const handed = writeHandOff(ctx, declaration, move, how);
  if (decided) insertTaken(ctx, next, decided, how.at);
  appendEntry(ctx, {
    stream: `case:${next.id}`,
    version: next.version,
    kind: move.kind,
    occurredAt: how.at,
    purpose: declaration.purpose.id,
    service: next.service,
    serviceVersion: next.serviceVersion,
    ...(next.source === undefined ? {} : { source: next.source }),
    data: {
      transition: how.transition,
      from: move.from,
      ...recordProgress(next),
      decision: decided ? toEntry(decided) : null,
      note: how.note?.note ?? null,
      envelopes: [...(how.note?.envelopes ?? []), ...(how.more?.envelopes ?? [])],
      ...how.more?.data,
      ...handed,
      ...formOf(how.seen),
    },
  });
}

/** What was asked before is settled by a move away; what this one asks is written. Undefined when the subject was erased. */
async function askAnew(
  ctx: Context,
  declaration: Declaration,
  move: Move,
  { questions, at }: { readonly questions: AskedQuestions | undefined; readonly at: Date },
): Promise<More | undefined> {
  const settled = await settleEnquiry(ctx, move.next.id, { state: 'dropped', at });
  if (!questions) return { data: settled };
  const written = await writeEnquiry(ctx, declaration, move.next, { asked: questions, at });
  return written && { ...written, data: { ...settled, ...written.data } };
}

const wishOf = ({ transition, note, reason, decision, questions }: AskedMoveCase): AskedMove => ({
  ...{ transition, hasNote: note !== undefined },
  ...(reason === undefined ? {} : { reason }),
  ...(decision ? { grounds: decision.grounds } : {}),
  ...(questions ? { questions } : {}),
});

/** Writes a decided move with all that goes with it. Refuses `erased` where words come with it and the subject's key is destroyed. */
export async function makeMove(
  ctx: Context,
  service: Compiled,
  { one, move, asked, at, off }: { one: Case; move: Move; asked: AskedMoveCase; at: Date; off: NewHandOff | undefined },
): Promise<Outcome<Case, 'erased'>> {
  const { transition, note, seen, questions } = asked;
  const { declaration } = service;
  const sealed = note && (await sealNote(ctx, declaration, one, { text: note, at, transition }));
  const taken = await takeDecision(ctx, service, move, { own: asked.letter, at });
  const more = await askAnew(ctx, declaration, move, { questions, at });
  if ((note && !sealed) || !more || taken === 'erased') return refuse('erased');
  const left = { data: more.data ?? {}, envelopes: [...(more.envelopes ?? []), ...(taken?.envelopes ?? [])] };
  const how = { transition, at, seen, more: left, decided: taken?.decided, handing: { off } };
  recordMove(ctx, declaration, move, { ...how, ...(sealed ? { note: sealed } : {}) });
  updateCase(ctx, move.next);
  const { issues } = waysFrom(declaration, one.state).get(transition) ?? {};
  if (issues !== undefined) await issueThing(ctx, service, move.next, issues);
  if (off) await tellOfPart(ctx, move.next, off, 'handed');
  if (move.kind === 'case.closed') await endTimers(ctx, one.id);
  if (move.kind !== 'case.moved') await settleContests(ctx, move.next);
  return done(move.next);
}

/**
 * Moves a case along its own version's workflow. Of two officers who move it at once the second is asked again against
 * what the first left, and refused when that no longer allows it; refused as 'changed' when the page that it was asked
 * from showed an earlier version. Closing ends every timer that runs on it.
 */
export async function moveCase(
  ctx: Context,
  asked: AskedMoveCase,
): Promise<
  Outcome<Case, MoveRefusal | HandOffRefusal | AskedOfActor | 'untrained' | 'no-such-case' | 'changed' | 'erased'>
> {
  const one = await readCase(ctx, asked.case);
  if (!one) return refuse('no-such-case');
  const judged = await judgeSeen(ctx, one, asked.seen);
  if (judged === 'done') return done(one);
  if (judged === 'changed') return refuse('changed');
  const service = await getService(ctx, one.service, one.serviceVersion);
  // Before what is wrong with the form: nobody is to mend it for nothing. Those without a part in the service are refused below.
  const refused = hasRole(ctx.actor, workingRolesOf(service.declaration)) && (await judgeSettling(ctx, one));
  if (refused) return refused;
  const move = await judgeMove(ctx, one, wishOf(asked));
  if (!move.ok) return move;
  const off = await drawHandOff(ctx, service.declaration, move.value.next, asked.organisation);
  return off.ok ? makeMove(ctx, service, { one, move: move.value, asked, at: ctx.clock.now(), off: off.value }) : off;
}
