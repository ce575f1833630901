import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { type Case, listDisrupted, listMoves, moveCase, type OfferedMove } from '../../../../work/cases/index.js';
import type { DisruptionId } from '../../../../work/places/index.js';
import { type Declaration, getService } from '../../../../work/services/index.js';
import type { PageRequest } from '../../page.js';

/** Open cases that stand alike, and the moves by which this officer closes all of them at once. */
export interface Group {
  readonly service: string;
  readonly state: string;
  readonly declaration: Declaration;
  readonly cases: readonly Case[];
  readonly ways: readonly OfferedMove[];
}

const mostAtOnce = 25;

/** Whether a move closes a case and needs nothing that is a case's own. */
function closesAlike({ case: { states } }: Declaration, state: string, move: OfferedMove): boolean {
  const to = states[state]?.can?.[move.transition]?.to;
  const isEnd = to !== undefined && states[to]?.ends !== undefined;
  return isEnd && move.note !== 'required' && !move.decision && !move.questions && !move.barred;
}

/** The open cases of a disruption, by service, version and state. */
export async function groupDisrupted(ctx: Context, cases: readonly Case[]): Promise<readonly Group[]> {
  const alike = new Map<string, Case[]>();
  for (const one of cases.filter(({ closedAt }) => closedAt === undefined)) {
    const key = `${one.service} ${one.serviceVersion} ${one.state}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const groups: Group[] = [];
  for (const same of alike.values()) {
    const [first] = same;
    if (!first) continue;
    const { declaration } = await getService(ctx, first.service, first.serviceVersion);
    const ways = (await listMoves(ctx, first)).filter((move) => closesAlike(declaration, first.state, move));
    groups.push({ service: first.service, state: first.state, declaration, cases: same, ways });
  }
  return groups;
}

export interface ToClose {
  readonly service: string;
  readonly state: string;
  readonly transition: string;
  readonly reason: string | undefined;
}

/** Closes up to 25 of them, each by an act of its own: what is refused is counted, and stays as it is. */
export async function closeTogether({ house, who }: PageRequest, id: DisruptionId, asked: ToClose) {
  const groups = await read(house, who, async (ctx) => groupDisrupted(ctx, await listDisrupted(ctx, id)));
  const ours = groups.filter(
    ({ service, state, ways }) =>
      service === asked.service &&
      state === asked.state &&
      ways.some(({ transition }) => transition === asked.transition),
  );
  const counts = { closed: 0, refused: 0 };
  for (const one of ours.flatMap(({ cases }) => cases).slice(0, mostAtOnce)) {
    const { transition, reason } = asked;
    const moved = await act(house, who, (ctx) =>
      moveCase(ctx, { case: one.id, transition, ...(reason === undefined ? {} : { reason }) }),
    );
    counts[moved.ok ? 'closed' : 'refused'] += 1;
  }
  return counts;
}
