import type { CaseId } from '../../platform/ids.js';

/** What one team's timed work on a closed case cost, or a share of the ledger that is still to come. */
export interface CostLine {
  readonly case: CaseId;
  /** The team whose work it is, as the declaration's `costs` names it. */
  readonly line: string;
  readonly kind: 'effort' | 'ledger';
  readonly service: string;
  readonly channel: string;
  /** Timed seconds; undefined for a ledger line. */
  readonly seconds?: number;
  /** Whole pence; undefined while no rate of that day, or no ledger, is known: a cost is never guessed. */
  readonly pence?: number;
  readonly computedAt: Date;
}
