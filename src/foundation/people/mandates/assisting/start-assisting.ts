import type { Context } from '../../../../platform/context.js';
import type { DraftId, MandateId, PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { appendEntry } from '../../../record/index.js';
import { linkSubject, mintSubject } from '../../../vault/index.js';
import { createPerson } from '../../create-person.js';
import { hashToken } from '../../sessions/session.js';
import { writeActingUnder } from '../../sessions/session-store.js';
import type { AssistedWay, Mandate } from '../mandate.js';
import { insertMandate } from '../mandate-store.js';
import { mayHelp } from '../owner-of.js';
import { findStanding } from '../standing/find-standing.js';

export interface ToAssist {
  /** Whom the officer helps; undefined for somebody of whom nothing is known yet. */
  readonly person: PersonId | undefined;
  readonly service: string;
  readonly draft: DraftId;
  readonly way: AssistedWay;
  /** The end of the day in the place. */
  readonly until: Date;
  /** The officer's session, which acts for that person from now on. */
  readonly token: string;
}

async function findPerson(ctx: Context, known: PersonId | undefined): Promise<PersonId> {
  if (known) return known;
  const person = createPerson(ctx, { kind: 'resident' });
  await ctx.writes.flush();
  return person;
}

/**
 * An officer fills in a service with somebody who telephones or visits and has been told what is written down: a mandate for
 * this one draft, to apply and never to see, until it is sent or the day ends. Both are named in all that follows. Refuses
 * `not-allowed` to other roles and for oneself, and `not-able` for whom a death was noted.
 */
export async function startAssisting(
  ctx: Context,
  { service, draft, way, until, token, ...known }: ToAssist,
): Promise<Outcome<MandateId, 'not-allowed' | 'not-able'>> {
  const { actor } = ctx;
  if (!mayHelp(ctx) || actor.kind !== 'staff' || known.person === actor.person) return refuse('not-allowed');
  const person = await findPerson(ctx, known.person);
  if (known.person && (await findStanding(ctx, person)).hasDied) return refuse('not-able');
  const [id, since, subject] = [ctx.ids.next<'mandate'>(), ctx.clock.now(), mintSubject(ctx)];
  const one: Mandate = {
    ...{ id, person, delegate: actor.person, firm: undefined, firmRole: undefined, capacity: 'assisted', draft, way },
    ...{ services: [service], may: ['apply'], hidden: [], case: undefined, since, until, state: 'active', subject },
    ...{ why: undefined, checked: undefined, needsLoss: false, isHandedOver: false, sharesLooks: false, version: 1 },
  };
  insertMandate(ctx, one, {});
  const data = {
    ...{ person_id: person, delegate_id: actor.person, subject_id: subject, capacity: one.capacity, state: one.state },
    ...{ services: [service], may: ['apply'], draft_id: draft, way },
    ...{ since: since.toISOString(), until: until.toISOString() },
  };
  appendEntry(ctx, { stream: `mandate:${id}`, version: 1, kind: 'mandate.assisting', data });
  writeActingUnder(ctx, { person: actor.person, tokenHash: hashToken(token), mandate: id });
  await ctx.writes.flush(); // the subject must be there before it is linked
  await linkSubject(ctx, subject, person);
  return done(id);
}
