import { listCaseKeys } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { type CaseId, readId, type SubjectKeyId } from '../../../platform/ids.js';
import { readCases } from '../case-store.js';
import { endOfKey } from './end-of-key.js';
import { readHolds } from './holds-over.js';
import { createTermsReader } from './read-terms.js';

/** The case whose keys have this scope; undefined for a draft's. */
export const caseOfScope = (scope: string): CaseId | undefined =>
  scope.startsWith('case:') ? readId<'case'>(scope.slice('case:'.length)) : undefined;

export interface DueKeys {
  /** Keys whose retention is over and that no legal hold keeps. */
  readonly due: readonly SubjectKeyId[];
  /** Where to go on; undefined at the end. */
  readonly next: SubjectKeyId | undefined;
}

/** Looks through some of the place's living keys, in the order of their making, for those whose retention is over. */
export async function listDueKeys(
  ctx: Context,
  { after, most = 1000 }: { readonly after?: SubjectKeyId | undefined; readonly most?: number } = {},
): Promise<DueKeys> {
  const keys = await listCaseKeys(ctx, after, most);
  const ids = keys.flatMap(({ scope }) => caseOfScope(scope) ?? []);
  const cases = new Map((await readCases(ctx, [...new Set(ids)])).map((one) => [`case:${one.id}`, one]));
  const termsOf = createTermsReader(ctx);
  const holds = await readHolds(ctx);
  const now = ctx.clock.now();
  const due: SubjectKeyId[] = [];
  for (const key of keys) {
    const one = cases.get(key.scope);
    if (!one || holds.over(key, one)) continue;
    const terms = await termsOf(one, key);
    const end = endOfKey(terms, one, key);
    if (end && end <= now) due.push(key.key);
  }
  return { due, next: keys.length < most ? undefined : keys.at(-1)?.key };
}
