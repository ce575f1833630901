import type { Context } from '../../../platform/context.js';
import { type Compiled, findService } from '../../../work/services/index.js';
import { NotFound } from '../page.js';

/** The running version of a service that residents are offered. Throws NotFound for any other. */
export async function findImproved(ctx: Context, name: string | undefined): Promise<Compiled> {
  const service = await findService(ctx, name ?? '');
  if (!service?.declaration.channels.includes('web')) throw new NotFound();
  return service;
}
