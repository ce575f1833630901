import type { Context } from '../../../platform/context.js';
import type { Words } from '../../../platform/language/index.js';
import { seal } from '../../../platform/sealed/index.js';
import {
  type BulkColumn,
  bulkColumns,
  type Compiled,
  isFileKind,
  kinds,
  type Raw,
  writeHeldFile,
} from '../../services/index.js';
import { type Answering, answerPage, type Onward } from '../answer-page.js';
import { judgeAnswers } from '../judge-answers.js';
import { findDraft, type Journey } from '../open-journey.js';
import { filesHeld } from '../uploading/files-held.js';
import type { Uploads } from '../uploading/upload.js';
import { stepAfter, walk } from '../walk.js';

/** What a browser would post: the names of a service's forms, and what was typed under each. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** What is wrong with an answer that was not asked on a page: by the name of the box ('' of the whole), and how to mend it. */
export interface AtOnceFault {
  readonly column: string;
  readonly say: Words;
}

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

/** Where a fault stands: the box of the part that is wrong, else the first of its field. */
function columnOf(columns: readonly BulkColumn[], field: string, parts: readonly string[] = []): string {
  const own = columns.filter((column) => column.field === field);
  return (own.find(({ part }) => parts.includes(part)) ?? own[0])?.name ?? field;
}

/** Files that were uploaded before, as answers. */
function filesOf({ service, held }: Journey): Record<string, Raw> {
  const fields = Object.entries(service.declaration.fields).filter(([, { type }]) => isFileKind(type));
  return Object.fromEntries(fields.map(([field]) => [field, { '': filesHeld(held, field).map(writeHeldFile) }]));
}

/** What answers all of a service, and what its boxes are called. */
interface AllAnswers {
  readonly typed: Typed;
  /** Those of a file of many requests unless said. */
  readonly columns?: readonly BulkColumn[] | undefined;
  /** Files that came with it. */
  readonly uploads?: Uploads | undefined;
}

/** All that is wrong, so that it is mended at once: of every question that the answers lead to, as far as that can be told. */
async function listFaults(
  ctx: Context,
  journey: Journey,
  { typed, columns = bulkColumns(journey.service.declaration) }: AllAnswers,
): Promise<readonly AtOnceFault[]> {
  const { service } = journey;
  const raws = { ...rawsOf(service, columns, typed), ...filesOf(journey) };
  const judged = await judgeAnswers(ctx, journey, raws);
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

export type AnsweredAll =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly faults: readonly AtOnceFault[] };

/** Answers a draft page by page as a person does. @returns the revision that was checked, or all that is wrong */
export async function answerAll(
  ctx: Context,
  first: { readonly token: string; readonly page: string },
  all: AllAnswers,
): Promise<AnsweredAll> {
  const { typed, uploads } = all;
  const read: Answering['typed'] = (name) => seal(typed.get(name) ?? []);
  for (let page: string | undefined = first.page; page !== undefined; ) {
    await ctx.writes.flush();
    const asked = { token: first.token, page, typed: read, uploads, isChange: false, isKept: false };
    const answered = await answerPage(ctx, asked);
    const isWrong = !answered.ok || answered.value.to === 'wrong' || answered.value.to === 'search';
    if (isWrong)
      return { ok: false, faults: await listFaults(ctx, (await findJourney(ctx, first.token)).journey, all) };
    page = await nextPage(ctx, first.token, page, answered.value);
  }
  return { ok: true, revision: (await findJourney(ctx, first.token)).draft.revision };
}
