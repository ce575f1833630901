import { listCaseKeys } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import type { SubjectKeyId } from '../../../platform/ids.js';
import { dueAmong } from './due-among.js';

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
  return { due: [...(await dueAmong(ctx, keys))], next: keys.length < most ? undefined : keys.at(-1)?.key };
}
