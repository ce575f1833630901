import { findRight } from '../../foundation/people/index.js';
import { mintSubject, sealDraft } from '../../foundation/vault/index.js';
import type { Context } from '../../platform/context.js';
import type { DraftId, PersonId } from '../../platform/ids.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { type Compiled, findServiceStanding, pagesOf } from '../services/index.js';
import { drawToken, hashOf } from './codes.js';
import { expiryOf } from './draft.js';
import { insertDraft } from './draft-store.js';

export interface Started {
  /** For the browser's cookie: only its hash is kept. */
  readonly token: string;
  readonly page: string;
  readonly draft: DraftId;
}

/**
 * In whose account it is kept: of whoever is signed in, and of whom somebody fills it in with, who is to send it themself. What is
 * sent in another's name stays in the browser.
 */
async function findOwner(ctx: Context, { declaration }: Compiled): Promise<PersonId | undefined> {
  const { actor, onBehalfOf } = ctx;
  if (actor.kind !== 'resident') return undefined;
  if (onBehalfOf === undefined) return actor.person;
  const right = await findRight(ctx, actor.person, onBehalfOf);
  return right.may(declaration, 'fill') && !right.may(declaration, 'apply') ? onBehalfOf : undefined;
}

/**
 * Begins a draft of the service's version with no answers in it, kept in the account of whoever is signed in, or of whom they
 * fill it in with as their interpreter; of a form on paper with the day on which it came. Refuses `channel-not-offered`, `takes-none` of a service that is paused or retired, and `needs-sign-in` where it begins with an account.
 */
export async function startDraft(
  ctx: Context,
  service: Compiled,
  receivedOn?: string,
): Promise<Outcome<Started, 'channel-not-offered' | 'needs-sign-in' | 'takes-none'>> {
  const { declaration, version } = service;
  const offered: readonly string[] = declaration.channels;
  const [first] = pagesOf(declaration);
  if (!first || !offered.includes(ctx.channel)) return refuse('channel-not-offered');
  if ((await findServiceStanding(ctx, declaration.service)).state !== 'open') return refuse('takes-none');
  const isNobody = ctx.actor.kind === 'anonymous' || ctx.actor.kind === 'client';
  if (declaration['sign-in'].start === 'account' && isNobody) return refuse('needs-sign-in');
  const id = ctx.ids.next<'draft'>();
  const subject = mintSubject(ctx);
  const { key, sealed } = await sealDraft(ctx, { draft: id, subject, revision: 1, values: {} });
  const token = drawToken(ctx.random, { service: declaration.service, key });
  insertDraft(ctx, {
    id,
    service: declaration.service,
    serviceVersion: version,
    tokenHash: hashOf(token),
    person: await findOwner(ctx, service),
    subject,
    key,
    sealed,
    expiresAt: expiryOf(ctx.clock.now()),
    receivedOn,
  });
  return done({ token, page: first.id, draft: id });
}
