import type { Mark } from '../../../platform/sealed/index.js';

/** Every place that an answer, or what hangs on one, may reach. */
export type Sink =
  | 'queue'
  | 'status'
  | 'state'
  | 'clock'
  | 'measure'
  | 'column'
  | 'duplicates'
  | 'near'
  | 'find-by'
  | 'sees'
  | 'fee';

export interface Clearance {
  /** The highest label that it may receive. */
  readonly highest: Mark;
  /** What it is, after "… reaches". */
  readonly said: string;
}

/**
 * What each sink may receive. Whoever holds a reference sees the state and the due date, and both are in the open
 * dataset; so all that decides on them must be open, or let out by a named release function. A cost line has nothing of
 * an answer in it: its amounts are effort and ledger, by team.
 */
export const clearances: Readonly<Record<Sink, Clearance>> = {
  queue: { highest: 'internal', said: "the desk's queue, which lists cases before anybody has looked into one" },
  status: { highest: 'open', said: 'the status page, which anybody with the reference may read' },
  state: { highest: 'open', said: 'the state of the case, which the status page tells' },
  clock: { highest: 'open', said: 'the due date, which the status page tells' },
  measure: { highest: 'open', said: 'a published measure' },
  column: { highest: 'open', said: 'an open dataset' },
  duplicates: { highest: 'personal', said: 'the note that another case is the same' },
  near: { highest: 'internal', said: 'the map on which open cases near each other are looked for' },
  'find-by': { highest: 'personal', said: 'a search index, which tells which cases have the same answer' },
  fee: { highest: 'open', said: 'the fee, which whoever has the reference is asked to pay' },
  sees: { highest: 'special', said: 'the roles that may look' },
};
