import type { Declaration } from '../../services/index.js';
import { beginsIn } from '../paying/owes.js';
import { monthsOf } from '../promise/statutory.js';
import { stateOf, takersOf } from '../workflow.js';

/** One way out of a state: a declared transition, or the way back from an ending that may be reopened. */
export interface Way {
  readonly to: string;
  /** The roles that may take it. */
  readonly by: readonly string[];
  readonly note?: 'required' | 'optional';
  /** The decision that it makes, by its code. */
  readonly decides?: string;
  /** What it issues, by its code. */
  readonly issues?: string;
  /** By how many months it extends the time that a law gives. */
  readonly extends?: number;
}

/** A closed case goes back to where its ending says, else to where cases begin, by whoever may work on it there. */
function wayBack(declaration: Declaration, backTo: string | undefined): Way {
  const first = backTo ?? beginsIn(declaration, undefined); // what was paid once is not paid again
  const by = Object.values(stateOf(declaration, first).can ?? {}).flatMap((way) => takersOf(way.by));
  return { to: first, by: [...new Set(by)] };
}

/** The ways out of a state by their names, in the order in which they are declared; 'reopen' last. */
export function waysFrom(declaration: Declaration, name: string): ReadonlyMap<string, Way> {
  const state = stateOf(declaration, name);
  const ways = new Map<string, Way>();
  for (const [transition, { to, by, note, decide, issue, extends: longer }] of Object.entries(state.can ?? {})) {
    const decides = decide === undefined ? {} : { decides: decide };
    const issues = issue === undefined ? {} : { issues: issue };
    const extension = longer === undefined ? {} : { extends: monthsOf(longer) ?? 0 };
    ways.set(transition, {
      to,
      by: takersOf(by),
      ...(note === undefined ? {} : { note }),
      ...decides,
      ...issues,
      ...extension,
    });
  }
  if (state.reopen !== undefined && !ways.has('reopen')) ways.set('reopen', wayBack(declaration, state['back-to']));
  return ways;
}
