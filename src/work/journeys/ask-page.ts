import type { Context } from '../../platform/context.js';
import type { FileId } from '../../platform/ids.js';
import type { Words } from '../../platform/language/index.js';
import { done, type Outcome, refuse } from '../../platform/refusal.js';
import { contentOf } from '../../platform/sealed/content-of.js';
import type { Opened } from '../../platform/sealed/index.js';
import { listStates } from '../files/index.js';
import { type FoundAddresses, type FoundSpots, searchAddresses, searchSpots } from '../places/index.js';
import { headingOf, isFileKind, type Question, type Raw, readPoint } from '../services/index.js';
import { rawIn, shownRaw, typedIn } from './answers.js';
import { type AskedSlots, askSlots } from './booking/ask-slots.js';
import { type AnswerFault, judgeAnswers } from './judge-answers.js';
import { type AskedMap, askMap } from './mapping/ask-map.js';
import type { Underway } from './open-journey.js';
import { isTable } from './rows/judge-rows.js';
import { type ListedRows, listRows } from './rows/list-rows.js';
import { rowsIn } from './rows/rows-in.js';
import { filesHeld } from './uploading/files-held.js';
import { type Step, stepBefore, stepOf } from './walk.js';

export interface AskedField {
  readonly name: string;
  readonly question: Question;
  /** What the person answered or typed before, for their own eyes. */
  readonly value?: Opened<Raw>;
  readonly fault?: Omit<AnswerFault, 'field'>;
  /** What the gazetteer found for what they searched. */
  readonly addresses?: FoundAddresses;
  /** Where a location's words may be. */
  readonly spots?: FoundSpots;
  /** The map on which a location may be pointed to. */
  readonly map?: AskedMap;
  /** The free times of a calendar. */
  readonly slots?: AskedSlots;
  /** Of a list of rows those that are there. */
  readonly listed?: ListedRows;
  /** Whether files that were sent have not been scanned yet. */
  readonly isUnscanned?: boolean;
}

export interface AskedPage {
  readonly id: string;
  readonly title?: Words;
  readonly fields: readonly AskedField[];
  /** The page before this one; undefined on the first. */
  readonly previous?: string;
  /** Whether it asks for one more of some rows. */
  readonly isAdding: boolean;
  /** Whether it asks rows together, in a table. */
  readonly isTable: boolean;
}

export interface HowToAsk {
  /** The page again, with its faults and what was typed. */
  readonly isWrong: boolean;
  /** The page again as it was typed: with the addresses found for it, or come back to after it was left. */
  readonly isAgain: boolean;
}

/** What the gazetteer has for what was searched for; undefined where nothing was. */
export function findSought(ctx: Context, raw: Raw | undefined): Promise<FoundAddresses> | undefined {
  const sought = raw?.find?.[0]?.trim();
  return sought ? searchAddresses(ctx, sought) : undefined;
}

/** Where a location's words may be, once that was asked for: they are shown again with the answer that was chosen of them. */
export async function spotsFor(ctx: Context, raw: Raw, isAgain: boolean): Promise<FoundSpots | undefined> {
  const words = raw['']?.[0]?.trim() ?? '';
  const isAsked = (isAgain && raw.map === undefined) || (raw.sought?.[0] ?? '') !== '';
  return isAsked && words !== '' && !readPoint(words) ? searchSpots(ctx, words) : undefined;
}

async function findFaults(ctx: Context, journey: Underway, fields: readonly string[]): Promise<readonly AnswerFault[]> {
  const raws = fields.map((field) => {
    const raw = typedIn(journey.held, field) ?? rawIn(journey.held, field);
    return [field, raw ? contentOf(raw) : {}] as const;
  });
  return (await judgeAnswers(ctx, journey, Object.fromEntries(raws))).faults;
}

export async function hasUnscanned(ctx: Context, files: readonly { readonly id: string }[]): Promise<boolean> {
  const states = await listStates(
    ctx,
    files.map(({ id }) => id as FileId),
  );
  return [...states.values()].includes('waiting');
}

/** A table of rows has no room for a map in each of them. */
export function isInTable({ service }: Underway, { cell }: Question): boolean {
  const rows = cell && service.declaration.fields[cell.of];
  return rows !== undefined && isTable(rows);
}

async function askField(
  ctx: Context,
  journey: Underway,
  name: string,
  how: HowToAsk & { readonly faults: readonly AnswerFault[] },
): Promise<AskedField> {
  const { held, shown, service } = journey;
  const question = service.declaration.fields[name];
  if (!question) throw new Error('A page asks a field that the declaration does not have.');
  // Files that were sent are there, however the page is come back to.
  const isOfFiles = isFileKind(question.type);
  const typed = how.isWrong || how.isAgain || isOfFiles ? typedIn(held, name) : undefined;
  const raw = typed ?? rawIn(held, name);
  const value = shownRaw(shown, name, typed ? 'typed' : 'raw');
  const addresses = question.type === 'address' && raw ? await findSought(ctx, contentOf(raw)) : undefined;
  const spots =
    question.type === 'location' && raw
      ? await spotsFor(ctx, contentOf(raw), how.isAgain && typed !== undefined)
      : undefined;
  const map =
    question.type === 'location' && !isInTable(journey, question)
      ? await askMap(ctx, service, { name, question, raw: raw ? contentOf(raw) : {}, spots })
      : undefined;
  const fault = how.faults.find(({ field }) => field === name);
  return {
    name,
    question,
    ...(value ? { value } : {}),
    ...(fault ? { fault } : {}),
    ...(addresses ? { addresses } : {}),
    ...(spots ? { spots } : {}),
    ...(map ? { map } : {}),
    ...(question.type === 'time-slot'
      ? {
          slots: await askSlots(ctx, service.declaration, name, {
            raw: raw && contentOf(raw),
            isWrong: fault !== undefined,
          }),
        }
      : {}),
    ...(question.type === 'rows' && !isTable(question) ? { listed: listRows(journey, name) } : {}),
    ...(isOfFiles ? { isUnscanned: await hasUnscanned(ctx, filesHeld(held, name)) } : {}),
  };
}

/** A row is called by its place among those that are there, whichever was taken out before. */
function titleOf({ held, service, walk }: Underway, step: Step): Words | undefined {
  const { row, title } = step.page;
  const question = row && service.declaration.fields[row.of];
  if (!row || row.at === 0 || !question) return title;
  const there = rowsIn(service.declaration, held, row.of);
  const place = walk.adding.includes(step) || there.length === 0 ? there.length : there.indexOf(row.at);
  return headingOf(question, place + 1);
}

/** A page of questions as it is to be shown to the person who answers. Refuses `not-asked` as `answerPage` does. */
export async function askPage(
  ctx: Context,
  journey: Underway,
  page: string,
  how: HowToAsk,
): Promise<Outcome<AskedPage, 'not-asked'>> {
  const step = stepOf(journey.walk, page);
  if (!step) return refuse('not-asked');
  const faults = how.isWrong ? await findFaults(ctx, journey, step.asks) : [];
  const fields: AskedField[] = [];
  for (const name of step.asks) fields.push(await askField(ctx, journey, name, { ...how, faults }));
  const previous = stepBefore(journey.walk, step)?.page.id;
  const title = titleOf(journey, step);
  const { row } = step.page;
  const isAdding =
    row !== undefined && row.at > 0 && !rowsIn(journey.service.declaration, journey.held, row.of).includes(row.at);
  return done({
    ...{ id: step.page.id, fields, isAdding, isTable: row?.at === 0 },
    ...(title ? { title } : {}),
    ...(previous ? { previous } : {}),
  });
}
