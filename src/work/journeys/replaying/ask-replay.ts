import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import { countPastCases } from '../../cases/index.js';
import { type DesignId, designerOf, findDesign, findService, judgeDesign } from '../../services/index.js';
import { mostADay, type ReplayId, replayStreams } from './replay.js';
import { countReplays, insertReplay, readReplayOf } from './replay-store.js';

export type AskReplayRefusal =
  | 'not-allowed'
  | 'no-such-design'
  | 'faulty'
  | 'no-such-service'
  | 'bad-months'
  | 'runs-already'
  | 'too-many';

const day = 24 * 3_600_000;
const mostMonths = 24;

/**
 * Asks what a design would have made of the cases that its service opened in the last months. Refuses `faulty` while anything is
 * wrong with it, `no-such-service` where none runs, and `too-many` after five of one service in a day.
 */
export async function askReplay(
  ctx: Context,
  { design, months }: { readonly design: DesignId; readonly months: number },
): Promise<Outcome<ReplayId, AskReplayRefusal>> {
  const by = designerOf(ctx);
  if (!by) return refuse('not-allowed');
  if (!Number.isInteger(months) || months < 1 || months > mostMonths) return refuse('bad-months');
  const one = await findDesign(ctx, design);
  if (!one) return refuse('no-such-design');
  const { declaration } = judgeDesign(one.source);
  if (!declaration) return refuse('faulty');
  const { service } = declaration;
  if (!(await findService(ctx, service))) return refuse('no-such-service');
  if ((await readReplayOf(ctx, design))?.state === 'running') return refuse('runs-already');
  const at = ctx.clock.now();
  if ((await countReplays(ctx, service, new Date(at.getTime() - day))) >= mostADay) return refuse('too-many');
  const from = new Date(at);
  from.setUTCMonth(from.getUTCMonth() - months);
  const within = { service, from, before: at };
  const [id, inAll] = [ctx.ids.next<'replay'>(), await countPastCases(ctx, within)];
  insertReplay(ctx, {
    ...{
      id,
      design,
      revision: one.revision,
      ...within,
      state: 'running',
      inAll,
      cases: 0,
      leftOut: 0,
      after: undefined,
    },
    ...{ effects: {}, askedBy: by, askedAt: at, doneAt: undefined, version: 1 },
  });
  appendEntry(ctx, {
    ...{ stream: `${replayStreams}${id}`, version: 1, kind: 'replay.begun', occurredAt: at, service },
    data: { design, revision: one.revision, by, from: from.toISOString(), before: at.toISOString(), cases: inAll },
  });
  return done(id);
}
