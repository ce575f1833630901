import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { openOwn } from '../../../vault/index.js';
import type { Mandate } from '../mandate.js';
import { isInForce } from '../mandate.js';
import { mandateTable } from '../offering/write-offer.js';
import { listOwnMandates } from '../own/list-own-mandates.js';
import { type Body, bodyTable, type MemberRole, memberRoleOf } from './body.js';
import { readBody, readMembers } from './body-store.js';

type Name = Opened<string> | undefined;

/** A body as its members know it. */
export interface NamedBody {
  readonly body: Body;
  readonly name: Name;
  readonly number: Name;
  readonly address: Name;
}

/** What a body is called and where it is, for its own members, and for whoever is invited. */
export async function nameBody(ctx: Context, person: PersonId): Promise<NamedBody | undefined> {
  const body = await readBody(ctx, person);
  if (!body) return undefined;
  const read = (name: string) =>
    openOwn(ctx, { table: bodyTable, row: person, subject: body.subject, name }) as Promise<Name>;
  return { body, name: await read('name'), number: await read('number'), address: await read('address') };
}

/** Who acts for it, as the other members know them. */
export interface Member {
  readonly one: Mandate;
  readonly role: MemberRole;
  readonly name: Name;
  readonly isInvited: boolean;
}

/** Who acts for a body and who is invited, the longest there first. */
export async function listBodyMembers(ctx: Context, body: PersonId): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (const one of await readMembers(ctx, body)) {
    const at = { table: mandateTable, row: one.id, subject: one.subject, name: 'delegate' };
    const name = (await openOwn(ctx, at)) as Name;
    members.push({ one, role: memberRoleOf(one), name, isInvited: one.state === 'offered' });
  }
  return members;
}

/** A body that somebody acts for, and in what role. */
export interface OwnBody extends NamedBody {
  readonly membership: Mandate;
  readonly role: MemberRole;
}

/** Every body for which somebody may act now, in all their accounts. */
export async function listOwnBodies(ctx: Context, person: PersonId): Promise<readonly OwnBody[]> {
  const own: OwnBody[] = [];
  for (const one of await listOwnMandates(ctx, person)) {
    if (one.capacity !== 'member' || !isInForce(one, ctx.clock.now())) continue;
    const named = await nameBody(ctx, one.person);
    if (named) own.push({ ...named, membership: one, role: memberRoleOf(one) });
  }
  return own;
}
