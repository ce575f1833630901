import type { Context } from '../../../platform/context.js';
import { readSource, readVersion } from './services-store.js';

/** The text of the newest version of a service, as it was published; undefined when there is no such service. */
export async function findSource(
  ctx: Context,
  service: string,
): Promise<{ readonly source: string; readonly version: number } | undefined> {
  const newest = await readVersion(ctx, service, null);
  return newest && { source: await readSource(ctx, service, newest.version), version: newest.version };
}
