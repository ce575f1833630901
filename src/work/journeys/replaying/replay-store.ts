import type { Context } from '../../../platform/context.js';
import type { CaseId, PersonId } from '../../../platform/ids.js';
import type { DesignId } from '../../services/index.js';
import type { Effects, Replay, ReplayId } from './replay.js';

interface ReplayRow {
  readonly id: ReplayId;
  readonly design_id: DesignId;
  readonly revision: number;
  readonly service: string;
  readonly opened_from: Date;
  readonly opened_before: Date;
  readonly state: Replay['state'];
  readonly in_all: number;
  readonly cases: number;
  readonly left_out: number;
  readonly after_id: CaseId | null;
  readonly effects: Effects;
  readonly asked_by: PersonId;
  readonly asked_at: Date;
  readonly done_at: Date | null;
  readonly version: number;
}

const columns = `id, design_id, revision, service, opened_from, opened_before, state, in_all, cases, left_out, after_id, effects,
  asked_by, asked_at, done_at, version`;

const toReplay = ({ id, revision, service, state, cases, effects, version, ...row }: ReplayRow): Replay => ({
  ...{ id, revision, service, state, cases, effects, version, design: row.design_id, inAll: row.in_all },
  ...{ from: row.opened_from, before: row.opened_before, leftOut: row.left_out, after: row.after_id ?? undefined },
  ...{ askedBy: row.asked_by, askedAt: row.asked_at, doneAt: row.done_at ?? undefined },
});

export function insertReplay(ctx: Context, one: Replay): void {
  ctx.writes.insert('journeys.replay', {
    ...{ place_id: ctx.place, id: one.id, design_id: one.design, revision: one.revision, service: one.service },
    ...{ opened_from: one.from, opened_before: one.before, state: one.state, in_all: one.inAll, cases: 0, left_out: 0 },
    ...{ effects: {}, asked_by: one.askedBy, asked_at: one.askedAt, version: one.version },
  });
}

export function updateReplay(ctx: Context, one: Replay): void {
  ctx.writes.run(
    `update journeys.replay set state = $3, cases = $4::int, left_out = $5::int, after_id = $6::uuid, effects = $7::jsonb,
       done_at = $8::timestamptz, version = $9::int where place_id = $1 and id = $2`,
    [
      ...[ctx.place, one.id, one.state, one.cases, one.leftOut, one.after ?? null, JSON.stringify(one.effects)],
      ...[one.doneAt ?? null, one.version],
    ],
  );
}

/** One, held until the act ends: of two workers one goes on with it at a time. */
export async function holdReplay(ctx: Context, id: ReplayId): Promise<Replay | undefined> {
  const text = `select ${columns} from journeys.replay where place_id = $1 and id = $2 for update`;
  const [row] = await ctx.prepared<ReplayRow>('journeys_hold_replay', text, [ctx.place, id]);
  return row && toReplay(row);
}

export async function readRunningReplays(ctx: Context): Promise<readonly ReplayId[]> {
  const text = `select id from journeys.replay where place_id = $1 and state = 'running' order by id`;
  return (await ctx.prepared<{ id: ReplayId }>('journeys_running_replays', text, [ctx.place])).map(({ id }) => id);
}

/** The newest of a design. */
export async function readReplayOf(ctx: Context, design: DesignId): Promise<Replay | undefined> {
  const text = `select ${columns} from journeys.replay where place_id = $1 and design_id = $2 order by id desc limit 1`;
  const [row] = await ctx.prepared<ReplayRow>('journeys_replay_of', text, [ctx.place, design]);
  return row && toReplay(row);
}

/** How many were begun of a service since a moment. */
export async function countReplays(ctx: Context, service: string, since: Date): Promise<number> {
  const text =
    'select count(*)::int as replays from journeys.replay where place_id = $1 and service = $2 and asked_at > $3';
  const [row] = await ctx.prepared<{ replays: number }>('journeys_count_replays', text, [ctx.place, service, since]);
  return row?.replays ?? 0;
}
