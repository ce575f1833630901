import type { CaseId, Id, PersonId } from '../../../platform/ids.js';
import type { Sealed } from '../../../platform/sealed/index.js';
import type { FieldDeed, FieldOutcome } from '../contract.js';
import type { CommandHead } from '../law/judge-command.js';
import type { ShiftId } from '../shifts/shift.js';

export type CommandId = Id<'command'>;
export const commandTable = 'field.command';
export const commandStream = (id: CommandId): string => `command:${id}`;

/** A command as the server opened it: what it is about in codes, and all that was typed or taken still sealed. */
export interface Command extends CommandHead {
  readonly id: CommandId;
  readonly shift: ShiftId;
  readonly case: CaseId;
  /** By the phone's clock, but never later than now. */
  readonly doneAt: Date;
  readonly deed: Sealed<FieldDeed>;
}

/** What became of a command, as its row tells. */
export interface TakenCommand extends CommandHead {
  readonly id: CommandId;
  readonly shift: ShiftId;
  readonly officer: PersonId;
  readonly case: CaseId;
  readonly doneAt: Date;
  readonly outcome: FieldOutcome['outcome'];
  readonly reason: string | null;
  readonly decided: 'mine' | 'theirs' | null;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Date | null;
  /** What was there when it was first decided: the state's code, or the id of the note that is the other answer. */
  readonly stood: string | null;
  readonly takenAt: Date;
  readonly version: number;
}

/** Whether what it says is kept, sealed, until somebody decides. */
export const isWaiting = ({ outcome, decided }: TakenCommand): boolean =>
  (outcome === 'needs-decision' || outcome === 'refused') && decided === null;
