import { openExported } from '../../../foundation/assurance/index.js';
import { appendEntry } from '../../../foundation/record/index.js';
import { act, type House, read, type Who } from '../../../platform/house.js';
import { done, type Outcome, refuse } from '../../../platform/refusal.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { getService } from '../../services/index.js';
import type { Case } from '../case.js';
import { readCases } from '../case-store.js';
import { type Contest, isStanding } from '../contesting/contest.js';
import { listContests } from '../contesting/list-contests.js';
import { mayExport } from './ask-export.js';
import { type BulkExport, type BulkExportId, exportStream } from './bulk-export.js';
import { holdExport, readPart, updateExport } from './export-store.js';
import { mayTakeColumns } from './list-open-answers.js';
import { toMatters } from './look-at-part.js';
import { grantsToExport, listExportChoices } from './plan-export.js';

/** One line of the file. */
export interface ExportRow {
  readonly case: Case;
  /** By field; one that was never answered, was erased since or is hidden has none. */
  readonly values: ReadonlyMap<string, Opened<unknown>>;
  /** By field: that the person whom it is about says that it is wrong, or said so and was refused. Such a mark goes where the value goes. */
  readonly contests: ReadonlyMap<string, Contest['state']>;
}

export type TakeExportRefusal = 'no-such-export' | 'not-ready' | 'not-allowed';

async function begin(
  house: House,
  who: Who,
  id: BulkExportId,
  form: string,
): Promise<Outcome<BulkExport, TakeExportRefusal>> {
  return act(house, who, async (ctx) => {
    const one = await holdExport(ctx, id);
    if (!one || ctx.actor.kind !== 'staff' || one.person !== ctx.actor.person) return refuse('no-such-export');
    if (one.state !== 'ready' || !one.overAt || one.overAt <= ctx.clock.now()) return refuse('not-ready');
    const { declaration } = await getService(ctx, one.service);
    const choice = listExportChoices(ctx.actor, declaration).find(({ purpose }) => purpose === one.purpose);
    const hasColumns = mayTakeColumns(ctx.actor, declaration, one.columns ?? []);
    if (!mayExport(ctx) || !hasColumns || one.fields.some((field) => !choice?.fields.includes(field)))
      return refuse('not-allowed');
    const version = one.version + 1;
    updateExport(ctx, { ...one, version });
    appendEntry(ctx, {
      ...{ stream: exportStream(id), version, kind: 'bulk-export.taken', purpose: one.purpose, service: one.service },
      data: { form },
    });
    return done(one);
  });
}

/** The lines of one part, opened after its looks were committed; undefined beyond the last, and where it is over meanwhile. */
async function openPart(house: House, who: Who, one: BulkExport, number: number) {
  const { service, purpose, reason, fields } = one;
  const found = await read(house, who, async (ctx) => {
    const part = await readPart(ctx, one.id, number);
    if (!part) return undefined;
    const { declaration } = await getService(ctx, service);
    const cases = [...(await readCases(ctx, part.cases))].reverse();
    return {
      cases,
      marks: await listContests(ctx, part.cases),
      grants: grantsToExport(declaration, one.purpose),
      matters: await toMatters(ctx, one, cases, part.without),
    };
  });
  if (!found) return undefined;
  const opened = await openExported(house, who, { ...found, service, purpose, reason, fields });
  if (!opened.ok) return undefined;
  return found.cases.flatMap((each): readonly ExportRow[] => {
    const values = opened.value.get(each.id);
    if (!values) return [];
    const marks = [...(found.marks.get(each.id)?.values() ?? [])];
    const goes = (field: string) => values.has(field) || one.columns?.includes(`answers.${field}`);
    const standing = marks.filter((mark) => goes(mark.field) && isStanding(mark));
    return [{ case: each, values, contests: new Map(standing.map(({ field, state }) => [field, state])) }];
  });
}

async function* rowsOf(house: House, who: Who, one: BulkExport): AsyncGenerator<readonly ExportRow[]> {
  for (let number = 1; ; number += 1) {
    const rows = await openPart(house, who, one, number);
    if (!rows) return;
    yield rows;
  }
}

/**
 * Gives the officer who asked for a bulk export its lines, part after part, as they are opened; nothing of them is kept. Whoever
 * turned against it since, was erased or hides an answer is not in it, though their look stays. Refuses `no-such-export` of
 * another's, `not-ready`, also once it is over, and `not-allowed` to whoever may not take its fields away any more.
 */
export async function takeExport(
  house: House,
  who: Who,
  { id, form }: { readonly id: BulkExportId; readonly form: 'csv' | 'json' },
): Promise<
  Outcome<{ readonly one: BulkExport; readonly rows: AsyncIterable<readonly ExportRow[]> }, TakeExportRefusal>
> {
  const begun = await begin(house, who, id, form);
  if (!begun.ok) return begun;
  return done({ one: begun.value, rows: rowsOf(house, who, begun.value) });
}
