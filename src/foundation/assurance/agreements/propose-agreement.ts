import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { findStaff, listOutsideUnits } from '../../people/index.js';
import { appendEntry, keepText } from '../../record/index.js';
import { type Agreement, type AgreementId, agreementRole, agreementStreams, type Terms } from './agreement.js';
import { insertAgreement, moveAgreement, takeAgreement } from './agreement-store.js';
import { findParty, type NamedParty } from './find-party.js';

export type ProposeAgreementRefusal =
  | 'not-allowed'
  | 'bad-days'
  | 'bad-review'
  | 'nothing-covered'
  | 'no-safeguard'
  | 'no-such-party'
  | 'no-such-owner'
  | 'no-such-agreement'
  | 'waiting-already'
  | 'ended-already';

/** With whom a first text is; a later one is with whom the agreement is. */
export type ToPropose = Terms & ({ readonly party: NamedParty } | { readonly of: AgreementId });

/** No agreement is so good that nobody need look at it again for longer. */
const mostYears = 5;

/** Who may act on agreements: the council's own officers with the role, so that nobody lets themself in. */
export async function agreeingOfficer(ctx: Context): Promise<PersonId | undefined> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !actor.roles.includes(agreementRole)) return undefined;
  return (await listOutsideUnits(ctx, actor.person)).length === 0 ? actor.person : undefined;
}

function refuseTerms(ctx: Context, terms: Terms): ProposeAgreementRefusal | undefined {
  const { startsAt, endsAt, reviewOn, covers, safeguards } = terms;
  const latest = new Date(startsAt);
  latest.setUTCFullYear(latest.getUTCFullYear() + mostYears);
  if (endsAt <= startsAt || endsAt <= ctx.clock.now() || endsAt.getTime() > latest.getTime() + 86_400_000)
    return 'bad-days';
  const isWithin = reviewOn >= startsAt.toISOString().slice(0, 10) && reviewOn <= endsAt.toISOString().slice(0, 10);
  if (!isWithin) return 'bad-review';
  if (!covers.some(({ marks, fields }) => marks.length + fields.length > 0)) return 'nothing-covered';
  return safeguards.length === 0 ? 'no-safeguard' : undefined;
}

/** Somebody of the council, who works here now. */
async function isOwner(ctx: Context, owner: PersonId): Promise<boolean> {
  return (await findStaff(ctx, owner)) !== undefined && (await listOutsideUnits(ctx, owner)).length === 0;
}

/** The agreement that a text is the next of, or a new one. */
async function placeText(ctx: Context, asked: ToPropose) {
  if ('party' in asked) {
    const party = await findParty(ctx, asked.party);
    return party ? done({ ...party, id: ctx.ids.next<'agreement'>(), number: 1, version: 1 }) : refuse('no-such-party');
  }
  const texts = await takeAgreement(ctx, asked.of);
  const last = texts.at(-1);
  if (!last) return refuse('no-such-agreement');
  if (last.endedAt) return refuse('ended-already');
  if (texts.some(({ verdict }) => verdict === undefined)) return refuse('waiting-already');
  const { id, organisation, recipient, number, version } = last;
  return done({ id, organisation, recipient, number: number + 1, version: version + 1 });
}

function record(ctx: Context, one: Agreement): void {
  appendEntry(ctx, {
    ...{ stream: `${agreementStreams}${one.id}`, version: one.version, kind: 'agreement.proposed' },
    data: {
      ...{ number: one.number, organisation_id: one.organisation ?? null, dpv: one.dpv, basis: one.basis },
      recipient: one.recipient === undefined ? null : keepText(ctx, one.recipient),
      ...{
        covers: one.covers.map((cover) => ({ ...cover })),
        safeguards: one.safeguards,
        review_on: one.reviewOn,
        owner_id: one.owner,
      },
      ...{ starts_at: one.startsAt.toISOString(), ends_at: one.endsAt.toISOString() },
      ...{ proposed_at: one.proposedAt.toISOString(), proposed_by: one.proposedBy },
    },
  });
}

/**
 * Writes down what is to be agreed with an organisation, or what an agreement is to say from now on: a renewal or a change.
 * It counts for nothing until a colleague confirms it. Refuses `not-allowed` without the role and to officers of other
 * organisations, `bad-days` (none, over, or more than five years), `bad-review` (outside those days), `nothing-covered`,
 * `no-safeguard`, what is not there, and of an agreement `waiting-already` and `ended-already`.
 */
export async function proposeAgreement(
  ctx: Context,
  asked: ToPropose,
): Promise<Outcome<AgreementId, ProposeAgreementRefusal>> {
  const by = await agreeingOfficer(ctx);
  if (!by) return refuse('not-allowed');
  const wrong = refuseTerms(ctx, asked);
  if (wrong) return refuse(wrong);
  if (!(await isOwner(ctx, asked.owner))) return refuse('no-such-owner');
  const placed = await placeText(ctx, asked);
  if (!placed.ok) return placed;
  const { dpv, basis, safeguards, startsAt, endsAt, reviewOn, owner } = asked;
  const covers = asked.covers.map(({ service, purpose, marks, fields }) => ({ service, purpose, marks, fields }));
  const one: Agreement = {
    ...{ dpv, basis, covers, safeguards, startsAt, endsAt, reviewOn, owner, ...placed.value },
    ...{ proposedAt: ctx.clock.now(), proposedBy: by, verdict: undefined, decidedAt: undefined, decidedBy: undefined },
    ...{ endedAt: undefined, endedBy: undefined, endedWhy: undefined },
  };
  if (one.number > 1) moveAgreement(ctx, one.id, one.version);
  insertAgreement(ctx, one);
  record(ctx, one);
  return done(one.id);
}
