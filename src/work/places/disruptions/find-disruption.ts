import type { Context } from '../../../platform/context.js';
import type { Disruption, DisruptionId } from './disruption.js';
import { readDisruption } from './disruption-store.js';

/** A disruption by its id, ended or not; undefined when this place has none such. */
export const findDisruption = (ctx: Context, id: DisruptionId): Promise<Disruption | undefined> =>
  readDisruption(ctx, id);
