import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';

export type FaultKey = Readonly<Record<string, string | number>>;

/** What is wrong, and where: enough to find the row, and never what it holds. */
export interface Fault {
  readonly table: string;
  readonly key: FaultKey;
  readonly wrong: string;
}

/** Evidence that another room holds: yields a fault for each row that is not what the record says; may return how many rows are right. */
export interface EvidenceCheck {
  readonly table: string;
  check(db: Db, place: PlaceId): AsyncIterable<Fault>;
}

/** All in order, with how many rows of what were checked; or the first fault. */
export type Verdict =
  | { readonly ok: true; readonly place: PlaceId; readonly counts: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly place: PlaceId; readonly fault: Fault };

/** Carries the first fault out of a check. */
export class FaultFound extends Error {
  readonly fault: Fault;

  constructor(table: string, key: FaultKey, wrong: string) {
    super(`${table} ${JSON.stringify(key)}: ${wrong}`);
    this.name = 'FaultFound';
    this.fault = { table, key, wrong };
  }
}
