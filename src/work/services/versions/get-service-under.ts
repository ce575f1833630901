import type { Context } from '../../../platform/context.js';
import type { Compiled } from '../compiling/compiled.js';
import { loadVersion } from './load-version.js';
import { readVersion } from './services-store.js';

/**
 * A version of a service under the marking, purpose and retention of another, not of the newest: how what was sealed under
 * those was meant. Throws when the place has no such versions.
 */
export async function getServiceUnder(
  ctx: Context,
  name: string,
  { version, terms }: { readonly version: number; readonly terms: number },
): Promise<Compiled> {
  const own = await readVersion(ctx, name, version);
  const other = await readVersion(ctx, name, terms);
  if (!own || !other) throw new Error(`There is no service ${name} ${version} or ${terms} in this place.`);
  return loadVersion(ctx, name, { ...own, newest: other.version, newest_digest: other.digest });
}
