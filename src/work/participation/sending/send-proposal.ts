import { linkSubject } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { findService } from '../../services/index.js';
import { nameOfWords, type Proposal } from '../proposal.js';
import { spotsOf } from '../spots.js';
import { dueAt } from './due-at.js';
import { insertSent } from './insert-sent.js';
import type { ProposedWords } from './read-other-words.js';

export interface ToSend {
  readonly service: string;
  /** The version whose words whoever proposes others had before their eyes. */
  readonly version: number;
  readonly spot: string;
  readonly comment: Sealed<string> | undefined;
  readonly words: readonly ProposedWords[];
  /** By which name they want to be credited; undefined for none. */
  readonly credit: Sealed<string> | undefined;
}

export type SendRefusal = 'no-such-spot' | 'changed-since' | 'nothing-said';

/**
 * Sends a comment on a page of a service, or other words for it, to those who own the service. What was typed is sealed under a
 * subject of its own, linked to whoever is signed in for themself. Refuses `changed-since` where another version runs by now.
 */
export async function sendProposal(ctx: Context, sent: ToSend): Promise<Outcome<Proposal, SendRefusal>> {
  const { comment, words, credit } = sent;
  const service = await findService(ctx, sent.service);
  const spot = service && spotsOf(service).find(({ code }) => code === sent.spot);
  if (!service || !spot) return refuse('no-such-spot');
  if (service.version !== sent.version) return refuse('changed-since');
  const known = words.filter(({ at }) => spot.parts.some((part) => part.at === at));
  if (known.length === 0 && comment === undefined) return refuse('nothing-said');
  const values = Object.fromEntries(known.map((one) => [nameOfWords(one.at, one.in), one.text]));
  const one = await insertSent(
    ctx,
    {
      ...{ kind: known.length > 0 ? 'words' : 'comment', service: sent.service, serviceVersion: service.version },
      ...{ spot: spot.code, atState: null, person: null, wantsCredit: credit !== undefined },
      dueAt: await dueAt(ctx, service),
    },
    { ...values, ...(comment ? { comment } : {}), ...(credit ? { credit } : {}) },
  );
  const { actor } = ctx;
  if (actor.kind === 'resident' && ctx.onBehalfOf === undefined) await linkSubject(ctx, one.subject, actor.person);
  return done(one);
}
