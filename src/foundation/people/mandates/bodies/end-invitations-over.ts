import { act, type House, read } from '../../../../platform/house.js';
import type { PlaceId, SubjectKeyId } from '../../../../platform/ids.js';
import { listKeysOf, shredKeys } from '../../../vault/index.js';
import { recordStep } from '../record-step.js';
import { readForgotten, readInvitationsOver } from './body-store.js';

const atOnce = 100;
/** So long an invitation that is over is looked at again, should its key not have been destroyed at once. */
const lookBackDays = 30;

/**
 * Ends the invitations that nobody accepted in time, and destroys the names and addresses that were typed of those whose
 * invitation ran out, was refused or was taken back.
 */
export async function endInvitationsOver(house: House, place: PlaceId): Promise<void> {
  const who = { place, actor: { kind: 'system', name: 'end-invitations' }, channel: 'system' } as const;
  await act(house, who, async (ctx) => {
    for (const one of await readInvitationsOver(ctx, atOnce)) recordStep(ctx, one, 'end', { why: 'not-accepted' });
  });
  const since = new Date(house.clock.now().getTime() - lookBackDays * 86_400_000);
  const keys = await read(house, who, async (ctx) => {
    const found: SubjectKeyId[] = [];
    for (const subject of await readForgotten(ctx, since))
      found.push(...(await listKeysOf(ctx, subject)).map(({ key }) => key));
    return found;
  });
  if (keys.length > 0) await shredKeys(house, who, keys, 'retention');
}
