import type { Channel } from '../../platform/actor.js';
import type { CaseId, PersonId, SubjectId } from '../../platform/ids.js';
import type { PlainAnswer } from '../services/index.js';

/** A case as its unsealed columns tell it. */
export interface Case {
  readonly id: CaseId;
  readonly reference: string;
  readonly service: string;
  /** The version whose workflow it follows, however the service has changed since. */
  readonly serviceVersion: number;
  readonly state: string;
  /** How it ended ('done', 'refused' …); undefined while it is open. */
  readonly ending?: string;
  /** A code of the last state's `say-why`. */
  readonly endingReason?: string;
  readonly openedAt: Date;
  readonly closedAt?: Date;
  /** The end of the working day by which it is promised; undefined without a promise. */
  readonly dueAt?: Date;
  /** Since when the clock stands still. */
  readonly clockPausedAt?: Date;
  readonly channel: Channel;
  /** 'ward:millbrook', released from the address. */
  readonly area?: string;
  readonly team?: string;
  readonly assignee?: PersonId;
  /** The team that its clock escalated it to last: it sees to the case besides. */
  readonly escalatedTo?: string;
  readonly escalatedAt?: Date;
  /** Open and internal answers by field. */
  readonly fields: Readonly<Record<string, PlainAnswer>>;
  /** What release functions gave of sealed answers when it opened: columns of the open dataset, conditions on its moves. */
  readonly released: Readonly<Record<string, PlainAnswer>>;
  /** The subject of each party that the declaration names in `about`. */
  readonly subjects: Readonly<Record<string, SubjectId>>;
  /** Questions that were asked on paper and not answered there; undefined where there are none. */
  readonly notGiven?: readonly string[];
  /** 'SOURCE:ID' of an imported row. */
  readonly source?: string;
  /** How many entries its stream has. */
  readonly version: number;
}

/** Whether its promise is broken at that instant: open, running and past its due time. */
export function isOverdue(one: Case, at: Date): boolean {
  return one.closedAt === undefined && one.clockPausedAt === undefined && one.dueAt !== undefined && one.dueAt < at;
}
