import type { Follower, RecordedEntry } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { type CaseId, readId } from '../../platform/ids.js';
import { dateOf } from '../../platform/language/index.js';
import { type Case, type Effort, findCases, listEffort } from '../../work/cases/index.js';
import { getService } from '../../work/services/index.js';
import { costOfEffort } from './cost-of-effort.js';
import { deleteCostLines, readRate, writeCostLine } from './cost-store.js';

/** A team's time on the case: every stretch at the rate of the day on which it began; nothing where nobody timed it. */
async function priceEffort(ctx: Context, team: string, efforts: readonly Effort[]) {
  if (efforts.length === 0) return {};
  let pence: number | undefined = 0;
  let seconds = 0;
  for (const effort of efforts) {
    const rate = await readRate(ctx, team, dateOf(effort.startedAt));
    seconds += effort.seconds ?? 0;
    pence = rate === undefined || pence === undefined ? undefined : pence + costOfEffort(effort.seconds ?? 0, rate);
  }
  return { seconds, ...(pence === undefined ? {} : { pence }) };
}

async function writeLines(ctx: Context, one: Case, costs: Readonly<Record<string, string>>): Promise<void> {
  const efforts = await listEffort(ctx, one.id);
  const shared = { case: one.id, service: one.service, channel: one.channel, computedAt: ctx.clock.now() };
  for (const [line, source] of Object.entries(costs)) {
    if (source.startsWith('ledger')) {
      writeCostLine(ctx, { ...shared, line, kind: 'ledger' });
      continue;
    }
    const own = efforts.filter((effort) => effort.team === line && effort.seconds !== undefined);
    writeCostLine(ctx, { ...shared, line, kind: 'effort', ...(await priceEffort(ctx, line, own)) });
  }
}

const caseOf = ({ stream }: RecordedEntry): CaseId | undefined => readId<'case'>(stream.slice('case:'.length));

/** What an import brings was done elsewhere and not timed here, so that its cost is not known. */
const wasDoneHere = ({ channel }: RecordedEntry): boolean => channel !== 'import';

async function costCase(ctx: Context, one: Case): Promise<void> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  if (one.closedAt !== undefined) await writeLines(ctx, one, declaration.costs);
}

/**
 * Works out what a case cost when it closes: nothing is estimated, every line is timed or waits for the ledger. A case
 * that is opened again has no lines until it is closed again, when all of its time counts.
 */
export const costLines: Follower = {
  name: 'cost-lines',
  kinds: ['case.closed', 'case.reopened'],
  async handle(ctx, entries) {
    const ids = [...new Set(entries.filter(wasDoneHere).flatMap((entry) => caseOf(entry) ?? []))];
    if (ids.length === 0) return;
    deleteCostLines(ctx, ids);
    await ctx.writes.flush(); // a line is taken out and put back under one key
    for (const one of await findCases(ctx, ids)) await costCase(ctx, one);
  },
};
