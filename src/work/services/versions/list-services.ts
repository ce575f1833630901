import type { Context } from '../../../platform/context.js';
import type { Compiled } from '../compiling/compiled.js';
import { loadVersion } from './load-version.js';
import { readNewestVersions } from './services-store.js';

/** The newest version of every service of the place, by name. */
export async function listServices(ctx: Context): Promise<readonly Compiled[]> {
  const services: Compiled[] = [];
  for (const { service, ...pair } of await readNewestVersions(ctx)) {
    services.push(await loadVersion(ctx, service, pair));
  }
  return services;
}
