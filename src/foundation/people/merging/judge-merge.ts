import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { findSame, listSubjectsOf } from '../../vault/index.js';
import { readHeldOf, readIdentity } from '../identity/identity-store.js';
import { isOver, type Mandate } from '../mandates/mandate.js';
import { readMandatesOf } from '../mandates/mandate-store.js';
import { readRequestsOf } from '../mandates/requests/request-store.js';
import { findStanding } from '../mandates/standing/find-standing.js';
import { readMergesWith } from '../selves/merge-store.js';

/** Why two accounts are not put together. */
export type MergeRefusal =
  | 'same-account' // they signed in to one account twice
  | 'both-merged' // each has others in it already, or one is in doubt
  | 'own-delegate' // one acts for the other, or asked to
  | 'circle' // one acts for somebody who acts for the other
  | 'identities-differ' // a provider named two different people
  | 'not-able' // an officer noted that one has died, or cannot decide
  | 'held'; // a way in is shut until an officer has looked

/** Whether a provider told of both, and by no name and date of birth of one is the other known. Compared as digests only. */
async function differ(ctx: Context, one: PersonId, other: PersonId): Promise<boolean> {
  const [mine, theirs] = [await readIdentity(ctx, one), await readIdentity(ctx, other)];
  if (!mine?.subject || !theirs?.subject) return false;
  const same = await findSame(ctx, 'person:name+born', { row: one, scope: `person:${one}` });
  return !same.some(({ row }) => row === other);
}

/** Whether the two act for each other, or would by way of somebody between them. */
function actForEachOther(mandates: readonly Mandate[], own: readonly PersonId[]): MergeRefusal | undefined {
  const isOwn = (person: PersonId | undefined) => person !== undefined && own.includes(person);
  if (mandates.some(({ person, delegate }) => isOwn(person) && isOwn(delegate))) return 'own-delegate';
  const given = new Set(mandates.flatMap(({ person, delegate }) => (isOwn(person) && delegate ? [delegate] : [])));
  return mandates.some(({ person, delegate }) => isOwn(delegate) && given.has(person)) ? 'circle' : undefined;
}

/** Whether one asked to act for the other, and waits for an officer. */
async function asksForOther(ctx: Context, asks: PersonId, other: PersonId): Promise<boolean> {
  const waiting = (await readRequestsOf(ctx, asks)).filter(({ state }) => state === 'waiting');
  const subjects = waiting.length > 0 ? await listSubjectsOf(ctx, other) : [];
  return waiting.some(({ about }) => about !== undefined && subjects.includes(about));
}

/**
 * Why these two accounts cannot be one person's, or may not be put together without somebody who looks; undefined where they may. The
 * same for both orders.
 */
export async function judgeMerge(ctx: Context, one: PersonId, other: PersonId): Promise<MergeRefusal | undefined> {
  if (one === other) return 'same-account';
  const [mine, theirs] = [await readMergesWith(ctx, one), await readMergesWith(ctx, other)];
  const all = [...mine, ...theirs];
  if (all.some(({ kept, merged }) => [one, other].includes(kept) && [one, other].includes(merged)))
    return all.some(({ state }) => state === 'in-doubt') ? 'both-merged' : 'same-account';
  if ((mine.length > 0 && theirs.length > 0) || all.some(({ state }) => state === 'in-doubt')) return 'both-merged';
  const own = [...new Set([one, other, ...all.flatMap(({ kept, merged }) => [kept, merged])])];
  return judgeSelves(ctx, own);
}

/** The same for all accounts that would be one person's. */
export async function judgeSelves(ctx: Context, own: readonly PersonId[]): Promise<MergeRefusal | undefined> {
  const mandates: Mandate[] = [];
  for (const self of own) {
    const { hasDied, hasLostCapacity } = await findStanding(ctx, self);
    if (hasDied || hasLostCapacity) return 'not-able';
    if (await readHeldOf(ctx, self)) return 'held';
    mandates.push(...(await readMandatesOf(ctx, self)).filter((each) => !isOver(each, ctx.clock.now())));
  }
  for (const self of own)
    for (const other of own) {
      if (self === other) continue;
      if (await differ(ctx, self, other)) return 'identities-differ';
      if (await asksForOther(ctx, self, other)) return 'own-delegate';
    }
  return actForEachOther(mandates, own);
}
