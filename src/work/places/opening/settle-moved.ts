import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { updateDefault } from '../place-store.js';

/**
 * Says whether a place that came from another installation answers requests whose host name is no place's: one place of
 * an installation does. Leaves an entry only where that changes.
 */
export async function settleMoved(ctx: Context, { isDefault }: { readonly isDefault: boolean }): Promise<void> {
  const version = await updateDefault(ctx, isDefault);
  if (version === undefined) return;
  appendEntry(ctx, { stream: 'place', version, kind: 'place.settled', data: { is_default: isDefault } });
}
