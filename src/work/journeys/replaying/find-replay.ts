import type { Context } from '../../../platform/context.js';
import type { DesignId } from '../../services/index.js';
import type { Replay } from './replay.js';
import { readReplayOf } from './replay-store.js';

/** The newest replay of a design; undefined where none was asked for. */
export const findReplay = (ctx: Context, design: DesignId): Promise<Replay | undefined> => readReplayOf(ctx, design);
