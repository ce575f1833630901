import type { Context } from '../../../platform/context.js';
import { readWork } from './marked-store.js';

export interface WorkOfTeam {
  readonly service: string;
  /** Undefined: with no team. */
  readonly team: string | undefined;
  readonly cases: number;
}

/** How many cases were opened since a moment, by service and by the team that they are with now. */
export async function countWork(ctx: Context, since: Date): Promise<readonly WorkOfTeam[]> {
  const rows = await readWork(ctx, since);
  return rows.map(({ service, team, cases }) => ({ service, team: team ?? undefined, cases }));
}
