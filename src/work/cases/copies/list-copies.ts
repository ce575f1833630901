import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Copy } from './copy.js';
import { readCopiesOf } from './copy-store.js';

/** The copies that a person asked for, newest first, at most the last twenty. */
export const listCopies = (ctx: Context, person: PersonId): Promise<readonly Copy[]> => readCopiesOf(ctx, person, 20);
