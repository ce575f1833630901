import type { Recordable, RecordableData } from '../../foundation/record/index.js';
import { keepText } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { type Declaration, kinds, type PlainAnswer } from '../services/index.js';
import type { Case } from './case.js';

const moment = (at: Date | undefined): string | null => at?.toISOString() ?? null;

function recordable(ctx: Context, value: PlainAnswer, isTyped: boolean): Recordable {
  if (typeof value === 'string') return isTyped ? keepText(ctx, value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: PlainAnswer) => recordable(ctx, item, isTyped));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, recordable(ctx, item as PlainAnswer, isTyped)]),
  );
}

/** The open and internal answers as the record holds them: typed text is kept beside it. */
export function recordFields(ctx: Context, declaration: Declaration, fields: Case['fields']): RecordableData {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      recordable(ctx, value, kinds[declaration.fields[name]?.type ?? 'text'].isTyped),
    ]),
  );
}

/** What a move or an assignment may change, by column. */
export function recordProgress(one: Case): RecordableData {
  return {
    state: one.state,
    ending: one.ending ?? null,
    ending_reason: one.endingReason ?? null,
    closed_at: moment(one.closedAt),
    due_at: moment(one.dueAt),
    clock_paused_at: moment(one.clockPausedAt),
    team: one.team ?? null,
    assignee: one.assignee ?? null,
  };
}

/** Every unsealed column of a case that was just opened. */
export function recordOpening(ctx: Context, declaration: Declaration, one: Case): RecordableData {
  return {
    reference: one.reference,
    service: one.service,
    service_version: one.serviceVersion,
    opened_at: one.openedAt.toISOString(),
    channel: one.channel,
    area: one.area ?? null,
    fields: recordFields(ctx, declaration, one.fields),
    released: one.released as RecordableData,
    subjects: one.subjects,
    source: one.source ?? null,
    ...(one.notGiven ? { not_given: one.notGiven } : {}),
    ...recordProgress(one),
  };
}
