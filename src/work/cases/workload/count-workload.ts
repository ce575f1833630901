import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { soonDays } from '../queue/filters.js';
import { type InHandRow, readEffortSince, readInHand } from './workload-store.js';

/** Cases that are open, and of them those whose clock stands still, is broken, or ends within `soonDays`. */
export interface InHand {
  readonly open: number;
  readonly unassigned: number;
  readonly soon: number;
  readonly overdue: number;
  readonly paused: number;
}

export interface Workload {
  /** In the order that was asked for. */
  readonly teams: readonly (InHand & { readonly team: string })[];
  readonly officers: readonly (InHand & { readonly person: PersonId; readonly secondsNoted: number })[];
}

/** Over so many days the noted effort is added up. */
export const effortDays = 28;
const day = 86_400_000;

function sum(rows: readonly InHandRow[]): InHand {
  const add = (of: (row: InHandRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    open: add(({ open }) => open),
    unassigned: add(({ assignee, open }) => (assignee === null ? open : 0)),
    soon: add(({ soon }) => soon),
    overdue: add(({ overdue }) => overdue),
    paused: add(({ paused }) => paused),
  };
}

/** What teams and officers have in hand now, whichever team an officer's case is with, and the effort that officers noted lately. */
export async function countWorkload(
  ctx: Context,
  asked: { readonly teams: readonly string[]; readonly officers: readonly PersonId[] },
): Promise<Workload> {
  const at = ctx.clock.now();
  const rows = await readInHand(ctx, { at, before: new Date(at.getTime() + soonDays * day) });
  const since = new Date(at.getTime() - effortDays * day);
  const noted = new Map(
    (await readEffortSince(ctx, asked.officers, since)).map(({ person, seconds }) => [person, seconds]),
  );
  return {
    teams: asked.teams.map((team) => ({ team, ...sum(rows.filter((row) => row.team === team)) })),
    officers: asked.officers.map((person) => ({
      ...{ person, ...sum(rows.filter((row) => row.assignee === person)) },
      secondsNoted: noted.get(person) ?? 0,
    })),
  };
}
