import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../../platform/context.js';
import type { OutsideAsset } from './outside-asset.js';
import { type KnownAsset, readKnownAssets } from './outside-store.js';

/** What an import changes in the register. */
export interface ImportPlan {
  /** New, and those that come back after they ended. */
  readonly listed: readonly KnownAsset[];
  readonly changed: readonly KnownAsset[];
  readonly ended: readonly KnownAsset[];
  /** How many are as they were. */
  readonly same: number;
  /** How many are not in the file and stay. */
  readonly kept: number;
}

/** What is missing from the file stays, unless the import ends it. */
export interface AskedOfMissing {
  readonly endsMissing: boolean;
}

/** What an import of these assets would change. Writes nothing. */
export async function planImport(
  ctx: Context,
  assets: readonly OutsideAsset[],
  { endsMissing }: AskedOfMissing,
): Promise<ImportPlan> {
  const known = new Map((await readKnownAssets(ctx)).map((one) => [one.id, one]));
  const named = new Set(assets.map(({ id }) => id));
  const missing = [...known.values()].filter(({ id, endedAt }) => !endedAt && !named.has(id));
  const next = assets.map((one) => ({ ...one, endedAt: undefined, version: (known.get(one.id)?.version ?? 0) + 1 }));
  const isListed = (id: string) => known.has(id) && known.get(id)?.endedAt === undefined;
  const standing = next.filter(({ id }) => isListed(id));
  const changed = standing.filter((one) => !isDeepStrictEqual({ ...known.get(one.id), version: one.version }, one));
  const at = ctx.clock.now();
  return {
    listed: next.filter(({ id }) => !isListed(id)),
    changed,
    ended: endsMissing ? missing.map((one) => ({ ...one, endedAt: at, version: one.version + 1 })) : [],
    same: standing.length - changed.length,
    kept: endsMissing ? 0 : missing.length,
  };
}
