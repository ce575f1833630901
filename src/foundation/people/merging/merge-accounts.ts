import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import { done, type Outcome } from '../../../platform/refusal.js';
import { appendEntry } from '../../record/index.js';
import { readHiddenFromAll, writeHidden } from '../mandates/hiding/hidden-store.js';
import { holdPerson, nextVersion } from '../people-store.js';
import { type AccountMerge, mergeStream } from '../selves/account-merge.js';
import { insertMerge } from '../selves/merge-store.js';
import { carrySession } from '../sessions/carry-session.js';
import { hashToken } from '../sessions/session.js';
import { deleteAttempt } from './attempt-store.js';
import { type FindMergeRefusal, findMerge, type MergePair, type MergeProof } from './find-merge.js';

/** The newest look at a subject, as its chain stands when the accounts are put together. */
export interface ChainHead {
  readonly subject: SubjectId;
  readonly number: number;
  readonly digest: Buffer;
}

/** What either account hides from all who act for it is hidden in both from now on. */
async function hideInBoth(ctx: Context, { kept, merged }: MergePair): Promise<void> {
  const lists = new Map<PersonId, readonly string[]>();
  for (const person of [kept, merged]) lists.set(person, await readHiddenFromAll(ctx, person));
  const hidden = [...new Set([...lists.values()].flat())].sort();
  for (const [person, before] of lists) {
    if (before.length === hidden.length) continue;
    const version = (await nextVersion(ctx, person)) ?? 1;
    writeHidden(ctx, person, before, hidden);
    appendEntry(ctx, { stream: `person:${person}`, version, kind: 'person.hidden-answers', data: { hidden } });
  }
}

/** What came of it, and the token of the session in which this browser goes on, where it is another than before. */
export interface Merged {
  readonly merge: AccountMerge;
  readonly session: string | undefined;
}

/**
 * Puts an account into another that the same person proved minutes before. The one points to the other: whoever signs in by
 * a way of either is the one that goes on, and sees what stands under both. Nothing is moved, so a mandate that one of them gave reaches
 * what it reached, and parting them leaves each what it had. What one hides from delegates both hide. Refuses what
 * `findMerge` refuses.
 * @param headsOf the chains of looks at the account that is put in: the record says where they stood.
 */
export async function mergeAccounts(
  ctx: Context,
  proof: MergeProof,
  headsOf: (person: PersonId) => Promise<readonly ChainHead[]>,
): Promise<Outcome<Merged, FindMergeRefusal>> {
  const found = await findMerge(ctx, proof);
  if (!found.ok) return found;
  for (const person of [found.value.kept, found.value.merged].sort()) await holdPerson(ctx, person);
  const again = await findMerge(ctx, proof); // two at once: the second sees what the first did
  if (!again.ok) return again;
  const { kept, merged } = again.value;
  const mergedAt = ctx.clock.now();
  const one: AccountMerge = {
    ...{ id: ctx.ids.next<'account-merge'>(), kept, merged, state: 'merged', mergedAt, version: 1 },
    ...{ why: undefined, doubtedBy: undefined, settledBy: undefined },
  };
  const heads = await headsOf(merged);
  insertMerge(ctx, one);
  appendEntry(ctx, {
    ...{ stream: mergeStream(one.id), version: 1, kind: 'account.merged' },
    data: {
      ...{ kept_id: kept, merged_id: merged, merged_at: mergedAt.toISOString() },
      looks: heads.map(({ subject, number, digest }) => ({
        subject_id: subject,
        number,
        head: digest.toString('hex'),
      })),
    },
  });
  await hideInBoth(ctx, one);
  deleteAttempt(ctx, hashToken(proof.token));
  await ctx.writes.flush(); // whoever goes on does so in the account that is kept
  const session = await carrySession(ctx, { token: proof.session ?? '', from: merged, to: kept });
  return done({ merge: one, session });
}
