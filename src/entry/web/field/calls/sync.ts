import { z } from 'zod';
import { type ShiftId, syncCommands } from '../../../../work/field/index.js';
import type { FieldCall, FieldReply } from './call.js';
import { sayOutcome } from './outcome-words.js';

const most = 200;

const asked = z.object({
  shift: z.uuid(),
  sealed: z
    .array(z.object({ id: z.uuid(), key: z.uuid(), enc: z.base64url().max(200), content: z.base64url() }))
    .max(most),
});

/** Takes what a phone sealed, and says what became of each. */
export async function syncCall({ request, who, body }: FieldCall): Promise<FieldReply> {
  const { success, data } = asked.safeParse(body);
  if (!success) return { problem: { code: 'bad-body' } };
  const synced = await syncCommands(request.house, who, { shift: data.shift as ShiftId, sealed: data.sealed });
  if (!synced.ok) return { problem: { code: synced.refused } };
  return { body: { ...synced.value, outcomes: synced.value.outcomes.map(sayOutcome) } };
}
