import type { CaseId } from '../../../platform/ids.js';
import type { Words } from '../../../platform/language/index.js';
import type { Declaration } from '../../services/index.js';

/** Why a case was late, as whoever leads its team says it. */
export interface LateReason {
  readonly case: CaseId;
  /** One of those that its service declares. */
  readonly code?: string;
  /** Whether words went with it: they are a note of the case. */
  readonly hasNote: boolean;
  readonly explainedAt: Date;
  /** As the record names them: 'person:UUID'. */
  readonly explainedBy: string;
}

/** The reasons that a service declares, by code. */
export const lateReasonsOf = ({ case: work }: Declaration): Readonly<Record<string, Words>> =>
  work.clock['why-late'] ?? {};
