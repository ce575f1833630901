import type { KeyListing } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { type CaseId, readId, type SubjectKeyId } from '../../../platform/ids.js';
import { readCases } from '../case-store.js';
import { createTermsReader } from './create-terms-reader.js';
import { endOfKey } from './end-of-key.js';
import { readHolds } from './holds-over.js';

/** The case whose keys have this scope; undefined for a draft's. */
export const caseOfScope = (scope: string): CaseId | undefined =>
  scope.startsWith('case:') ? readId<'case'>(scope.slice('case:'.length)) : undefined;

/** Those of these keys whose retention is over, by their cases as they are now, and that no legal hold keeps. */
export async function dueAmong(ctx: Context, keys: readonly KeyListing[]): Promise<ReadonlySet<SubjectKeyId>> {
  const ids = keys.flatMap(({ scope }) => caseOfScope(scope) ?? []);
  const cases = new Map((await readCases(ctx, [...new Set(ids)])).map((one) => [`case:${one.id}`, one]));
  const termsOf = createTermsReader(ctx);
  const holds = await readHolds(ctx);
  const now = ctx.clock.now();
  const due = new Set<SubjectKeyId>();
  for (const key of keys) {
    const one = cases.get(key.scope);
    if (!one || holds.over(key, one)) continue;
    const end = endOfKey(await termsOf(one, key), one, key);
    if (end && end <= now) due.add(key.key);
  }
  return due;
}
