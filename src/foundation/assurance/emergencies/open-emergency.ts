import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { mintSubject, sealRow } from '../../vault/index.js';
import { boundByAgreements } from '../agreements/find-shares.js';
import { decide } from '../decide.js';
import type { Asked } from '../disclosure.js';
import { standingRiskTable } from '../risk/read-risk-table.js';
import { type Emergency, type EmergencyId, type EmergencyReason, emergencyTable } from './emergency.js';
import { insertEmergency, readLiveEmergency } from './emergency-store.js';

const whileKept = 'while the emergency is kept';

export interface EmergencyToOpen {
  readonly case: CaseId;
  readonly reason: EmergencyReason;
  /** What happened, in the officer's words; a reviewer reads them. */
  readonly words: Sealed<string>;
  /** What the case holds that the officer would see. */
  readonly wanted: Pick<Asked, 'grants' | 'fields' | 'purpose'>;
  /** By when somebody else must have looked at it. */
  readonly reviewBy: Date;
}

export type EmergencyRefusal = 'not-allowed' | 'not-needed' | 'open-already';

/** Whether the actor holds the role that the table of risk names for emergencies. */
export const mayBreakGlass = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.kind === 'staff' && actor.roles.includes(standingRiskTable()['break-glass'].role);

/**
 * An officer opens a case that no role of theirs is granted, for as long as the table of risk says. What is forbidden
 * (training, a mark) stays so, and every look is numbered and asked for its risk like any other. Refuses `not-allowed`
 * without the role, `not-needed` where nothing more would open by it, and `open-already`.
 */
export async function openEmergency(
  ctx: Context,
  { case: one, reason, words, wanted, reviewBy }: EmergencyToOpen,
): Promise<Outcome<EmergencyId, EmergencyRefusal>> {
  if (ctx.actor.kind !== 'staff' || !mayBreakGlass(ctx)) return refuse('not-allowed');
  const { grants, purpose, fields } = wanted;
  const by = await boundByAgreements(ctx);
  const seen = (breakGlass: boolean) =>
    decide(by, grants, purpose, fields, { hasCase: true, breakGlass }).allowed.length;
  if (seen(true) <= seen(false)) return refuse('not-needed');
  const { person } = ctx.actor;
  if (await readLiveEmergency(ctx, person, one)) return refuse('open-already');
  const openedAt = ctx.clock.now();
  const until = new Date(openedAt.getTime() + standingRiskTable()['break-glass'].minutes * 60_000);
  const opened: Emergency = {
    ...{ id: ctx.ids.next<'emergency'>(), case: one, person, reason, subject: mintSubject(ctx) },
    ...{ openedAt, until, reviewBy, verdict: undefined, reviewedBy: undefined, reviewedAt: undefined, version: 1 },
  };
  const { id, subject } = opened;
  const parts = [{ subject, mark: 'personal', keep: whileKept, values: { words } }] as const;
  const { envelopes } = await sealRow(ctx, {
    ...{ table: emergencyTable, row: id, version: 1, scope: `emergency:${id}`, parts },
  });
  insertEmergency(ctx, opened);
  appendEntry(ctx, {
    ...{ stream: `emergency:${id}`, version: 1, kind: 'emergency.opened' },
    data: {
      ...{ case_id: one, person_id: person, reason, subject_id: subject, envelopes },
      ...{ opened_at: openedAt.toISOString(), until: until.toISOString(), review_by: reviewBy.toISOString() },
    },
  });
  return done(id);
}
