import { listOwnAddresses, listSelves } from '../../../foundation/people/index.js';
import { appendEntry, listLatest, type RecordableData } from '../../../foundation/record/index.js';
import { linkSubject, listPersonsOf, matchRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId, SubjectId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Compiled, listServices, principalOf } from '../../services/index.js';
import { holdCaseByReference } from '../case-store.js';
import { emailKindsOf } from './email-kinds.js';

/** Whoever needs more tries than this in an hour is not reading their own references. */
export const claimsAnHour = 5;
const hour = 60 * 60_000;

export type ClaimRefusal =
  | 'not-yours' // not a resident for themself
  | 'too-often'
  | 'not-found'; // wrong reference, another's address, somebody's already: nobody is told which

/** In whose account a request is from now on, and whether it was in it before. */
export interface Claimed {
  readonly case: CaseId;
  readonly isNew: boolean;
}

/** Asked about where no case has the reference, so that as much is asked of the database as where one has. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Counts a person's tries; each is an entry of their own stream, which names a case only where it became theirs. */
async function countClaims(ctx: Context, person: PersonId) {
  const stream = `case-claims:${person}`;
  const latest = await listLatest(ctx.db, ctx.place, stream, claimsAnHour);
  const oldest = latest[claimsAnHour - 1];
  return {
    isTooMany: oldest !== undefined && oldest.recordedAt.getTime() > ctx.clock.now().getTime() - hour,
    note: (kind: 'case-claim.made' | 'case-claim.tried', data: RecordableData) =>
      appendEntry(ctx, { stream, version: (latest[0]?.version ?? 0) + 1, kind, data }),
  };
}

/** Every address of the person's, as each service of the place would have indexed it. */
async function listTried(ctx: Context, person: PersonId, services: readonly Compiled[]) {
  const kinds = services.flatMap(({ declaration }) => emailKindsOf(declaration));
  const addresses = await listOwnAddresses(ctx, person);
  return addresses.flatMap(({ person: self, value }) => kinds.map((kind) => ({ kind, value, self })));
}

/** The subject of whoever sent the case of this reference, with what says whose it is. The same queries whatever is found. */
async function weigh(ctx: Context, person: PersonId, reference: string) {
  const services = await listServices(ctx);
  const tried = await listTried(ctx, person, services);
  const one = await holdCaseByReference(ctx, reference); // of two who claim it at once, the second sees the first
  const service = services.find(({ declaration }) => declaration.service === one?.service);
  const subject = service && one?.subjects[principalOf(service.declaration)];
  const matches = await matchRow(ctx, one?.id ?? nobody, tried);
  const persons = await listPersonsOf(ctx, subject ?? (nobody as SubjectId));
  return { one, subject, persons, match: matches.find((each) => each.subject === subject) };
}

/**
 * Adds a request that was sent without an account to the account of whoever is signed in, where one of the addresses that they
 * sign in by is the one that they gave in the request, and it is nobody's yet. The subject is linked to the account whose way in the
 * address is. Each try is on the record. Refuses `not-yours`, `too-often`, and `not-found` for everything else.
 */
export async function claimCase(ctx: Context, reference: string): Promise<Outcome<Claimed, ClaimRefusal>> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || onBehalfOf !== undefined) return refuse('not-yours');
  const { person } = actor;
  const { isTooMany, note } = await countClaims(ctx, person);
  if (isTooMany) return refuse('too-often', { limit: claimsAnHour });
  const selves = await listSelves(ctx, person);
  const { one, subject, persons, match } = await weigh(ctx, person, reference);
  const isTheirs = persons.some((each) => selves.includes(each));
  if (!one || !subject || !match || persons.length > 0) {
    note('case-claim.tried', {});
    return one && isTheirs ? done({ case: one.id, isNew: false }) : refuse('not-found');
  }
  const { self } = match.tried;
  await linkSubject(ctx, subject, self);
  note('case-claim.made', { case_id: one.id, subject_id: subject, person_id: self });
  return done({ case: one.id, isNew: true });
}
