import { writeCsv } from '../../../platform/csv/write-csv.js';
import { act, read } from '../../../platform/house.js';
import { fill, formatNumber } from '../../../platform/language/index.js';
import { askBulk, type Bulk, listBulks, mayBulk, mostBulkRows, type ReadTable } from '../../../work/journeys/index.js';
import { bulkColumns, type Compiled, findService } from '../../../work/services/index.js';
import { file, NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../page.js';
import { paths } from '../paths.js';
import { explainColumns } from './explain-columns.js';
import { readSentFile } from './read-sent-file.js';
import { BulkPage } from './view.js';
import { bulkWords, refusedWords, unreadWords } from './words.js';

/** A service of which many may be sent, and whether the reader may; there is no such page of any other. */
async function readOffer({ house, who, params }: PageRequest) {
  return read(house, who, async (ctx) => {
    const service = await findService(ctx, params.service ?? '');
    if (service?.declaration.bulk === undefined) throw new NotFound();
    const may = await mayBulk(ctx, service);
    const earlier: readonly Bulk[] = await listBulks(ctx, service);
    return { service, refused: may.ok ? undefined : may.refused, earlier };
  });
}

async function show(request: PageRequest, error?: string, status = 200): Promise<PageReply> {
  const { service, refused, earlier } = await readOffer(request);
  const columns = explainColumns(service, request.language);
  return page(<BulkPage frame={request} {...{ service, refused, earlier, columns, error }} />, status);
}

/** How to send many requests of a service, and the files that were sent. */
export const viewBulk: PageHandler = (request) => show(request);

function sayUnread(
  { language }: PageRequest,
  { why, missing = [], unknown = [], line = 0 }: Extract<ReadTable, { ok: false }>,
) {
  const list = (some: readonly (string | number)[]) => (some.length === 0 ? '–' : some.slice(0, 20).join(', '));
  const gaps = { missing: list(missing), unknown: list(unknown), line, rows: formatNumber(mostBulkRows, language) };
  return fill(unreadWords[why][language], gaps);
}

/** Takes a file; what is wrong with all of it is told at once, the rest row by row as the job comes to it. */
export const submitBulk: PageHandler = async (request) => {
  const { house, who, language } = request;
  const { service } = await readOffer(request);
  const name = service.declaration.service;
  const sent = await readSentFile(request);
  if (!sent) return show(request, bulkWords.noFile[language], 422);
  const asked = await act(house, who, (ctx) => askBulk(ctx, { service, file: sent }));
  if (asked.ok) return redirect(paths.bulkFile(name, asked.value));
  if (asked.earlier) return redirect(`${paths.bulkFile(name, asked.earlier)}?same=yes`);
  if (asked.unread) return show(request, sayUnread(request, asked.unread), 422);
  if (asked.refused === 'takes-none') return show(request, refusedWords.takesNone[language], 409);
  return show(request, undefined, 403);
};

const templateOf = ({ declaration }: Compiled): string => writeCsv(bulkColumns(declaration).map(({ name }) => name));

/** The template: its header alone, with the mark by which spreadsheets know UTF-8. */
export const takeTemplate: PageHandler = async (request) => {
  const { service } = await readOffer(request);
  const name = `${service.declaration.service}-template.csv`;
  return { ...file('text/csv; charset=utf-8', `\ufeff${templateOf(service)}`), name };
};
