import type { Context } from '../../../../platform/context.js';
import type { CaseId, SubjectId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { appendEntry } from '../../../record/index.js';
import { linkSubject, mintSubject, sealRow } from '../../../vault/index.js';
import { listOwnSubjects } from '../../selves/list-own-subjects.js';
import { type CheckedCapacity, isChecked, reaches } from '../capacities/capacity.js';
import { type AgeMarks, markAges } from '../coming-of-age/mark-ages.js';
import type { MandateAction } from '../mandate.js';
import { mandateTable, whileKept } from '../offering/write-offer.js';
import type { AskedOf } from '../right.js';
import type { MandateRequest } from './mandate-request.js';
import { insertRequest } from './request-store.js';

export interface MandateToRequest {
  readonly capacity: CheckedCapacity;
  /** The case whose reference was typed, if there is one; whoever asks is never told. */
  readonly about: { readonly subject: SubjectId; readonly case: CaseId } | undefined;
  readonly services: readonly AskedOf[];
  readonly may: readonly MandateAction[];
  readonly typed: {
    /** What they call the person, and themself. */
    readonly person: Sealed<string>;
    readonly delegate: Sealed<string>;
    /** The reference of a case of the person's, as it was typed. */
    readonly reference: Sealed<string>;
    /** Where the council can look it up: an access code, a court order's number. */
    readonly evidence: Sealed<string>;
    /** Of a child: 2015-03-02. */
    readonly birth?: Sealed<string>;
  };
}

export type RequestRefusal =
  | 'not-for-oneself'
  | 'nothing-chosen'
  | 'wrong-realm'
  | 'see-only'
  | 'needs-birth'
  | 'not-a-child';

const isRefusal = (found: AgeMarks | RequestRefusal): found is RequestRefusal => typeof found === 'string';

async function judgeRequest(ctx: Context, asked: MandateToRequest): Promise<RequestRefusal | AgeMarks> {
  const { capacity, services, may, typed, about } = asked;
  const isOwn = ctx.actor.kind === 'resident' && ctx.onBehalfOf === undefined && isChecked(capacity);
  if (!isOwn || ctx.actor.kind !== 'resident') return 'not-for-oneself';
  if (about && (await listOwnSubjects(ctx, ctx.actor.person)).includes(about.subject)) return 'not-for-oneself';
  if (services.length === 0 || may.length === 0) return 'nothing-chosen';
  if (!services.every(({ realm }) => reaches(capacity, realm))) return 'wrong-realm';
  if (capacity === 'councillor' && may.includes('apply')) return 'see-only';
  if (capacity !== 'parent') return {};
  return typed.birth === undefined ? 'needs-birth' : markAges(ctx, typed.birth);
}

/**
 * Asks to act for somebody in a capacity that rests on a document. Nothing follows until an officer has checked it, and
 * whoever asks is not told whether the reference is a case's. Refuses `wrong-realm` (an attorney for money asks for health),
 * `see-only` (a councillor), `needs-birth` and `not-a-child` (a parent), `nothing-chosen`, and for oneself.
 */
export async function requestMandate(
  ctx: Context,
  asked: MandateToRequest,
): Promise<Outcome<MandateRequest, RequestRefusal>> {
  const judged = await judgeRequest(ctx, asked);
  if (isRefusal(judged) || ctx.actor.kind !== 'resident') return refuse(isRefusal(judged) ? judged : 'not-for-oneself');
  const { capacity, about, services, may, typed } = asked;
  const [id, subject, madeAt] = [ctx.ids.next<'mandate'>(), mintSubject(ctx), ctx.clock.now()];
  const one: MandateRequest = {
    ...{ id, delegate: ctx.actor.person, about: about?.subject, capacity, may, subject, madeAt, version: 1 },
    ...{ case: capacity === 'councillor' ? about?.case : undefined, state: 'waiting', why: undefined },
    services: services.map(({ service }) => service),
  };
  const parts = [{ subject, mark: 'personal', keep: whileKept, values: typed }] as const;
  const row = { table: mandateTable, row: id, version: 1, scope: `mandate:${id}`, parts };
  const { envelopes } = await sealRow(ctx, row);
  insertRequest(ctx, one, judged);
  appendEntry(ctx, {
    stream: `mandate-request:${id}`,
    version: 1,
    kind: 'mandate-request.made',
    data: {
      ...{ delegate_id: one.delegate, about_id: one.about ?? null, case_id: one.case ?? null, subject_id: subject },
      ...{ capacity, services: [...one.services], may: [...may], made_at: madeAt.toISOString(), envelopes },
    },
  });
  await ctx.writes.flush(); // the subject must be there before it is linked
  await linkSubject(ctx, subject, one.delegate);
  return done(one);
}
