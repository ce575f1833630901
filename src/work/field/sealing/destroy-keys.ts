import { appendEntry } from '../../../foundation/record/index.js';
import { destroySecret } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { act, type House } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { readUnneeded, writeKeyDestroyed } from './key-store.js';
import { secretOf } from './take-key.js';

const day = 24 * 60 * 60 * 1000;
/** After its phone said that it holds nothing more of the shift, for what another tab of it may still be sending. */
const keptOnceSettled = 7 * day;
/** After a shift's end, for a phone that lies in a drawer. */
const keptUnsettled = 365 * day;
/** Destroyed in one act. */
const atOnce = 100;

async function destroySome(ctx: Context): Promise<number> {
  const at = ctx.clock.now();
  const before = (time: number) => new Date(at.getTime() - time);
  const ends = { settledBy: before(keptOnceSettled), endedBy: before(keptUnsettled), most: atOnce };
  const keys = await readUnneeded(ctx, ends);
  for (const id of keys) {
    destroySecret(ctx, secretOf(id));
    writeKeyDestroyed(ctx, id, at);
    const entry = { stream: `field-key:${id}`, version: 2, kind: 'field-key.destroyed' };
    appendEntry(ctx, { ...entry, data: { destroyed_at: at.toISOString() } });
  }
  return keys.length;
}

/** Destroys the secret halves of keys to which no phone holds anything any more: nobody opens then what was ever sealed to them. */
export async function destroyKeys(house: House, place: PlaceId): Promise<void> {
  const who = { place, actor: { kind: 'system', name: 'destroy-field-keys' }, channel: 'system' } as const;
  while ((await act(house, who, destroySome)) === atOnce);
}
