import { z } from 'zod';
import { act, read } from '../../../../platform/house.js';
import {
  beginShift,
  endShift,
  type FieldStart,
  listUndecided,
  type ShiftId,
  settleShift,
} from '../../../../work/field/index.js';
import type { FieldCall, FieldReply } from './call.js';
import { loadVisits } from './present-visit.js';

const asked = z.object({ shift: z.uuid().optional() });

/** Begins a shift, or goes on with one, and gives what the officer has to do. */
export async function beginCall(call: FieldCall): Promise<FieldReply> {
  const read_ = asked.safeParse(call.body);
  if (!read_.success) return { problem: { code: 'bad-body' } };
  const { house } = call.request;
  const shift = read_.data.shift as ShiftId | undefined;
  const begun = await act(house, call.who, (ctx) => beginShift(ctx, { shift }));
  if (!begun.ok) return { problem: { code: begun.refused } };
  const { shift: one, key } = begun.value;
  const found = await read(house, call.who, async (ctx) => ({
    ...(await loadVisits(ctx, call)),
    waiting: await listUndecided(ctx, 'own'),
  }));
  const start: FieldStart = {
    shift: {
      ...{ id: one.id, begins: one.begunAt.toISOString(), ends: one.endsAt.toISOString() },
      officer: { name: call.officer.name },
      key: { id: key.id, publicKey: key.publicKey.toString('base64url') },
    },
    visits: found.visits,
    undecided: found.waiting.map(({ taken }) => taken.id),
  };
  return { body: start };
}

/** Ends the officer's own shift. */
export async function endCall(call: FieldCall): Promise<FieldReply> {
  const { success, data } = z.object({ shift: z.uuid() }).safeParse(call.body);
  if (!success) return { problem: { code: 'bad-body' } };
  const ended = await act(call.request.house, call.who, (ctx) => endShift(ctx, data.shift as ShiftId));
  if (ended.ok || ended.refused === 'over') return { body: { ended: true } };
  return { problem: { code: ended.refused } };
}

/** The phone holds nothing more of a shift that is over. */
export async function settleCall(call: FieldCall): Promise<FieldReply> {
  const { success, data } = z.object({ shift: z.uuid() }).safeParse(call.body);
  if (!success) return { problem: { code: 'bad-body' } };
  const settled = await act(call.request.house, call.who, (ctx) => settleShift(ctx, data.shift as ShiftId));
  if (!settled.ok && settled.refused === 'no-such-shift') return { problem: { code: 'no-such-shift' } };
  return { body: { settled: settled.ok } };
}
