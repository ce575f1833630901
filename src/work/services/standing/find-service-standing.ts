import type { Context } from '../../../platform/context.js';
import { neverChanged, type ServiceStanding } from './standing.js';
import { readStanding } from './standing-store.js';

/** Whether a service takes new requests; one of which nothing was ever said does. */
export const findServiceStanding = async (ctx: Context, service: string): Promise<ServiceStanding> =>
  (await readStanding(ctx, service)) ?? neverChanged(service);
