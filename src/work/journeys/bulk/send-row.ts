import type { Context } from '../../../platform/context.js';
import { act, type House, type Who } from '../../../platform/house.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { type BulkColumn, bulkColumns, type Compiled, kinds, type Raw } from '../../services/index.js';
import { type Answering, answerPage, type Onward } from '../answer-page.js';
import { judgeAnswers } from '../judge-answers.js';
import { findDraft, type Journey } from '../open-journey.js';
import { startDraft } from '../start-draft.js';
import { submitDraft } from '../submit-draft.js';
import { stepAfter, walk } from '../walk.js';
import type { Bulk, RowFault, RowResult } from './bulk.js';
import { insertTaken, readTaken } from './bulk-store.js';
import { bulkWords } from './words.js';

type Typed = ReadonlyMap<string, readonly string[]>;
type Unsent = Pick<RowResult, 'state' | 'faults'>;

/** Takes back all that was written of a row that is not sent. */
class NotSent extends Error {
  readonly why: Unsent;
  constructor(why: Unsent) {
    super('a row of a file was not sent');
    this.name = 'NotSent';
    this.why = why;
  }
}

const stop = (column: string, say: RowFault['say']) => new NotSent({ state: 'stopped', faults: [{ column, say }] });

function rawsOf(service: Compiled, columns: readonly BulkColumn[], typed: Typed): Record<string, Raw> {
  const raws: Record<string, Raw> = {};
  for (const { field, question } of columns) {
    const parts = kinds[question.type].parts.map((part) => [
      part,
      typed.get(part === '' ? field : `${field}-${part}`) ?? [],
    ]);
    raws[field] = Object.fromEntries(parts.filter(([, values]) => values?.length));
  }
  const files = Object.entries(service.declaration.fields).filter(([field]) => Object.hasOwn(raws, field));
  return Object.fromEntries(files.map(([field]) => [field, raws[field] ?? {}]));
}

/** Where a fault stands in the file: the column of the part that is wrong, else the first of its field. */
function columnOf(columns: readonly BulkColumn[], field: string, parts: readonly string[] = []): string {
  const own = columns.filter((column) => column.field === field);
  return (own.find(({ part }) => parts.includes(part)) ?? own[0])?.name ?? field;
}

/** All that is wrong with a row, so that it is mended at once: of every question that its answers lead to, as far as that can be told. */
async function listFaults(ctx: Context, journey: Journey, typed: Typed): Promise<readonly RowFault[]> {
  const { service } = journey;
  const columns = bulkColumns(service.declaration);
  const judged = await judgeAnswers(ctx, journey, rawsOf(service, columns, typed));
  const asked = new Set(walk(service, judged.held, journey.asking).steps.flatMap(({ asks }) => asks));
  return judged.faults
    .filter(({ field }) => asked.has(field))
    .map(({ field, parts, say }) => ({ column: columnOf(columns, field, parts), say }));
}

async function findJourney(ctx: Context, token: string) {
  await ctx.writes.flush();
  const found = await findDraft(ctx, token);
  if (!found?.journey) throw new Error('A draft that was begun in this act is not there.');
  return { draft: found.draft, journey: found.journey };
}

/** Goes on from a page: what is open near there is no reason to stop here, since nobody looks at it. */
async function nextPage(ctx: Context, token: string, page: string, onward: Onward): Promise<string | undefined> {
  if (onward.to === 'page') return onward.page;
  if (onward.to !== 'known') return undefined;
  return stepAfter((await findJourney(ctx, token)).journey.walk, page, false)?.page.id;
}

/** Answers page by page as a person does, and gives the revision that was checked. */
async function answerAll(
  ctx: Context,
  first: { readonly token: string; readonly page: string },
  typed: Typed,
): Promise<number> {
  const read: Answering['typed'] = (name) => seal(typed.get(name) ?? []);
  for (let page: string | undefined = first.page; page !== undefined; ) {
    await ctx.writes.flush();
    const asked = { token: first.token, page, typed: read, isChange: false, isKept: false };
    const answered = await answerPage(ctx, asked);
    const isWrong = !answered.ok || answered.value.to === 'wrong' || answered.value.to === 'search';
    if (isWrong) {
      const faults = await listFaults(ctx, (await findJourney(ctx, first.token)).journey, typed);
      throw new NotSent({
        state: 'wrong',
        faults: faults.length > 0 ? faults : [{ column: '', say: bulkWords.notValid }],
      });
    }
    page = await nextPage(ctx, first.token, page, answered.value);
  }
  return (await findJourney(ctx, first.token)).draft.revision;
}

/** Starts, answers and sends one request by the very acts that a person's pages ask for. */
async function send(ctx: Context, service: Compiled, typed: Typed): Promise<string> {
  const started = await startDraft(ctx, service);
  if (!started.ok) throw stop('', bulkWords.takesNone);
  const revision = await answerAll(ctx, started.value, typed);
  const sent = await submitDraft(ctx, { token: started.value.token, revision });
  if (sent.ok) return sent.value.reference;
  if (sent.refused === 'not-mandated') throw stop('', bulkWords.notMandated);
  if (sent.refused === 'takes-none') throw stop('', bulkWords.takesNone);
  throw new NotSent({ state: 'wrong', faults: [{ column: '', say: bulkWords.notValid }] });
}

export interface RowToSend {
  readonly bulk: Bulk;
  readonly service: Compiled;
  readonly typed: Sealed<Typed>;
  /** By which it is known again. */
  readonly mark: Buffer;
}

/**
 * Sends one row in one act, or nothing of it: the case, and that the row was taken, stand in the same commit. One that was taken
 * before is not sent again.
 */
export async function sendRow(
  house: House,
  who: Who,
  { bulk, service, typed, mark }: RowToSend,
): Promise<Omit<RowResult, 'line'>> {
  try {
    return await act(house, who, async (ctx) => {
      const before = await readTaken(ctx, bulk, mark);
      if (before)
        return { state: before.bulk === bulk.id ? 'taken' : 'skipped', reference: before.reference, faults: [] };
      const reference = await send(ctx, service, contentOf(typed));
      insertTaken(ctx, bulk, mark, reference);
      return { state: 'taken', reference, faults: [] };
    });
  } catch (fault) {
    if (fault instanceof NotSent) return fault.why;
    throw fault;
  }
}
