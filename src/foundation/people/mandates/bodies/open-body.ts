import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { appendEntry } from '../../../record/index.js';
import { linkSubject, mintSubject, sealRow } from '../../../vault/index.js';
import { createPerson } from '../../create-person.js';
import { holdPerson } from '../../people-store.js';
import { isOver } from '../mandate.js';
import { listOwnMandates } from '../own/list-own-mandates.js';
import { type Body, type BodyKind, bodyKinds, bodyStream, bodyTable, mostOpened } from './body.js';
import { insertBody } from './body-store.js';
import { writeMembership } from './write-membership.js';

export interface BodyToOpen {
  readonly kind: BodyKind;
  readonly name: Sealed<string>;
  /** In its register; left out where it is in none. */
  readonly number: Sealed<string> | undefined;
  readonly address: Sealed<string>;
  /** What whoever opens it is called there. */
  readonly ownName: Sealed<string>;
}

/**
 * Opens an account for a business, charity or community group: whoever does is its first administrator. Refuses `not-for-oneself` to
 * anybody but a resident for themself, and `too-many`. That they may speak for it nobody has checked yet (`speaking/`): what it
 * sends is taken as a request, as from anybody.
 */
export async function openBody(
  ctx: Context,
  { kind, name, number, address, ownName }: BodyToOpen,
): Promise<Outcome<PersonId, 'not-for-oneself' | 'no-such-kind' | 'too-many'>> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident' || onBehalfOf !== undefined) return refuse('not-for-oneself');
  if (!bodyKinds.includes(kind)) return refuse('no-such-kind');
  await holdPerson(ctx, actor.person);
  const now = ctx.clock.now();
  const held = (await listOwnMandates(ctx, actor.person)).filter(
    (one) => one.capacity === 'member' && !isOver(one, now),
  );
  if (held.length >= mostOpened) return refuse('too-many');
  const person = createPerson(ctx, { kind: 'organisation' });
  const subject = mintSubject(ctx);
  const one: Body = { person, kind, subject, openedAt: now, closedAt: undefined, renamedAt: undefined, version: 1 };
  const values = { name, address, ...(number ? { number } : {}) };
  const { envelopes } = await sealRow(ctx, {
    ...{ table: bodyTable, row: person, version: 1, scope: bodyStream(person) },
    parts: [{ subject, mark: 'personal', keep: 'while the account is open', values }],
  });
  insertBody(ctx, one);
  const data = { kind, subject_id: subject, opened_at: now.toISOString(), envelopes };
  appendEntry(ctx, { stream: bodyStream(person), version: 1, kind: 'body.opened', data });
  await ctx.writes.flush(); // the account has to be there before anybody acts for it
  await linkSubject(ctx, subject, person);
  const own = await writeMembership(ctx, {
    ...{ body: person, role: 'administrator', member: actor.person, values: { delegate: ownName } },
  });
  await ctx.writes.flush();
  await linkSubject(ctx, own.subject, actor.person);
  return done(person);
}
