import type { Context } from '../../../platform/context.js';
import { act, type House, read } from '../../../platform/house.js';
import type { PlaceId } from '../../../platform/ids.js';
import { writeLooks } from '../write-looks.js';
import { todayAt } from './ask-concealed.js';
import { appendConcealed, concealing } from './chain.js';
import type { ConcealedId } from './concealed.js';
import { holdLook, readDue, updateLook } from './concealed-store.js';
import { openLooked } from './open-details.js';

/** Puts one look among the person's own, as the officer's it was, with when it was made and why it was kept back. */
async function revealOne(ctx: Context, id: ConcealedId): Promise<boolean> {
  const held = await holdLook(ctx, id);
  if (held?.state !== 'looked' || !held.lookedAt || held.revealOn > (await todayAt(ctx))) return false;
  const details = await openLooked(ctx, id);
  if (!details) throw new Error('A concealed look has no details.');
  const { by: person, ground, looks } = details;
  const concealed = { made: held.lookedAt.toISOString(), until: held.revealOn, ground };
  await writeLooks(
    { ...ctx, actor: { kind: 'staff', person, roles: [] }, channel: 'desk' },
    looks.map(({ subject, purpose, data }) => ({ subject, kind: 'look', purpose, data: { ...data, concealed } })),
  );
  updateLook(ctx, id, { state: 'revealed', revealedAt: ctx.clock.now() });
  await appendConcealed(ctx, { kind: 'concealed.revealed', data: { look: id } });
  return true;
}

/**
 * Reveals every concealed look whose day has come, each in an act of its own: it is among the person's looks and is marked
 * revealed, or neither. May be stopped and run again at any moment. @returns how many it revealed.
 */
export async function revealDue(house: House, place: PlaceId): Promise<number> {
  const who = { place, actor: concealing, channel: 'system' } as const;
  const due = await read(house, who, async (ctx) => readDue(ctx, await todayAt(ctx)));
  let revealed = 0;
  for (const id of due) if (await act(house, who, (ctx) => revealOne(ctx, id))) revealed += 1;
  return revealed;
}
