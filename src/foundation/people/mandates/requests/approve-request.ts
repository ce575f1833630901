import type { Context } from '../../../../platform/context.js';
import type { MandateId, PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { listAllSelves } from '../../selves/list-selves.js';
import { findOrMakePerson } from '../../signing-in/find-or-make-person.js';
import { type CheckedCapacity, type EvidenceLevel, evidenceKinds, evidenceLevels } from '../capacities/capacity.js';
import { isCircle } from '../is-circle.js';
import type { Mandate } from '../mandate.js';
import { insertMandate } from '../mandate-store.js';
import { findStanding } from '../standing/find-standing.js';
import { isVerifier } from '../verifier.js';
import type { MandateRequest } from './mandate-request.js';
import { holdRequest } from './request-store.js';
import { settleRequest } from './settle-request.js';

/** An officer checks the document again within a year. A parent's ends when the child is 18, whatever day that is. */
const mostDaysOf = (capacity: CheckedCapacity): number => (capacity === 'parent' ? 18 * 366 : 366);

export interface Approval {
  readonly id: MandateId;
  /** What the officer saw, as codes of the capacity. */
  readonly evidence: readonly string[];
  readonly level: EvidenceLevel;
  readonly days: number;
  /** Whether the power says that it counts only once capacity is lost; an attorney for health always waits for that. */
  readonly needsLoss: boolean;
}

export type ApprovalRefusal =
  | 'not-allowed'
  | 'not-waiting'
  | 'no-evidence'
  | 'too-long'
  | 'no-person'
  | 'several-people'
  | 'oneself'
  | 'circle'
  | 'died';

function refuseApproval(one: MandateRequest, { evidence, level, days }: Approval): ApprovalRefusal | undefined {
  if (one.state !== 'waiting') return 'not-waiting';
  const known: readonly string[] = evidenceKinds[one.capacity];
  const isSeen = evidence.length > 0 && evidence.every((kind) => known.includes(kind));
  if (!isSeen || !evidenceLevels.includes(level)) return 'no-evidence';
  return Number.isInteger(days) && days >= 1 && days <= mostDaysOf(one.capacity) ? undefined : 'too-long';
}

async function refusePair(ctx: Context, person: PersonId, delegate: PersonId): Promise<ApprovalRefusal | undefined> {
  if ((await listAllSelves(ctx, person)).includes(delegate)) return 'oneself';
  if (await isCircle(ctx, person, delegate)) return 'circle';
  const [theirs, others] = [await findStanding(ctx, person), await findStanding(ctx, delegate)];
  return theirs.hasDied || others.hasDied ? 'died' : undefined;
}

/** The mandate of an approved request, usable at once or dormant until capacity is lost. */
async function toMandate(ctx: Context, one: MandateRequest, person: PersonId, by: PersonId, approval: Approval) {
  const since = ctx.clock.now();
  const needsLoss = one.capacity === 'attorney-health' || (one.capacity === 'attorney-finance' && approval.needsLoss);
  const { hasLostCapacity } = await findStanding(ctx, person);
  const mandate: Mandate = {
    ...{ id: one.id, person, delegate: one.delegate, capacity: one.capacity, services: one.services, may: one.may },
    ...{
      firm: undefined,
      firmRole: undefined,
      hidden: [],
      case: one.case,
      since,
      until: new Date(since.getTime() + approval.days * 86_400_000),
    },
    ...{ state: needsLoss && !hasLostCapacity ? 'dormant' : 'active', why: undefined, needsLoss, isHandedOver: false },
    ...{ checked: { evidence: [...approval.evidence].sort(), level: approval.level, by } },
    ...{ draft: undefined, way: undefined, sharesLooks: false, subject: one.subject, version: 1 },
  };
  return mandate;
}

/** What the record says of a mandate that an officer approved. */
const toData = ({ person, delegate, subject, checked, ...one }: Mandate) => ({
  ...{ person_id: person, delegate_id: delegate ?? null, subject_id: subject, capacity: one.capacity },
  ...{ services: [...one.services], may: [...one.may], case_id: one.case ?? null, state: one.state },
  ...{ evidence: [...(checked?.evidence ?? [])], level: checked?.level ?? null, checked_by: checked?.by ?? null },
  ...{ needs_loss: one.needsLoss, since: one.since.toISOString(), until: one.until.toISOString() },
});

/**
 * An officer has seen the document and lets the mandate begin. Refuses who is no verifier, what is not waiting, evidence that
 * is none for this capacity, a time that is too long, a reference of nobody or of several people, oneself, a circle, and the dead.
 */
export async function approveRequest(ctx: Context, approval: Approval): Promise<Outcome<Mandate, ApprovalRefusal>> {
  if (!isVerifier(ctx) || ctx.actor.kind !== 'staff') return refuse('not-allowed');
  const one = await holdRequest(ctx, approval.id);
  if (!one) return refuse('not-waiting');
  const refused = refuseApproval(one, approval);
  if (refused) return refuse(refused);
  if (!one.about) return refuse('no-person');
  const person = await findOrMakePerson(ctx, one.about);
  if (!person) return refuse('several-people');
  const unfit = await refusePair(ctx, person, one.delegate);
  if (unfit) return refuse(unfit);
  const mandate = await toMandate(ctx, one, person, ctx.actor.person, approval);
  settleRequest(ctx, one, 'approved');
  insertMandate(ctx, mandate, one.marks);
  appendEntry(ctx, { stream: `mandate:${one.id}`, version: 1, kind: 'mandate.approved', data: toData(mandate) });
  return done(mandate);
}
