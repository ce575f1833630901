import { listSelves } from '../../../foundation/people/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Draft } from '../draft.js';
import { readKept } from '../draft-store.js';

/** The drafts that are kept in a person's accounts and not sent, the one that ends first coming first. Their answers stay shut. */
export const listKeptDrafts = async (ctx: Context, person: PersonId): Promise<readonly Draft[]> =>
  readKept(ctx, await listSelves(ctx, person));
