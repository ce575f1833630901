import type { CaseId, OrgUnitId } from '../../platform/ids.js';

/** What one team's timed work on a closed case cost, what a part that was handed off did, or a share of the ledger that is still to come. */
export interface CostLine {
  readonly case: CaseId;
  /** The team whose work it is, as the declaration's `costs` names it. */
  readonly line: string;
  readonly kind: 'effort' | 'ledger' | 'tariff';
  /** Which part of the case it was, by its hand-off's number, and whose; undefined for what the council did itself. */
  readonly handed?: { readonly part: number; readonly organisation: OrgUnitId };
  readonly service: string;
  readonly channel: string;
  /** Timed seconds; undefined but for effort, and where nobody timed the team's work. */
  readonly seconds?: number;
  /** Whole pence; undefined while no rate of that day, or no ledger, is known: a cost is never guessed. */
  readonly pence?: number;
  readonly computedAt: Date;
}

/** What the closed cases of one service and channel took and cost, as far as it was timed. */
export interface CostSum {
  readonly service: string;
  readonly channel: string;
  /** Closed cases that were worked here. */
  readonly closed: number;
  /** Those of them with any timed work. */
  readonly timed: number;
  /** Those of them with time for which no rate is known yet. */
  readonly unpriced: number;
  readonly seconds: number;
  /** Whole pence. */
  readonly pence: number;
}
