import { type Doubt, doubts } from '../../../foundation/people/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import { unlinkSubject } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { AskedOfActor } from '../acting/judge-act-on.js';
import { holdCase } from '../case-store.js';
import { type AccountLink, type AccountLinkId, linkStream } from './account-link.js';
import { readLinksOfCase, writeLinkEnded } from './account-link-store.js';
import { findLinkable, judgeLinking } from './judge-linking.js';

export type EndLinkRefusal =
  | 'no-such-case' // or one that the officer may not link
  | 'no-reason'
  | 'no-longer' // it has ended
  | 'own-link' // another officer ends it
  | 'too-near' // the account is the officer's own, or of somebody close: a colleague does it
  | 'untrained'
  | AskedOfActor;

interface LinkToEnd {
  readonly case: CaseId;
  readonly link: AccountLinkId;
  readonly why: Doubt;
}

/**
 * A second officer takes a request out of the account that a first one put it into. The account sees it no longer from this moment;
 * what happened while it did stays on the record. Refuses as `EndLinkRefusal` says.
 */
export async function endLink(
  ctx: Context,
  { case: id, link: wanted, why }: LinkToEnd,
): Promise<Outcome<AccountLink, EndLinkRefusal>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return refuse('no-such-case');
  const one = await holdCase(ctx, id);
  if (!one || !(await findLinkable(ctx, one))) return refuse('no-such-case');
  if (!doubts.includes(why)) return refuse('no-reason');
  const link = (await readLinksOfCase(ctx, id)).find((each) => each.id === wanted && !each.ended);
  if (!link) return refuse('no-longer');
  if (link.linkedBy === actor.person) return refuse('own-link');
  const risk = await judgeLinking(ctx, one, link.person);
  if (risk) return risk;
  const at = ctx.clock.now();
  const over: AccountLink = { ...link, ended: { by: actor.person, at, why } };
  await unlinkSubject(ctx, link.subject, link.person);
  writeLinkEnded(ctx, over);
  const data = { ended_by: actor.person, ended_at: at.toISOString(), why };
  appendEntry(ctx, { stream: linkStream(link.id), version: 2, kind: 'account-link.ended', data });
  return done(over);
}
