import { createHash } from 'node:crypto';
import { appendEntry } from '../../../foundation/record/index.js';
import { mintSubject, sealRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { sendToAddress } from '../../messages/index.js';
import { readCaseByReference } from '../case-store.js';
import { type Follow, type FollowId, followStream, followTable } from './follow.js';
import { countAsked, insertFollow } from './follow-store.js';

export interface ToFollow {
  readonly reference: string;
  readonly email: Sealed<string>;
  readonly language: Language;
  /** Where the link in each letter leads, to which its token is added: 'https://wealdham.example/follow/'. */
  readonly link: string;
}

/** Who asks and does not confirm, of one request within an hour: more are no neighbours. */
const mostAsked = 200;
const tokenBytes = 16;

export const hashFollowToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Seals the address and its link about a subject of its own, and keeps who follows what. */
export async function keepFollow(
  ctx: Context,
  one: Pick<Follow, 'case' | 'language'>,
  { email, link }: Pick<ToFollow, 'email' | 'link'>,
): Promise<Follow> {
  const id: FollowId = ctx.ids.next<'follow'>();
  const token = ctx.random.bytes(tokenBytes).toString('hex');
  const subject = mintSubject(ctx);
  const { envelopes } = await sealRow(ctx, {
    ...{ table: followTable, row: id, version: 1, scope: followStream(id) },
    parts: [
      { subject, mark: 'personal', keep: 'while it is followed', values: { email, link: seal(`${link}${token}`) } },
    ],
  });
  const follow: Follow = { ...one, id, subject, state: 'asked', version: 1 };
  const hash = hashFollowToken(token);
  insertFollow(ctx, follow, hash);
  const data = {
    ...{ case_id: one.case, subject_id: subject, language: one.language, token_hash: hash.toString('hex') },
    ...{ asked_at: ctx.clock.now().toISOString(), envelopes },
  };
  appendEntry(ctx, { stream: followStream(id), version: 1, kind: 'follow.asked', data });
  return follow;
}

/**
 * Somebody wishes to be told when the public facts of a request change. Nothing goes to the address but one letter, until its
 * reader says yes by the link in it. Refuses `no-such-case`, `closed`, and `too-many` while too many who asked have not said so.
 */
export async function askToFollow(
  ctx: Context,
  { reference, email, language, link }: ToFollow,
): Promise<Outcome<FollowId, 'no-such-case' | 'closed' | 'too-many'>> {
  const one = await readCaseByReference(ctx, reference);
  if (!one) return refuse('no-such-case');
  if (one.closedAt !== undefined) return refuse('closed');
  const hourAgo = new Date(ctx.clock.now().getTime() - 3_600_000);
  if ((await countAsked(ctx, one.id, hourAgo)) >= mostAsked) return refuse('too-many');
  const { id, subject } = await keepFollow(ctx, { case: one.id, language }, { email, link });
  const at = { table: followTable, row: id, subject, name: 'email', link: 'link' } as const;
  sendToAddress(ctx, { template: 'follow-confirm', at, fields: { reference }, language, cause: followStream(id) });
  return done(id);
}
