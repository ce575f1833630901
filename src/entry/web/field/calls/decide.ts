import { z } from 'zod';
import { type CommandId, decideCommand, type FieldOutcome } from '../../../../work/field/index.js';
import type { FieldCall, FieldReply } from './call.js';
import { sayReason } from './outcome-words.js';

const asked = z.object({ command: z.uuid(), keep: z.enum(['mine', 'theirs']) });

/** Decides a clash as the officer chose. */
export async function decideCall({ request, who, body }: FieldCall): Promise<FieldReply> {
  const { success, data } = asked.safeParse(body);
  if (!success) return { problem: { code: 'bad-body' } };
  const command = data.command as CommandId;
  const decided = await decideCommand(request.house, who, { command, keep: data.keep });
  if (decided.ok) {
    const outcome: FieldOutcome = { id: command, outcome: 'applied', version: decided.value.version };
    return { body: outcome };
  }
  const { refused: reason } = decided;
  if (reason === 'no-such-command') return { problem: { code: 'no-such-command' } };
  const words = sayReason(reason);
  const outcome: FieldOutcome = { id: command, outcome: 'refused', reason, ...(words ? { words } : {}) };
  return { body: outcome };
}
