import type { Follower, RecordedEntry } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { type CaseId, readId } from '../../platform/ids.js';
import { dateOf } from '../../platform/language/index.js';
import { type Case, type Effort, findCase, listEffort } from '../../work/cases/index.js';
import { getService } from '../../work/services/index.js';
import { costOfEffort } from './cost-of-effort.js';
import { readRate, writeCostLine } from './cost-store.js';

/** A team's time on the case: every stretch at the rate of the day on which it began. */
async function priceEffort(ctx: Context, team: string, efforts: readonly Effort[]) {
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
    if (own.length > 0) writeCostLine(ctx, { ...shared, line, kind: 'effort', ...(await priceEffort(ctx, line, own)) });
  }
}

async function costEntry(ctx: Context, entry: RecordedEntry): Promise<void> {
  const id: CaseId | undefined = readId<'case'>(entry.stream.slice('case:'.length));
  // What another system did was not timed here, and its cost is not known.
  if (!id || entry.source !== null || entry.service === null || entry.serviceVersion === null) return;
  const { declaration } = await getService(ctx, entry.service, entry.serviceVersion);
  if (Object.keys(declaration.costs).length === 0) return;
  const one = await findCase(ctx, { id });
  if (one) await writeLines(ctx, one, declaration.costs);
}

/** Works out what a case cost when it closes: nothing is estimated, every line is timed or waits for the ledger. */
export const costLines: Follower = {
  name: 'cost-lines',
  kinds: ['case.closed'],
  async handle(ctx, entries) {
    const last = new Map(entries.map((entry) => [entry.stream, entry]));
    for (const entry of last.values()) await costEntry(ctx, entry);
  },
};
