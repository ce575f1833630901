import { appendEntry, type RecordableData } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { Declaration } from '../../services/index.js';
import type { Case } from '../case.js';
import { updateCase, updateFields } from '../case-store.js';
import { locateAgain } from '../near/locate-case.js';

type Kind = 'case.contested' | 'case.contest-settled' | 'case.corrected' | 'case.contest-stated';

/** Records on a case's stream what became of a contest of one of its answers, and moves the case's version on. */
export async function recordContest(
  ctx: Context,
  declaration: Declaration,
  one: Case,
  entry: {
    readonly kind: Kind;
    readonly at: Date;
    readonly data: RecordableData;
    /** Unsealed answers, where one was put right. */
    readonly fields?: Case['fields'];
  },
): Promise<Case> {
  const next = { ...one, version: one.version + 1 };
  appendEntry(ctx, {
    stream: `case:${one.id}`,
    version: next.version,
    kind: entry.kind,
    occurredAt: entry.at,
    purpose: declaration.purpose.id,
    service: one.service,
    serviceVersion: one.serviceVersion,
    data: entry.data,
  });
  if (!entry.fields) updateCase(ctx, next);
  else {
    updateFields(ctx, { ...next, fields: entry.fields });
    await locateAgain(ctx, { ...next, fields: entry.fields });
  }
  return next;
}
