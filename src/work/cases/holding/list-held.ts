import { type KeyLife, listKeyLives } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { CaseId, SubjectId } from '../../../platform/ids.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { readCases } from '../case-store.js';
import { createTermsReader } from '../keeping/create-terms-reader.js';
import { caseOfScope } from '../keeping/due-among.js';
import { endOfKey } from '../keeping/end-of-key.js';
import { fieldsUnder } from '../keeping/fields-under.js';
import { judgeGround, type Objection } from '../keeping/ground-of.js';
import { type Holds, readHolds } from '../keeping/holds-over.js';
import type { HeldCase, HeldKey } from './held.js';
import { isWithdrawable } from './withdrawn-state.js';

interface Reading extends Objection {
  readonly termsOf: ReturnType<typeof createTermsReader>;
  readonly holds: Holds;
}

async function holdKey(how: Reading & { readonly mayEnd: boolean }, one: Case, key: KeyLife): Promise<HeldKey> {
  const terms = await how.termsOf(one, key);
  const standing = { one, terms, holds: how.holds };
  const goesIfEnded = how.mayEnd && !key.destroyedAt && !judgeGround(key, standing, { ...how, isEnded: true });
  return {
    key,
    ...fieldsUnder(terms.atSealing, one, key),
    endsAt: endOfKey(terms, one, key),
    ground: key.destroyedAt ? undefined : judgeGround(key, standing, how),
    goesIfEnded,
    holdReviewOn: key.destroyedAt ? undefined : how.holds.over(key, one)?.reviewOn,
  };
}

async function holdCase(ctx: Context, how: Reading, one: Case, lives: readonly KeyLife[]) {
  const mine = new Set(lives.map(({ subject }) => subject));
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  const parties = Object.entries(one.subjects).flatMap(([party, subject]) => (mine.has(subject) ? [party] : []));
  const mayEnd = isWithdrawable(declaration, one, parties);
  const keys: HeldKey[] = [];
  for (const key of lives) keys.push(await holdKey({ ...how, mayEnd }, one, key));
  return { one, declaration, parties, isWithdrawable: mayEnd, keys };
}

export interface WhatIsHeld {
  readonly cases: readonly HeldCase[];
  /** How many cases there are in all. */
  readonly count: number;
}

/**
 * What is held about these subjects, case by case, newest first: what each of their keys seals, until when, and what keeps
 * it from being erased. A case of a service that seals nothing about anybody holds nothing about them.
 * @param from how many cases are passed over; `most` (default all) how many are given.
 */
export async function listHeld(
  ctx: Context,
  subjects: readonly SubjectId[],
  {
    from = 0,
    most = Number.MAX_SAFE_INTEGER,
    isUpheld = false,
  }: { from?: number; most?: number } & Partial<Objection> = {},
): Promise<WhatIsHeld> {
  const livesOf = new Map<CaseId, KeyLife[]>();
  for (const life of subjects.length > 0 ? await listKeyLives(ctx, subjects) : []) {
    const id = caseOfScope(life.scope);
    if (id) livesOf.set(id, [...(livesOf.get(id) ?? []), life]);
  }
  const found = await readCases(ctx, [...livesOf.keys()].slice(from, from + most));
  const how = { isUpheld, termsOf: createTermsReader(ctx), holds: await readHolds(ctx) };
  const cases: HeldCase[] = [];
  for (const one of found) cases.push(await holdCase(ctx, how, one, livesOf.get(one.id) ?? []));
  return { cases, count: livesOf.size };
}
