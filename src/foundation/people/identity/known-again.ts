import type { Context } from '../../../platform/context.js';
import type { PersonId, SubjectId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { findBlind, indexBlind } from '../../vault/index.js';

/** The retention class of what a person's account holds about them. */
export const accountKeep = 'while the account is open';

/** By what a person is known again: what holds, or what shut a way in and waits for somebody to look. */
type What = 'person:name+born' | 'person:awaiting';

/** Whether any of these pairs of a name and a date of birth is this person's. The values are compared as digests only. */
export async function isKnownBy(
  ctx: Context,
  what: What,
  person: PersonId,
  pairs: readonly Sealed<readonly string[]>[],
): Promise<boolean> {
  for (const pair of pairs) if ((await findBlind(ctx, what, pair)).some(({ row }) => row === person)) return true;
  return false;
}

/** Makes a person known again by these pairs; those by which they are already stay. */
export async function makeKnownBy(
  ctx: Context,
  what: What,
  { person, subject }: { readonly person: PersonId; readonly subject: SubjectId },
  pairs: readonly Sealed<readonly string[]>[],
): Promise<number> {
  let added = 0;
  for (const value of pairs) {
    if (await isKnownBy(ctx, what, person, [value])) continue;
    await indexBlind(ctx, { subject, scope: `person:${person}`, keep: accountKeep, kind: what, value, row: person });
    added += 1;
  }
  return added;
}
