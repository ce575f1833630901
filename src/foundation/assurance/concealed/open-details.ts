import type { Context } from '../../../platform/context.js';
import { openConcealed, type SealedValues } from '../../vault/index.js';
import type { ConcealedId } from './concealed.js';
import { readDetails } from './concealed-store.js';
import { type AskedDetails, type LookedDetails, readAsked, readLooked } from './details.js';

/** The opened steps of these looks, oldest first. The first is always what was asked. */
export async function openSteps(
  ctx: Context,
  looks: readonly ConcealedId[],
): Promise<ReadonlyMap<ConcealedId, readonly SealedValues[]>> {
  const found = new Map<ConcealedId, SealedValues[]>();
  for (const { number, look_id, sealed } of await readDetails(ctx, looks)) {
    const steps = found.get(look_id) ?? [];
    steps.push(await openConcealed(ctx, number, sealed));
    found.set(look_id, steps);
  }
  return found;
}

/** Who asked for what; undefined when there is no such look. */
export async function openAsked(ctx: Context, id: ConcealedId): Promise<AskedDetails | undefined> {
  const [first] = (await openSteps(ctx, [id])).get(id) ?? [];
  return first && readAsked(first);
}

/** What was looked at; undefined when nobody has looked yet. */
export async function openLooked(ctx: Context, id: ConcealedId): Promise<LookedDetails | undefined> {
  const steps = (await openSteps(ctx, [id])).get(id) ?? [];
  const looked = steps.find((values) => values.looks !== undefined);
  return looked && readLooked(looked);
}
