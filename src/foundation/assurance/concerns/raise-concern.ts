import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { appendEntry } from '../../record/index.js';
import { listSubjectsOf } from '../../vault/index.js';
import { openIncident } from '../incidents/open-incident.js';
import { type Look, lookList } from '../look-list.js';
import { type Concern, type ConcernKind, concernStream } from './concern.js';
import { insertConcern, toConcernData } from './concern-store.js';

interface LookMeant {
  readonly subject: SubjectId;
  readonly number: number;
}

export interface ConcernToRaise {
  readonly kind: ConcernKind;
  /** The look that the person does not recognise, by its subject and number. */
  readonly look: LookMeant | undefined;
  /** What worries them, in their words: sealed, for those who handle incidents. */
  readonly what: Sealed<string>;
}

const personPrefix = 'person:';

const officerOf = ({ actor }: Look): PersonId | null =>
  actor.startsWith(personPrefix) ? (actor.slice(personPrefix.length) as PersonId) : null;

/** A look at the person themself; a look at anybody else is not there, whether it is or not. */
async function findOwnLook(ctx: Context, person: PersonId, { subject, number }: LookMeant): Promise<Look | undefined> {
  if (!(await listSubjectsOf(ctx, person)).includes(subject)) return undefined;
  const [look] = await lookList(ctx, subject, { after: number - 1, most: 1 });
  return look;
}

/**
 * A resident says that their data was not handled as it should be. It is an incident at once, known from this moment.
 * Refuses `not-allowed` to staff and to whoever acts for somebody else, and `no-such-look` for a look at anybody else.
 */
export async function raiseConcern(
  ctx: Context,
  { kind, look, what }: ConcernToRaise,
): Promise<Outcome<Concern, 'not-allowed' | 'no-such-look'>> {
  if (ctx.actor.kind !== 'resident' || ctx.onBehalfOf !== undefined) return refuse('not-allowed');
  const { person } = ctx.actor;
  const seen = look && (await findOwnLook(ctx, person, look));
  if (look && !seen) return refuse('no-such-look');
  const { id: incident, subject } = await openIncident(ctx, { kind, isNearMiss: false, hoursKnown: 0, what }, person);
  if (!subject) throw new Error('An incident in somebody’s words has a subject.');
  const told = {
    ...{ incident, person, lookSubject: look?.subject ?? null, lookNumber: look?.number ?? null, subject },
    aboutOfficer: seen ? officerOf(seen) : null,
    raisedAt: ctx.clock.now(),
  };
  const open = { acknowledgedAt: null, acknowledgedBy: null, answeredAt: null, answeredBy: null };
  const concern: Concern = { id: ctx.ids.next<'concern'>(), ...told, ...open, version: 1 };
  insertConcern(ctx, concern);
  const stream = `${concernStream}${concern.id}`;
  appendEntry(ctx, { stream, version: 1, kind: 'concern.raised', data: toConcernData(told) });
  return done(concern);
}
