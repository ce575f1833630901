import type { RecordableData } from '../../../foundation/record/index.js';
import { KeyDestroyed, sealRow } from '../../../foundation/vault/index.js';
import { actorCode } from '../../../platform/actor.js';
import type { Context } from '../../../platform/context.js';
import { dueAfter, workingClockOf } from '../../places/index.js';
import { type Declaration, principalOf } from '../../services/index.js';
import type { Case } from '../case.js';
import { noteField } from '../notes/seal-as-note.js';
import { noteTerms } from '../retention.js';
import { daysOf, stateOf } from '../workflow.js';
import { type AskedQuestions, type Enquiry, enquiryTable } from './enquiry.js';
import { insertEnquiry } from './enquiry-store.js';

/** What the entry of a move holds of what it asks. */
export interface WrittenEnquiry {
  readonly data: RecordableData;
  readonly envelopes: readonly { readonly id: string; readonly digest: string }[];
}

/** When silence is over, and when the person is reminded before that. */
async function timesOf(ctx: Context, declaration: Declaration, to: string, at: Date) {
  const silence = stateOf(declaration, to).asks?.silence;
  if (!silence) throw new Error(`In the state ${to} nothing is asked.`);
  const clock = await workingClockOf(ctx);
  const days = daysOf(silence.after);
  const { remind } = silence;
  return {
    dueAt: dueAfter(clock, at, days),
    remindAt: remind === undefined ? undefined : dueAfter(clock, at, days - daysOf(remind)),
  };
}

/**
 * Seals what is asked about the case's subject, as a note is, and queues its row; the move's entry is the caller's. Undefined
 * when the subject was erased.
 */
export async function writeEnquiry(
  ctx: Context,
  declaration: Declaration,
  one: Case,
  { asked: { fields, texts }, at }: { readonly asked: AskedQuestions; readonly at: Date },
): Promise<WrittenEnquiry | undefined> {
  const subject = one.subjects[principalOf(declaration)];
  if (!subject) throw new Error('The case names nobody who could be asked.');
  const times = await timesOf(ctx, declaration, one.state, at);
  const enquiry: Enquiry = {
    ...{ id: ctx.ids.next<'enquiry'>(), case: one.id, fields: [...new Set(fields)], ...times },
    ...{ askedAt: at, askedBy: actorCode(ctx.actor), state: 'open', remindedAt: undefined, settledAt: undefined },
  };
  const part = { subject, ...noteTerms(declaration), values: { [noteField]: texts } };
  const row = { table: enquiryTable, row: enquiry.id, version: 1, scope: `case:${one.id}`, parts: [part] };
  const sealed = await sealRow(ctx, row).catch((fault: unknown) => {
    if (fault instanceof KeyDestroyed) return undefined;
    throw fault;
  });
  if (!sealed) return undefined;
  insertEnquiry(ctx, enquiry);
  const { id, dueAt, remindAt } = enquiry;
  const when = { due_at: dueAt.toISOString(), remind_at: remindAt?.toISOString() ?? null };
  return { data: { enquiry: { id, fields: enquiry.fields, ...when } }, envelopes: sealed.envelopes };
}
