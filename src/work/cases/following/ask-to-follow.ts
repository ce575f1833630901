import { createHash } from 'node:crypto';
import { appendEntry } from '../../../foundation/record/index.js';
import { mintSubject, sealRow } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import type { Language } from '../../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { sendToAddress } from '../../messages/index.js';
import { readCaseByReference } from '../case-store.js';
import { findShownNear } from '../near/find-shown.js';
import { type Follow, type FollowId, followStream, followTable } from './follow.js';
import { countAsked, insertFollow } from './follow-store.js';
import { nearFields } from './say-report.js';

export interface ToFollow {
  /** A request by its reference, or one that is shown to whoever is near it, whose reference they are not told. */
  readonly of: { readonly reference: string } | { readonly near: CaseId };
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
  one: Pick<Follow, 'case' | 'language' | 'isNear'>,
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
    ...(one.isNear ? { is_near: true } : {}),
    ...{ asked_at: ctx.clock.now().toISOString(), envelopes },
  };
  appendEntry(ctx, { stream: followStream(id), version: 1, kind: 'follow.asked', data });
  return follow;
}

/** What is asked to be followed, and what the letter about it is filled with. */
async function findAsked(ctx: Context, of: ToFollow['of']) {
  if ('reference' in of) {
    const one = await readCaseByReference(ctx, of.reference);
    return one && ({ one, isNear: false, template: 'follow-confirm', fields: { reference: one.reference } } as const);
  }
  const shown = await findShownNear(ctx, of.near);
  if (!shown) return undefined;
  const fields = await nearFields(ctx, shown.declaration, shown.one);
  return { one: shown.one, isNear: true, template: 'near-follow-confirm', fields } as const;
}

/**
 * Somebody wishes to be told when the public facts of a request change. Nothing goes to the address but one letter, until its
 * reader says yes by the link in it. Refuses `no-such-case`, `closed`, and `too-many` while too many who asked have not said so.
 */
export async function askToFollow(
  ctx: Context,
  { of, email, language, link }: ToFollow,
): Promise<Outcome<FollowId, 'no-such-case' | 'closed' | 'too-many'>> {
  const asked = await findAsked(ctx, of);
  if (!asked) return refuse('no-such-case');
  const { one, isNear, template, fields } = asked;
  if (one.closedAt !== undefined) return refuse('closed');
  const hourAgo = new Date(ctx.clock.now().getTime() - 3_600_000);
  if ((await countAsked(ctx, one.id, hourAgo)) >= mostAsked) return refuse('too-many');
  const { id, subject } = await keepFollow(ctx, { case: one.id, language, isNear }, { email, link });
  const at = { table: followTable, row: id, subject, name: 'email', link: 'link' } as const;
  sendToAddress(ctx, { template, at, fields, language, cause: followStream(id) });
  return done(id);
}
