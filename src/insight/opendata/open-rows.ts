import type { Follower, RecordedEntry } from '../../foundation/record/index.js';
import type { Context } from '../../platform/context.js';
import { type CaseId, readId } from '../../platform/ids.js';
import { type Case, findCases, isInDoubt, listContests } from '../../work/cases/index.js';
import { workingClockOf } from '../../work/places/index.js';
import { type Compiled, findService, getService, releaseRow } from '../../work/services/index.js';
import { deleteOtherDatasets, deleteRows, insertRow, readReleasedBefore } from './opendata-store.js';

const batch = 1000;

/** The versions that cases of a service began under, with the newest one's columns; each is read once. */
async function readVersions(
  ctx: Context,
  name: string,
  cases: readonly Case[],
): Promise<ReadonlyMap<number, Compiled>> {
  const versions = new Map<number, Compiled>();
  for (const version of new Set(cases.map(({ serviceVersion }) => serviceVersion)))
    versions.set(version, await getService(ctx, name, version));
  return versions;
}

/**
 * Puts the rows of these cases as they stand now: a closed case has one, an open or reopened one has none. One of which an
 * answer is contested, or was wrong, has none either: what a row says was let out of the answers as they were first given.
 */
async function putRows(ctx: Context, service: Compiled, ids: readonly CaseId[]): Promise<void> {
  const { declaration, version } = service;
  const dataset = declaration.open?.dataset;
  deleteRows(ctx, declaration.service, ids);
  await ctx.writes.flush(); // a row is taken out and put back under one key
  if (dataset === undefined) return;
  const { timeZone } = await workingClockOf(ctx);
  const marks = await listContests(ctx, ids);
  const isSure = ({ id }: Case) => ![...(marks.get(id)?.values() ?? [])].some(isInDoubt);
  const closed = (await findCases(ctx, ids)).filter((one) => one.closedAt !== undefined && isSure(one));
  const versions = await readVersions(ctx, declaration.service, closed);
  for (const one of closed) {
    const own = versions.get(one.serviceVersion);
    const released = own && releaseRow(own, one, timeZone);
    if (released)
      insertRow(ctx, { dataset, case: one.id, service: declaration.service, serviceVersion: version, released });
  }
}

/** A new version says anew what is open, and how much of it: every row of the service is made again by it. */
async function releaseAnew(ctx: Context, name: string): Promise<void> {
  const service = await findService(ctx, name);
  if (!service) return;
  deleteOtherDatasets(ctx, name, service.declaration.open?.dataset);
  await ctx.writes.flush();
  for (;;) {
    const ids = await readReleasedBefore(ctx, name, service.version, batch);
    if (ids.length === 0) return;
    await putRows(ctx, service, ids);
    await ctx.writes.flush();
  }
}

const caseOf = ({ stream }: RecordedEntry): CaseId | undefined => readId<'case'>(stream.slice('case:'.length));

async function releaseCases(ctx: Context, entries: readonly RecordedEntry[]): Promise<void> {
  const byService = new Map<string, Set<CaseId>>();
  for (const entry of entries) {
    const id = caseOf(entry);
    if (!id || entry.service === null) continue;
    byService.set(entry.service, (byService.get(entry.service) ?? new Set()).add(id));
  }
  for (const [name, ids] of byService) {
    const service = await findService(ctx, name);
    if (service) await putRows(ctx, service, [...ids]);
  }
}

/**
 * Keeps the rows of open datasets: one for each closed case, imported ones too, made by the release functions that the
 * newest version of its service names. A case that is opened again has no row until it is closed again, and one of which an answer is contested none until that is refused. What a case is
 * now decides, so an entry that comes twice changes nothing.
 */
export const openRows: Follower = {
  name: 'open-rows',
  kinds: [
    ...['case.closed', 'case.reopened', 'service.published'],
    ...['case.contested', 'case.contest-settled', 'case.corrected'],
  ],
  async handle(ctx, entries) {
    const published = entries.filter(({ kind }) => kind === 'service.published');
    for (const { stream } of published) await releaseAnew(ctx, stream.slice('service:'.length));
    await releaseCases(ctx, entries);
  },
};
