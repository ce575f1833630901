import { listSelves } from '../../../foundation/people/index.js';
import { shredKeys } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House, type Who } from '../../../platform/house.js';
import type { PersonId } from '../../../platform/ids.js';
import type { Draft } from '../draft.js';
import { holdKept, readKept, writeEnded } from '../draft-store.js';

/** Ends some of the drafts that are kept for a person; a page that is at work on one comes first, and then finds it gone. */
async function endKept(ctx: Context, person: PersonId): Promise<readonly Draft[]> {
  const selves = await listSelves(ctx, person);
  const held: Draft[] = [];
  for (const { id } of await readKept(ctx, selves)) {
    const draft = await holdKept(ctx, id, selves);
    if (draft) held.push(draft);
  }
  writeEnded(ctx, held);
  return held;
}

/**
 * Destroys, on the word of the resident whose they are, what is kept in their accounts and was not sent: no ground keeps it, since
 * nobody works on it. None of anybody else's, nor for whoever acts for another.
 * @returns how many drafts went.
 */
export async function dropKeptDrafts(house: House, who: Who): Promise<number> {
  const { actor } = who;
  if (actor.kind !== 'resident' || who.onBehalfOf !== undefined) return 0;
  let dropped = 0;
  for (;;) {
    const ended = await act(house, who, (ctx) => endKept(ctx, actor.person));
    if (ended.length === 0) return dropped;
    await shredKeys(
      house,
      who,
      ended.map(({ key }) => key),
      'erasure',
    );
    dropped += ended.length;
  }
}
