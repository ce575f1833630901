import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { open } from '../../../platform/sealed/open.js';
import { openRow } from '../../vault/index.js';
import { type Hold, holdTable } from './hold.js';
import { readStandingHolds } from './hold-store.js';
import { mayHold } from './place-hold.js';

/** A hold with what was written for whoever reviews it. */
export interface ListedHold extends Hold {
  readonly words: Opened<unknown> | undefined;
  readonly isOverdue: boolean;
}

/** The holds that stand, first to be reviewed ahead; nothing for those without the role. */
export async function listHolds(ctx: Context): Promise<readonly ListedHold[]> {
  if (!mayHold(ctx)) return [];
  const standing = await readStandingHolds(ctx);
  const written = new Map<string, Opened<unknown>>();
  for (const { row, values } of await openRow(
    ctx,
    holdTable,
    standing.map(({ id }) => id),
  ))
    if (values.words) written.set(row, open(contentOf(values.words)));
  const today = ctx.clock.now().toISOString().slice(0, 10);
  return standing.map((one) => ({ ...one, words: written.get(one.id), isOverdue: one.reviewOn < today }));
}
