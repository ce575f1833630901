import type { RecordableData } from '../../../foundation/record/index.js';
import { KeyDestroyed, sealRow } from '../../../foundation/vault/index.js';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { formatDate, type Words } from '../../../platform/language/index.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { dateAt, dueAfter, type LocalDate, workingClockOf } from '../../places/index.js';
import { type Compiled, composeLetter, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import type { Move } from '../decide-move.js';
import { shiftDate } from '../issuing/validity.js';
import { noteField } from '../notes/seal-as-note.js';
import type { SealedNote } from '../notes/seal-note.js';
import { noteTerms } from '../retention.js';
import { readAnswers } from '../sealing/read-answers.js';
import { daysOf } from '../workflow.js';
import { decisionTable, insertDecision } from './decision-store.js';

/** A decision that a move takes. */
export interface Taken {
  readonly id: string;
  readonly outcome: string;
  readonly grounds: readonly string[];
  readonly hasLetter: boolean;
  readonly reviewUntil: LocalDate | undefined;
}

/** What the entry of its move holds of it. */
export const toEntry = ({ id, outcome, grounds, hasLetter, reviewUntil }: Taken): RecordableData => ({
  ...{ id, outcome, grounds },
  ...(hasLetter ? { has_letter: true, review_until: reviewUntil ?? null } : {}),
});

export function insertTaken(ctx: Context, one: Case, taken: Taken, decidedAt: Date): void {
  insertDecision(ctx, { ...taken, case: one.id, decidedAt, decidedBy: actorCode(ctx.actor) });
}

/** The last day of a time after a decision: in working days, days or months of the place's calendar. */
async function lastDay(ctx: Context, within: string, at: Date): Promise<LocalDate> {
  const clock = await workingClockOf(ctx);
  return within.includes('working')
    ? dateAt(clock.timeZone, dueAfter(clock, at, daysOf(within)))
    : shiftDate(dateAt(clock.timeZone, at), within);
}

/**
 * Takes the decision of a move, and writes its letter where its declaration has one: sealed about the case's subject, under the
 * decision's own row. Undefined where the move decides nothing; 'erased' where the subject's key is destroyed.
 */
export async function takeDecision(
  ctx: Context,
  service: Compiled,
  { next: one, decision }: Move,
  { own, at }: { readonly own: Sealed<Readonly<Record<string, string>>> | undefined; readonly at: Date },
): Promise<{ readonly decided: Taken; readonly envelopes: SealedNote['envelopes'] } | 'erased' | undefined> {
  if (!decision) return undefined;
  const { declaration } = service;
  const declared = declaration.case.decisions?.[decision.outcome];
  const letter = declared?.letter;
  const id = ctx.ids.next();
  if (!letter) return { decided: { id, ...decision, hasLetter: false, reviewUntil: undefined }, envelopes: [] };
  const subject = one.subjects[principalOf(declaration)];
  if (!subject) throw new Error('The case names nobody to whom a letter could go.');
  const reviewUntil = letter.review && (await lastDay(ctx, letter.review.within, at));
  const until: Words | undefined =
    reviewUntil === undefined ? undefined : { en: formatDate(reviewUntil, 'en'), cy: formatDate(reviewUntil, 'cy') };
  const grounds = decision.grounds.flatMap((code) => declared.grounds[code] ?? []);
  const answers = await readAnswers(ctx, one);
  const text = composeLetter(service, { letter, grounds, own, answers, until });
  const part = { subject, ...noteTerms(declaration), values: { [noteField]: text } };
  const row = { table: decisionTable, row: id, version: 1, scope: `case:${one.id}`, parts: [part] };
  const sealed = await sealRow(ctx, row).catch((fault: unknown) => {
    if (fault instanceof KeyDestroyed) return undefined;
    throw fault;
  });
  if (!sealed) return 'erased';
  return { decided: { id, ...decision, hasLetter: true, reviewUntil }, envelopes: sealed.envelopes };
}
