import { hash } from 'node:crypto';
import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { type Sealed, seal } from '../../../../platform/sealed/index.js';
import { holdPerson } from '../../people-store.js';
import type { Mandate } from '../mandate.js';
import { mandateTable } from '../offering/write-offer.js';
import { isMemberRole, type MemberRole, mostMembers } from './body.js';
import { readBody, readMembers } from './body-store.js';
import { mayManage } from './may-manage.js';
import { writeMembership } from './write-membership.js';

export const hashInvitation = (code: string): Buffer => hash('sha256', `member ${code}`, 'buffer');

export interface ToInvite {
  readonly body: PersonId;
  readonly role: MemberRole;
  /** What they are called to the other members. */
  readonly name: Sealed<string>;
  readonly email: Sealed<string>;
  /** Where the link leads, to which its code is added. */
  readonly link: string;
}

/** Where the letter finds its address and its link. */
export interface Invited {
  readonly one: Mandate;
  /** For the letter alone: no page shows it. */
  readonly code: string;
  readonly at: { readonly table: string; readonly row: string; readonly subject: Mandate['subject'] } & {
    readonly name: 'email';
    readonly link: 'link';
  };
}

/**
 * An administrator invites somebody to act for a body, in a role. The code is in a letter to them alone, works once and for a week;
 * of it the digest is kept, and the letter's link is sealed. Refuses `not-yours`, `no-such-role` and `too-many`.
 */
export async function inviteMember(
  ctx: Context,
  { body, role, name, email, link }: ToInvite,
): Promise<Outcome<Invited, 'not-yours' | 'no-such-role' | 'too-many'>> {
  await holdPerson(ctx, body);
  if (!(await mayManage(ctx, body)) || (await readBody(ctx, body))?.closedAt) return refuse('not-yours');
  if (!isMemberRole(role)) return refuse('no-such-role');
  if ((await readMembers(ctx, body)).length >= mostMembers) return refuse('too-many');
  const code = ctx.random.bytes(16).toString('hex');
  const values = { delegate: name, email, link: seal(`${link}${code}`) };
  const one = await writeMembership(ctx, { body, role, codeHash: hashInvitation(code), values });
  return done({
    one,
    code,
    at: { table: mandateTable, row: one.id, subject: one.subject, name: 'email', link: 'link' },
  });
}
