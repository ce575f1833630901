import { listOutsideUnits } from '../../foundation/people/index.js';
import type { Follower, RecordedEntry } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { type CaseId, readId } from '../../platform/ids.js';
import { dateOf } from '../../platform/language/index.js';
import {
  type Case,
  type Effort,
  findCases,
  findHandOffs,
  type HandOff,
  isPartDone,
  listEffort,
  secondsOf,
} from '../../work/cases/index.js';
import { type Declaration, getService } from '../../work/services/index.js';
import type { CostLine } from './cost-line.js';
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

/** What a price for each hand-off comes to: one line for each part of that role that an organisation did. */
function writeTariff(ctx: Context, line: Omit<CostLine, 'kind'>, pence: number, parts: readonly HandOff[]): void {
  for (const { role, number, organisation } of parts)
    if (organisation !== undefined && role === line.line)
      writeCostLine(ctx, { ...line, kind: 'tariff', handed: { part: number, organisation }, pence });
}

/** The part in which an officer timed their work, where it was with an organisation to which they belonged then. */
async function partOf(ctx: Context, { team, person, startedAt: at }: Effort, parts: readonly HandOff[]) {
  const units = await listOutsideUnits(ctx, person, at);
  const found = parts.find(
    ({ role, organisation, handedAt, endedAt }) =>
      role === team &&
      organisation !== undefined &&
      units.includes(organisation) &&
      handedAt <= at &&
      (!endedAt || at <= endedAt),
  );
  if (found?.organisation === undefined) return undefined;
  return { handed: { part: found.number, organisation: found.organisation }, endedAt: found.endedAt };
}

/** What counts of a timer that nobody stopped as the part ended. */
function until(effort: Effort, endedAt: Date | undefined): Effort {
  const most = endedAt ? secondsOf(effort.startedAt, endedAt).seconds : Number.POSITIVE_INFINITY;
  return { ...effort, seconds: Math.min(effort.seconds ?? 0, most) };
}

/** A team's time on the case, part by part: what organisations timed of what they were handed, and what the council did. */
async function writeEffort(
  ctx: Context,
  line: Omit<CostLine, 'kind'>,
  efforts: readonly Effort[],
  parts: readonly HandOff[],
): Promise<void> {
  const stretches = new Map<number, { readonly handed?: CostLine['handed']; readonly own: Effort[] }>();
  for (const effort of efforts) {
    const { handed, endedAt } = (await partOf(ctx, effort, parts)) ?? {};
    const part = handed?.part ?? 0;
    const stretch = stretches.get(part) ?? { ...(handed ? { handed } : {}), own: [] };
    stretches.set(part, { ...stretch, own: [...stretch.own, until(effort, endedAt)] });
  }
  if (stretches.size === 0) stretches.set(0, { own: [] });
  for (const { handed, own } of stretches.values()) {
    const priced = await priceEffort(ctx, line.line, own);
    writeCostLine(ctx, { ...line, kind: 'effort', ...(handed ? { handed } : {}), ...priced });
  }
}

async function writeLines(ctx: Context, one: Case, declaration: Declaration): Promise<void> {
  const [efforts, parts] = [await listEffort(ctx, one.id), await findHandOffs(ctx, one.id)];
  const finished = parts.filter((part) => isPartDone(declaration, part));
  const shared = { case: one.id, service: one.service, channel: one.channel, computedAt: ctx.clock.now() };
  for (const [line, source] of Object.entries(declaration.costs)) {
    const each = { ...shared, line };
    const own = efforts.filter((effort) => effort.team === line && effort.seconds !== undefined);
    if (source.startsWith('ledger')) writeCostLine(ctx, { ...each, kind: 'ledger' });
    else if (source.startsWith('effort')) await writeEffort(ctx, each, own, parts);
    else writeTariff(ctx, each, Number.parseInt(source, 10), finished);
  }
}

const caseOf = ({ stream }: RecordedEntry): CaseId | undefined => readId<'case'>(stream.slice('case:'.length));

/** What an import brings was done elsewhere and not timed here, so that its cost is not known. */
const wasDoneHere = ({ channel }: RecordedEntry): boolean => channel !== 'import';

async function costCase(ctx: Context, one: Case): Promise<void> {
  const { declaration } = await getService(ctx, one.service, one.serviceVersion);
  if (one.closedAt !== undefined) await writeLines(ctx, one, declaration);
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
