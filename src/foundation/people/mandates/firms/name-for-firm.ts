import type { Context } from '../../../../platform/context.js';
import type { OrgUnitId, PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { appendEntry } from '../../../record/index.js';
import { linkSubject, mintSubject, sealRow } from '../../../vault/index.js';
import { endPostsAt } from '../../organisations/end-posts-at.js';
import { insertOrgRole } from '../../organisations/organisation-store.js';
import { nextVersion } from '../../people-store.js';
import { type FirmRole, firmRoles } from '../mandate.js';
import { namedDays } from './firm.js';
import { isResident } from './firm-store.js';
import { ownsFirm } from './owns-firm.js';

/** Where the names lie that people work under at firms, each in a row of its subject's. */
export const postTable = 'people.org_role';

export interface ToName {
  readonly firm: OrgUnitId;
  readonly person: PersonId;
  readonly role: FirmRole;
  /** Under which they work there: those for whom they act read it. */
  readonly name: Sealed<string>;
}

/**
 * An owner of a firm says that somebody is its adviser, signatory or owner, for a quarter; said again, it counts anew and under
 * the name that was given last. Refuses `not-yours` to everybody else, `own-access` for oneself, since it takes two, and
 * `no-such-person`.
 */
export async function nameForFirm(
  ctx: Context,
  { firm, person, role, name }: ToName,
): Promise<Outcome<undefined, 'not-yours' | 'own-access' | 'no-such-person'>> {
  if (!(await ownsFirm(ctx, firm)) || ctx.actor.kind !== 'resident' || !firmRoles.includes(role))
    return refuse('not-yours');
  if (ctx.actor.person === person) return refuse('own-access');
  if (!(await isResident(ctx, person))) return refuse('no-such-person');
  await endPostsAt(ctx, person, firm, role);
  const version = await nextVersion(ctx, person);
  if (version === undefined) return refuse('no-such-person');
  const [since, subject] = [ctx.clock.now(), mintSubject(ctx)];
  const until = new Date(since.getTime() + namedDays * 86_400_000);
  const parts = [{ subject, mark: 'personal', keep: 'while they are named', values: { name } }] as const;
  const row = { table: postTable, row: subject, version: 1, scope: `post:${subject}`, parts };
  const { envelopes } = await sealRow(ctx, row);
  insertOrgRole(ctx, { person, unit: firm, role, until, subject });
  const days = { since: since.toISOString(), until: until.toISOString() };
  const data = { org_unit_id: firm, role, subject_id: subject, ...days, envelopes };
  appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.org-role-held', data });
  await ctx.writes.flush(); // the subject must be there before it is linked
  await linkSubject(ctx, subject, person);
  return done(undefined);
}
