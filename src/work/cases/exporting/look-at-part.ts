import { lookToExport, type Matter, standingRiskTable } from '../../../foundation/assurance/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import type { Context } from '../../../platform/context.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { mayExport, openedWithin } from './ask-export.js';
import { type BulkExport, type BulkExportId, casesAPart, type ExportPart, exportStream } from './bulk-export.js';
import { countParts, deleteParts, holdExport, insertPart, readCasesAfter, updateExport } from './export-store.js';
import { grantsToExport, toMatter } from './plan-export.js';

/** Each case as it is looked at, by the version that it began under. */
export async function toMatters(
  ctx: Context,
  { service, fields }: Pick<BulkExport, 'service' | 'fields'>,
  cases: readonly Case[],
  without: ExportPart['without'] = {},
): Promise<readonly Matter[]> {
  const versions = new Map<number, Awaited<ReturnType<typeof getService>>>();
  for (const { serviceVersion } of cases)
    if (!versions.has(serviceVersion)) versions.set(serviceVersion, await getService(ctx, service, serviceVersion));
  return cases.flatMap((one) => {
    const version = versions.get(one.serviceVersion);
    return version ? [toMatter(one, version.declaration, { fields }, without[one.id])] : [];
  });
}

/** What of these is to be taken, as its part of the export says it. */
function toPart(number: number, fields: readonly string[], matters: readonly Matter[]): ExportPart {
  const without = matters.flatMap((matter): [string, string[]][] => {
    const missing = fields.filter((field) => !Object.hasOwn(matter.subjectOf, field));
    return missing.length > 0 ? [[matter.case ?? '', missing]] : [];
  });
  const cases = matters.map((matter) => matter.case as Case['id']);
  return { number, cases, without: Object.fromEntries(without) };
}

const hour = 3_600_000;

/** All of them were looked at: from now on it may be had. */
function finish(ctx: Context, one: BulkExport): BulkExport {
  const readyAt = ctx.clock.now();
  const overAt = new Date(readyAt.getTime() + standingRiskTable()['bulk-export'].hours * hour);
  const next: BulkExport = { ...one, state: 'ready', readyAt, overAt, version: one.version + 1 };
  updateExport(ctx, next);
  appendEntry(ctx, {
    ...{ stream: exportStream(one.id), version: next.version, kind: 'bulk-export.ready', purpose: one.purpose },
    data: { state: 'ready', ready_at: readyAt.toISOString(), over_at: overAt.toISOString() },
  });
  return next;
}

/** The officer may not any more what they might when they asked. */
function stop(ctx: Context, one: BulkExport): BulkExport {
  const next: BulkExport = { ...one, state: 'stopped', version: one.version + 1 };
  updateExport(ctx, next);
  deleteParts(ctx, one.id);
  appendEntry(ctx, {
    ...{ stream: exportStream(one.id), version: next.version, kind: 'bulk-export.stopped' },
    data: { state: 'stopped' },
  });
  return next;
}

/**
 * Goes on with a bulk export in the name of its officer: looks at its next cases, and writes down which they were in the same
 * act, so that nobody is looked at twice, and nobody is in the file without a look, wherever the work is cut off. Stops it
 * where the officer may not any more. @returns it as it is then; undefined where it does not run.
 */
export async function lookAtPart(
  ctx: Context,
  id: BulkExportId,
  most: number = casesAPart,
): Promise<BulkExport | undefined> {
  const one = await holdExport(ctx, id);
  if (one?.state !== 'running') return undefined;
  if (!mayExport(ctx)) return stop(ctx, one);
  const { service, purpose, reason, fields } = one;
  const cases = await readCasesAfter(ctx, await openedWithin(ctx, one), one.after, most);
  const last = cases.at(-1);
  if (!last) return finish(ctx, one);
  const { declaration } = await getService(ctx, service);
  const matters = await toMatters(ctx, one, cases);
  const asked = { service, purpose, reason, fields, grants: grantsToExport(declaration, purpose), matters };
  const looked = await lookToExport(ctx, { ...asked, id });
  if (!looked.ok) return stop(ctx, one);
  const taken = looked.value.matters;
  const part = toPart((await countParts(ctx, id)) + 1, fields, taken);
  const next: BulkExport = {
    ...{ ...one, after: last.id, cases: one.cases + taken.length, looks: one.looks + looked.value.looks },
    ...{ leftOut: one.leftOut + cases.length - taken.length, version: one.version + 1 },
  };
  insertPart(ctx, id, part);
  updateExport(ctx, next);
  appendEntry(ctx, {
    ...{ stream: exportStream(id), version: next.version, kind: 'bulk-export.looked', purpose, service },
    data: {
      part: { number: part.number, cases: [...part.cases], without: part.without },
      ...{ after_id: last.id, cases: next.cases, looks: next.looks, left_out: next.leftOut },
    },
  });
  return next;
}
