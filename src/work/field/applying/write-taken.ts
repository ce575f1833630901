import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { type Case, sealAsNote } from '../../cases/index.js';
import type { Declaration } from '../../services/index.js';
import type { FieldOutcome } from '../contract.js';
import { type Command, commandStream, commandTable, type TakenCommand } from './command.js';
import { insertCommand } from './command-store.js';

interface Becoming {
  readonly officer: PersonId;
  readonly outcome: FieldOutcome['outcome'];
  readonly reason?: string | undefined;
}

/** Writes what became of a command, and its entry: it is never done again. */
export function writeTaken(
  ctx: Context,
  { deed: _deed, ...command }: Command,
  { officer, outcome, reason }: Becoming,
  envelopes: readonly { readonly id: string; readonly digest: string }[] = [],
): TakenCommand {
  const taken: TakenCommand = {
    ...{ ...command, officer, outcome, reason: reason ?? null, decided: null, decidedBy: null },
    ...{ decidedAt: null, stood: null },
    ...{ takenAt: ctx.clock.now(), version: 1 },
  };
  insertCommand(ctx, taken);
  appendEntry(ctx, {
    ...{ stream: commandStream(command.id), version: 1, kind: 'command.taken' },
    data: {
      ...{ shift_id: command.shift, officer_id: officer, case_id: command.case, command_kind: command.kind },
      ...{ about: command.about ?? null, based_on: command.basedOn, outcome, reason: taken.reason },
      ...{ done_at: command.doneAt.toISOString(), envelopes },
    },
  });
  return taken;
}

/**
 * Keeps a command that was not done, sealed as the notes of its case are, for somebody to decide. Undefined where whoever the case is
 * about was erased.
 */
export async function keepCommand(
  ctx: Context,
  { one, declaration }: { readonly one: Case; readonly declaration: Declaration },
  command: Command,
  becoming: Becoming,
): Promise<TakenCommand | undefined> {
  const at = { table: commandTable, row: command.id, text: command.deed };
  const sealed = await sealAsNote(ctx, declaration, one, at);
  return sealed && writeTaken(ctx, command, becoming, sealed.envelopes);
}
