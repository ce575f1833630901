import type { Context } from '../../../platform/context.js';
import type { DisruptionId } from '../../places/index.js';
import type { Case } from '../case.js';
import { readDisrupted } from './disrupted-store.js';

const most = 1000;

/** The cases that are linked to a disruption, open ones first. */
export const listDisrupted = (ctx: Context, id: DisruptionId): Promise<readonly Case[]> => readDisrupted(ctx, id, most);
