import type { Context } from '../../../platform/context.js';
import type { CaseId } from '../../../platform/ids.js';
import { readHarmed } from './incident-store.js';
import { handlerOf } from './step-incident.js';

/**
 * The cases that incidents since a moment were about which were judged a risk to people; none for whoever does not handle
 * incidents.
 */
export async function listHarmed(ctx: Context, since: Date): Promise<readonly CaseId[]> {
  const by = handlerOf(ctx);
  return by ? readHarmed(ctx, by, since) : [];
}
