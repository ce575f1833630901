import type { Context } from '../../../platform/context.js';
import type { SubjectId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import { takeKeyOfPlace } from '../keys/place-key.js';
import { blind } from './blind.js';
import { listMatching } from './blind-store.js';

/** A value that a row may have been indexed with. */
export interface ToMatch {
  readonly kind: string;
  readonly value: Sealed<readonly string[]>;
}

/**
 * Which of these values one row was indexed with, and about whom. One query, whatever the row is and whether or not it is
 * there, so that its time says nothing of either. For a person's own values alone: whoever learns that a row holds somebody
 * else's has looked at them.
 */
export async function matchRow<Tried extends ToMatch>(
  ctx: Context,
  row: string,
  tried: readonly Tried[],
): Promise<readonly { readonly tried: Tried; readonly subject: SubjectId }[]> {
  const placeKey = await takeKeyOfPlace(ctx, 'blind-index');
  const marks = tried.map((one) => ({ one, mac: blind(placeKey, one.kind, contentOf(one.value)) }));
  const kinds = [...new Set(tried.map(({ kind }) => kind))];
  const macs = marks.map(({ mac }) => mac);
  const found = await listMatching(ctx, row, { kinds, macs });
  return found.flatMap(({ kind, mac, subject }) =>
    marks
      .filter(({ one, mac: own }) => one.kind === kind && own.equals(mac))
      .map(({ one }) => ({ tried: one, subject })),
  );
}
