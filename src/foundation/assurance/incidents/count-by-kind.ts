import type { Context } from '../../../platform/context.js';
import { type IncidentKind, incidentKinds } from './incident.js';
import { clockOf } from './incident-clock.js';
import { readIncidentsSince } from './incident-store.js';

export interface IncidentsOfYear {
  readonly incidents: number;
  readonly nearMisses: number;
  /** Of the incidents: judged, and where that was needed the regulator told, within 72 hours. */
  readonly inTime: number;
  /** Neither yet, with hours left. */
  readonly running: number;
  /** Incidents and near misses together. */
  readonly kinds: readonly { readonly kind: IncidentKind; readonly count: number }[];
}

/** What went wrong here in the last 365 days: numbers only, for anybody to read. */
export async function countByKind(ctx: Context): Promise<IncidentsOfYear> {
  const now = ctx.clock.now();
  const all = await readIncidentsSince(ctx, new Date(now.getTime() - 365 * 24 * 3_600_000));
  const clocks = all.map((one) => clockOf(one, now).state);
  const count = (state: string) => clocks.filter((one) => one === state).length;
  const counted = incidentKinds.map((kind) => ({ kind, count: all.filter((one) => one.kind === kind).length }));
  return {
    ...{ incidents: all.length - count('none'), nearMisses: count('none') },
    ...{ inTime: count('in-time'), running: count('running') },
    kinds: counted.filter((one) => one.count > 0),
  };
}
