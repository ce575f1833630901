import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { appendEntry } from '../../../record/index.js';
import { mintSubject, sealRow } from '../../../vault/index.js';
import { boundsOf } from '../capacities/bounds.js';
import type { Mandate } from '../mandate.js';
import { insertMandate } from '../mandate-store.js';
import { mandateTable, whileKept } from '../offering/write-offer.js';
import { invitationDays, type MemberRole, memberRoles } from './body.js';

const day = 86_400_000;

/** Until when a membership is good: as long as the body has it. */
export const membershipEnd = (from: Date): Date => new Date(from.getTime() + boundsOf('member').mostDays * day);

interface NewMembership {
  readonly body: PersonId;
  readonly role: MemberRole;
  /** Who acts; undefined of an invitation, which has the digest of its code instead. */
  readonly member?: PersonId;
  readonly codeHash?: Buffer;
  /** What is known of the member, sealed about them: their name to the others, of an invitation the address and its link. */
  readonly values: Readonly<Record<string, Sealed<string>>>;
}

/** Writes a membership or an invitation to one, and its entry, for acts that have decided that it may be. */
export async function writeMembership(ctx: Context, asked: NewMembership): Promise<Mandate> {
  const { body, role, member, codeHash, values } = asked;
  const [id, since, subject] = [ctx.ids.next<'mandate'>(), ctx.clock.now(), mintSubject(ctx)];
  const until = member ? membershipEnd(since) : new Date(since.getTime() + invitationDays * day);
  const one: Mandate = {
    ...{ id, person: body, delegate: member, firm: undefined, firmRole: undefined, capacity: 'member', services: [] },
    ...{ may: memberRoles[role], hidden: [], case: undefined, why: undefined, checked: undefined, draft: undefined },
    ...{ way: undefined, needsLoss: false, isHandedOver: false, sharesLooks: false, since, until, subject, version: 1 },
    state: member ? 'active' : 'offered',
  };
  const parts = [{ subject, mark: 'personal', keep: whileKept, values }] as const;
  const row = { table: mandateTable, row: id, version: 1, scope: `mandate:${id}`, parts };
  const { envelopes } = await sealRow(ctx, row);
  insertMandate(ctx, one, codeHash ? { codeHash } : {});
  appendEntry(ctx, {
    ...{ stream: `mandate:${id}`, version: 1, kind: `mandate.${one.state}` },
    data: {
      ...{ person_id: body, subject_id: subject, capacity: 'member', services: [], may: [...one.may], envelopes },
      ...{ since: since.toISOString(), until: until.toISOString(), state: one.state },
      ...(member ? { delegate_id: member } : {}),
    },
  });
  return one;
}
