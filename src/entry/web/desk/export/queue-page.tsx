import { act, read } from '../../../../platform/house.js';
import {
  answerOf,
  askExport,
  caseColumnList,
  countCases,
  daysOfQueue,
  type ExportAsked,
  type ExportChoice,
  isExportReason,
  listExportChoices,
  listOpenAnswers,
  mayExport,
  mostInFile,
  takeQueue,
  weighExport,
} from '../../../../work/cases/index.js';
import type { Declaration } from '../../../../work/services/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import type { Named } from '../queue/present-line.js';
import { type QueueQuery, queueUrl, readFilters } from '../queue/read-filters.js';
import { readNames } from '../queue/read-names.js';
import { withinAgreements } from '../queue/within.js';
import { presentFacts } from './present.js';
import { toFileColumns } from './queue-columns.js';
import { type Said, TakeQueuePage } from './queue-view.js';
import { CheckPage } from './view.js';
import { fileOfCases } from './write-cases.js';

/** The list of this address, and what of it the officer may take away. */
interface Offered extends Pick<QueueQuery, 'filters' | 'order'> {
  readonly action: string;
  readonly names: Named;
  readonly count: number;
  /** Of the one service that the list is narrowed to. */
  readonly declaration: Declaration | undefined;
  readonly open: readonly string[];
  readonly choices: readonly ExportChoice[];
}

async function findOffered(request: PageRequest): Promise<Offered> {
  const { house, who, query } = request;
  const { filters: asked, order } = readFilters(request);
  return read(house, who, async (ctx) => {
    const names = await readNames(ctx);
    const within = withinAgreements(request, names.services);
    const filters = { ...asked, ...within };
    const isShut = filters.service !== undefined && within.within?.includes(filters.service) === false;
    const found = names.services.find(({ declaration }) => declaration.service === filters.service);
    const declaration = isShut ? undefined : found?.declaration;
    return {
      ...{ filters, order, names, declaration, action: queueUrl(paths.exportQueue, query, undefined) },
      count: await countCases(ctx, { filters, most: mostInFile + 1 }),
      open: declaration ? listOpenAnswers(who.actor, declaration) : [],
      choices: declaration && mayExport(who) ? listExportChoices(who.actor, declaration) : [],
    };
  });
}

const chosenColumns = ({ form }: PageRequest): readonly string[] => form.codes('columns');

function show(request: PageRequest, offered: Offered, said: Said = {}): PageReply {
  const { language, form, query } = request;
  const isFirst = Object.keys(said).length === 0;
  const chosen = {
    columns: isFirst ? caseColumnList : chosenColumns(request),
    ...{ fields: form.codes('fields'), purpose: form.code('purpose'), reason: form.code('reason') },
  };
  const list = queueUrl(paths.queue, query, undefined);
  const view = { ...offered, frame: { ...request, url: offered.action }, list, chosen, said, language };
  return page(<TakeQueuePage {...view} />, isFirst ? 200 : 422);
}

/** What of the list may be taken away. */
export const viewExportQueue: PageHandler = async (request) => show(request, await findOffered(request));

/** The purpose that was chosen, or the only one there is. */
function purposeOf({ form }: PageRequest, { choices }: Offered): ExportChoice | undefined {
  const [only, ...others] = choices;
  return others.length === 0 ? only : choices.find(({ purpose }) => purpose === form.code('purpose'));
}

/** What is wrong with what was chosen, by box. */
function judge(request: PageRequest, offered: Offered): Said {
  const { form } = request;
  const [columns, fields] = [chosenColumns(request), form.codes('fields')];
  const known = new Set<string>([...caseColumnList, ...offered.open.map((field) => `answers.${field}`)]);
  if (columns.length + fields.length === 0) return { columns: 'chooseColumns' };
  if (columns.some((column) => !known.has(column))) return { columns: 'notAllowed' };
  if (offered.count > mostInFile) return { columns: 'tooMany' };
  if (offered.count === 0) return { columns: 'gone' };
  if (fields.length === 0) return {};
  if (fields.some((field) => !offered.choices.some((choice) => choice.fields.includes(field))))
    return { fields: 'notAllowed' };
  const choice = purposeOf(request, offered);
  return {
    ...(choice ? {} : { purpose: 'choosePurpose' }),
    ...(choice && fields.some((field) => !choice.fields.includes(field)) ? { purpose: 'otherPurpose' } : {}),
    ...(isExportReason(form.code('reason')) ? {} : { reason: 'chooseWhy' }),
  };
}

/** The file, made while it is taken: unsealed columns alone, so that it is no look. */
function takeNow(request: PageRequest, { filters, order, names, declaration }: Offered): PageReply {
  const { house, who, language } = request;
  const columns = chosenColumns(request);
  const fields = columns.flatMap((column) => answerOf(column) ?? []);
  const shown = toFileColumns(columns, [], { language, names, declaration });
  const rows = takeQueue(house, who, { filters, order, fields });
  return fileOfCases(request, shown, { service: declaration?.service ?? null }, rows);
}

/** Shows what it comes to; sent on from there, asks for it. */
async function askFor(request: PageRequest, offered: Offered & { declaration: Declaration }): Promise<PageReply> {
  const { house, who, form, language } = request;
  const { declaration, filters, action } = offered;
  const [columns, fields, reason] = [chosenColumns(request), form.codes('fields'), form.code('reason')];
  const days = await read(house, who, (ctx) => daysOfQueue(ctx, declaration.service, filters));
  const purpose = purposeOf(request, offered)?.purpose;
  if (!days || !purpose || !isExportReason(reason)) return show(request, offered, { columns: 'gone' });
  const { firstDay, lastDay } = days;
  const asked: ExportAsked = {
    ...{ service: declaration.service, purpose, reason, fields, firstDay, lastDay, filters },
    columns: columns.length > 0 ? columns : ['reference'],
  };
  if (form.code('sure') === 'yes') {
    const done = await act(house, who, (ctx) => askExport(ctx, asked));
    if (done.ok) return redirect(paths.export(done.value.id));
    return show(request, offered, { fields: done.refused === 'nobody' ? 'gone' : 'notAllowed' });
  }
  const weighed = await read(house, who, (ctx) => weighExport(ctx, asked));
  if (!weighed.ok) return show(request, offered, { fields: weighed.refused === 'nobody' ? 'gone' : 'notAllowed' });
  const { people, needsSecondPerson } = weighed.value;
  const chosen = [
    ...columns.map((column) => ['columns', column] as const),
    ...fields.map((field) => ['fields', field] as const),
    ...([['purpose', purpose] as const, ['reason', reason] as const] as const),
  ];
  const facts = presentFacts(asked, { declaration, language, people });
  return page(<CheckPage frame={{ ...request, url: action }} {...{ action, facts, needsSecondPerson, chosen }} />);
}

/** The list as a file, at once where nothing sealed is in it; else by a bulk export of these cases. */
export const submitExportQueue: PageHandler = async (request) => {
  const offered = await findOffered(request);
  const said = judge(request, offered);
  if (Object.keys(said).length > 0) return show(request, offered, said);
  const { declaration } = offered;
  return request.form.codes('fields').length > 0 && declaration
    ? askFor(request, { ...offered, declaration })
    : takeNow(request, offered);
};
