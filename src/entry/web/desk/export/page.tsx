import { isSecondPerson } from '../../../../foundation/assurance/index.js';
import { listStaff } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { fill, formatMoment, formatNumber } from '../../../../platform/language/index.js';
import {
  answerExport,
  type BulkExport,
  type ExportRow,
  findExport,
  listExportChoices,
  listExports,
  mayExport,
  takeExport,
} from '../../../../work/cases/index.js';
import { getService, listServices } from '../../../../work/services/index.js';
import { sayPurposeOf } from '../../agreements/say-purpose-of.js';
import { file, NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readNames } from '../queue/read-names.js';
import { presentExportLine, presentFacts, presentOffer } from './present.js';
import { toFileColumns } from './queue-columns.js';
import { ExportPage, ExportsPage, type ExportView } from './view.js';
import { type ExportWord, exportWords } from './words.js';
import { fileOfCases } from './write-cases.js';
import { writeExportCsv, writeExportJson } from './write-file.js';

/** What may be exported, one's own bulk exports and those to answer; for whoever does neither there is no page. */
export const viewExports: PageHandler = async (request) => {
  const { house, who, language, place } = request;
  if (!mayExport(who) && !isSecondPerson(who)) throw new NotFound();
  const found = await read(house, who, async (ctx) => ({
    ...{ services: await listServices(ctx), staff: await listStaff(ctx) },
    ...(await listExports(ctx)),
  }));
  const declarations = new Map(found.services.map(({ declaration }) => [declaration.service, declaration]));
  const names = new Map(found.staff.map(({ person, name }) => [person as string, name]));
  const known = { declarations, names, language, timeZone: place.timeZone };
  const offers = [...declarations.values()].flatMap((declaration) =>
    listExportChoices(who.actor, declaration).map((choice) => presentOffer(declaration, choice, language)),
  );
  const lines = (listed: readonly BulkExport[]) => listed.map((one) => presentExportLine(one, known));
  const view = { own: lines(found.own), toAnswer: lines(found.toAnswer), offers: mayExport(who) ? offers : undefined };
  return page(<ExportsPage frame={request} {...view} />);
};

const standsAs = {
  ...{ waiting: 'isWaiting', running: 'isRunning', ready: 'isReady' },
  ...{ declined: 'isDeclined', stopped: 'isStopped', over: 'isOver' },
} as const satisfies Record<BulkExport['state'], ExportWord>;

const offersIn = {
  ...{ waiting: 'again', running: 'again', ready: 'file', declined: undefined, stopped: undefined, over: undefined },
} as const satisfies Record<BulkExport['state'], ExportView['offers']>;

async function show(request: PageRequest, fault?: ExportWord): Promise<PageReply> {
  const { house, who, language, place, officer, params } = request;
  const id = readId<'bulk-export'>(params.id);
  const found = await read(house, who, async (ctx) => {
    const one = id && (await findExport(ctx, id));
    return one && { one, declaration: (await getService(ctx, one.service)).declaration };
  });
  if (!found) throw new NotFound();
  const { one, declaration } = found;
  const isOwn = one.person === officer?.person;
  const until = one.overAt ? formatMoment(one.overAt, language, place.timeZone) : '';
  const counted = fill(exportWords.looks[language], { count: formatNumber(one.looks, language) });
  const view: ExportView = {
    frame: { ...request, url: paths.export(one.id) },
    ...{ id: one.id, title: `${declaration.title[language]}: ${sayPurposeOf(declaration, one.purpose, language)}` },
    state: exportWords[one.state][language],
    stands: fill(exportWords[standsAs[one.state]][language], { time: until }),
    facts: presentFacts(one, { declaration, language, people: one.people }),
    looks: one.state === 'waiting' || one.state === 'declined' ? undefined : counted,
    offers: isOwn ? offersIn[one.state] : one.state === 'waiting' ? 'answer' : undefined,
    fault: fault && exportWords[fault][language],
  };
  return page(<ExportPage {...view} />, fault ? 409 : 200);
}

/** How a bulk export stands. */
export const viewExport: PageHandler = (request) => show(request);

const refusedToAnswer = {
  ...{ 'not-allowed': undefined, 'no-such-export': undefined, yourself: 'yourself' },
  ...{ 'answered-already': 'gone', 'too-old': 'gone' },
} as const satisfies Record<string, ExportWord | undefined>;

/** A second person's answer. */
export const submitAnswerExport: PageHandler = async (request) => {
  const { house, who, form, params } = request;
  const id = readId<'bulk-export'>(params.id);
  const verdict = form.code('verdict');
  if (!id) throw new NotFound();
  if (verdict !== 'approved' && verdict !== 'declined') return redirect(paths.export(id));
  const answered = await act(house, who, (ctx) => answerExport(ctx, { id, verdict }));
  if (answered.ok) return redirect(paths.export(id));
  const fault = refusedToAnswer[answered.refused];
  if (!fault) throw new NotFound();
  return show(request, fault);
};

/** The file of a list of cases, in the form of every such file. */
async function takeList(
  request: PageRequest,
  { columns, fields, service, purpose }: BulkExport & { readonly columns: readonly string[] },
  rows: AsyncIterable<readonly ExportRow[]>,
): Promise<PageReply> {
  const { house, who, language } = request;
  const names = await read(house, who, readNames);
  const declaration = names.services.find((each) => each.declaration.service === service)?.declaration;
  const shown = toFileColumns(columns, fields, { language, names, declaration });
  return fileOfCases(request, shown, { service, purpose }, rows);
}

/** The file, made as its officer takes it; nothing of it is kept. */
export const submitTakeExport: PageHandler = async (request) => {
  const { house, who, params, place } = request;
  const id = readId<'bulk-export'>(params.id);
  const form = request.form.code('form') === 'json' ? 'json' : 'csv';
  if (!id) throw new NotFound();
  const taken = await takeExport(house, who, { id, form });
  if (!taken.ok) {
    if (taken.refused === 'no-such-export') throw new NotFound();
    return show(request, 'noFile');
  }
  const { one, rows } = taken.value;
  if (one.columns) return takeList(request, { ...one, columns: one.columns }, rows);
  const written = form === 'json' ? writeExportJson(one.fields, rows) : writeExportCsv(one.fields, rows);
  const type = form === 'json' ? 'application/x-ndjson; charset=utf-8' : 'text/csv; charset=utf-8';
  const name = `${place.slug}-${one.service}-export.${form === 'json' ? 'jsonl' : 'csv'}`;
  return file(type, written, name);
};
