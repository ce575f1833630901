import type { CaseId, SubjectId } from '../../../platform/ids.js';

/**
 * What somebody said to a use. To one that is their choice: given, refused, withdrawn; to one that a law allows: objected,
 * and what came of it. Whoever said nothing has no choice here, and nothing is never a yes.
 */
export type ChoiceState = 'given' | 'refused' | 'withdrawn' | 'objected' | 'upheld' | 'dismissed';

/** How a choice came. */
export const choiceWays = ['web', 'phone', 'letter', 'counter'] as const;
export type ChoiceWay = (typeof choiceWays)[number];

export interface Choice {
  readonly subject: SubjectId;
  /** The code of the use in its service's declaration. */
  readonly use: string;
  readonly service: string;
  readonly serviceVersion: number;
  /** The digest of what was asked. */
  readonly wording: string;
  readonly state: ChoiceState;
  readonly decidedAt: Date;
  /** When a yes ends by itself. */
  readonly until: Date | undefined;
  readonly way: ChoiceWay;
  /** The case in which an objection is decided. */
  readonly objection: CaseId | undefined;
  readonly version: number;
}

/** A choice as it counts at a moment, by the words of the Data Privacy Vocabulary where those have one. */
export type ChoiceStanding = ChoiceState | 'unknown' | 'invalidated' | 'expired';

/** How a choice stands: a yes to other words than those of today is none, and neither is one that is over. */
export function standingOf(choice: Choice | undefined, wording: string, now: Date): ChoiceStanding {
  if (!choice) return 'unknown';
  if (choice.state !== 'given') return choice.state;
  if (choice.wording !== wording) return 'invalidated';
  return choice.until !== undefined && choice.until <= now ? 'expired' : 'given';
}

/** The stream of what one subject said to one use. */
export const choiceStream = ({ subject, use }: Pick<Choice, 'subject' | 'use'>): string => `choice:${subject}:${use}`;
