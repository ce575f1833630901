import type { Context } from '../../../platform/context.js';
import type { Compiled } from '../compiling/compiled.js';
import { findService } from './find-service.js';

/** As `findService`; throws when the place has no such service or version. */
export async function getService(ctx: Context, name: string, version?: number): Promise<Compiled> {
  const found = await findService(ctx, name, version);
  if (!found)
    throw new Error(`There is no service ${name}${version === undefined ? '' : ` ${version}`} in this place.`);
  return found;
}
