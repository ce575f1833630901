import {
  type Evidence,
  evidenceLevels,
  findByNumber,
  type HandingWay,
  holdAccount,
} from '../../../foundation/people/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import { linkSubject, listPersonsOf } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import type { AskedOfActor } from '../acting/judge-act-on.js';
import { holdCase, readCaseByReference } from '../case-store.js';
import { type AccountLink, linkStream } from './account-link.js';
import { insertAccountLink, readLinksOfCase, toColumns } from './account-link-store.js';
import { findLinkable, judgeLinking } from './judge-linking.js';

export interface CaseToLink {
  readonly case: CaseId;
  /** The account's number as it was typed, or the reference of another request that is in it. */
  readonly account: { readonly number: Sealed<readonly string[]>; readonly reference?: string | undefined };
  readonly evidence: Evidence;
  /** How the person is in touch. */
  readonly by: HandingWay;
  /** How many links the case had when the form was shown, so that an old form does nothing. */
  readonly past: number;
}

export type LinkRefusal =
  | 'no-such-case' // or one that the officer may not link: nobody is told which
  | 'not-sure-enough' // what a relative or former partner may know as well is not enough
  | 'changed' // it was linked, or taken out, since the form was shown
  | 'held' // it is in an account, by whatever way
  | 'no-such-account' // or one that is closed, in doubt or held, or found by a case that the officer may not link
  | 'too-near' // the account is the officer's own, or of somebody close: a colleague does it
  | 'untrained'
  | AskedOfActor;

/** The account that is meant, held until the act ends. */
async function findAccount(ctx: Context, { case: id, account }: CaseToLink): Promise<PersonId | undefined> {
  const found = await findByNumber(ctx, account.number);
  if (found) return holdAccount(ctx, found);
  const other = account.reference === undefined ? undefined : await readCaseByReference(ctx, account.reference);
  const subject = other && other.id !== id ? await findLinkable(ctx, other) : undefined;
  const [person, ...others] = subject ? await listPersonsOf(ctx, subject) : [];
  return person && others.length === 0 ? holdAccount(ctx, person) : undefined;
}

/**
 * Puts a request that was made without an account into the account of whoever made it, after an officer recorded how they saw who it is:
 * what is held about them in it, and who looked, are theirs to see from now on. Policies say which officers may. Refuses as `LinkRefusal`
 * says, in this order.
 */
export async function linkCase(ctx: Context, asked: CaseToLink): Promise<Outcome<AccountLink, LinkRefusal>> {
  const { actor } = ctx;
  const { case: id, evidence, by } = asked;
  if (actor.kind !== 'staff') return refuse('no-such-case');
  const one = await holdCase(ctx, id); // of two who link it at once, the second sees the first
  const subject = one && (await findLinkable(ctx, one));
  if (!one || !subject) return refuse('no-such-case');
  if (evidenceLevels[evidence] === 'P0') return refuse('not-sure-enough');
  if ((await readLinksOfCase(ctx, id)).length !== asked.past) return refuse('changed');
  if ((await listPersonsOf(ctx, subject)).length > 0) return refuse('held');
  const person = await findAccount(ctx, asked);
  if (!person) return refuse('no-such-account');
  const risk = await judgeLinking(ctx, one, person);
  if (risk) return risk;
  const linkedAt = ctx.clock.now();
  const link: AccountLink = {
    ...{ id: ctx.ids.next<'account-link'>(), case: id, subject, person, evidence, by },
    ...{ linkedBy: actor.person, linkedAt, ended: undefined },
  };
  await linkSubject(ctx, subject, person);
  insertAccountLink(ctx, link);
  const data = { ...toColumns(link), linked_at: linkedAt.toISOString(), identity: evidenceLevels[evidence] };
  appendEntry(ctx, { stream: linkStream(link.id), version: 1, kind: 'account-link.made', data });
  return done(link);
}
