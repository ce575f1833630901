import type { Context } from '../../../../platform/context.js';
import type { PersonId } from '../../../../platform/ids.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { openOwn } from '../../../vault/index.js';
import { listSelves } from '../../selves/list-selves.js';
import type { BestInterest } from './best-interest.js';
import { bestInterestTable, readBestInterestsOf } from './best-interest-store.js';

export interface OwnBestInterest {
  readonly one: BestInterest;
  /** Undefined where none was written, or it was erased. */
  readonly why: Opened<string> | undefined;
}

/** What was decided for the person who is signed in, with why: it is about them, so that reading it is no look. */
export async function listOwnBestInterests(ctx: Context, person: PersonId): Promise<readonly OwnBestInterest[]> {
  const own: OwnBestInterest[] = [];
  for (const one of await readBestInterestsOf(ctx, await listSelves(ctx, person))) {
    const { id: row, subject } = one;
    const why = subject && (await openOwn(ctx, { table: bestInterestTable, row, subject, name: 'why' }));
    own.push({ one, why: why as Opened<string> | undefined });
  }
  return own;
}
