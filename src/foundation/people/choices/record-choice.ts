import type { Context } from '../../../platform/context.js';
import type { CaseId, SubjectId } from '../../../platform/ids.js';
import { appendEntry } from '../../record/index.js';
import { type Choice, type ChoiceState, type ChoiceWay, choiceStream, standingOf } from './choice.js';
import { holdChoice, writeChoice } from './choice-store.js';
import { receiptDigest } from './receipt.js';

export interface ChoiceToRecord {
  readonly subject: SubjectId;
  readonly use: string;
  readonly service: string;
  readonly serviceVersion: number;
  readonly wording: string;
  readonly says: 'yes' | 'no' | Extract<ChoiceState, 'objected' | 'upheld' | 'dismissed'>;
  readonly until?: Date | undefined;
  readonly way: ChoiceWay;
  /** The case that the subject is a party of. */
  readonly case: CaseId;
  /** The case in which the objection is decided. */
  readonly objection?: CaseId | undefined;
}

/** What is then so; undefined where nothing changes. */
function stateAfter(says: ChoiceToRecord['says'], standing: ReturnType<typeof standingOf>): ChoiceState | undefined {
  switch (says) {
    case 'yes':
      return standing === 'given' ? undefined : 'given';
    case 'no':
      if (standing === 'refused' || standing === 'withdrawn') return undefined;
      return standing === 'unknown' ? 'refused' : 'withdrawn';
    default:
      return standing === says ? undefined : says;
  }
}

/**
 * Writes down what somebody said to a use, with the digest of its receipt on the record. Whether it is theirs to say is the
 * caller's to know. To say the same again changes nothing.
 * @returns whether anything changed
 */
export async function recordChoice(ctx: Context, said: ChoiceToRecord): Promise<boolean> {
  const { subject, use, service, serviceVersion, wording, way } = said;
  const [last, decidedAt] = [await holdChoice(ctx, subject, use), ctx.clock.now()];
  const state = stateAfter(said.says, standingOf(last, wording, decidedAt));
  if (!state) return false;
  const { objection } = said;
  const until = state === 'given' ? said.until : undefined;
  const version = (last?.version ?? 0) + 1;
  const one: Choice = {
    subject,
    use,
    service,
    serviceVersion,
    wording,
    state,
    decidedAt,
    until,
    way,
    objection,
    version,
  };
  writeChoice(ctx, one);
  appendEntry(ctx, {
    ...{ stream: choiceStream(one), version, kind: `choice.${state}`, purpose: use, service, serviceVersion },
    data: {
      ...{ subject_id: subject, use, service, service_version: serviceVersion, wording, way, case: said.case },
      ...{ decided_at: decidedAt.toISOString(), until: until?.toISOString() ?? null, objection: objection ?? null },
      receipt: receiptDigest(ctx.place, one),
    },
  });
  return true;
}
