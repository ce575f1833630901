import { writeCsv } from '../../../../platform/csv/write-csv.js';
import { read } from '../../../../platform/house.js';
import { listRegister, type Standed } from '../../../../work/cases/index.js';
import { listAreas } from '../../../../work/places/index.js';
import { type Compiled, findService } from '../../../../work/services/index.js';
import { NotFound, openFile, type PageHandler, type PageRequest, page } from '../../page.js';
import { presentRegister } from './present.js';
import { RegisterPage } from './view.js';

const rowsAPage = 50;
const rowsAtOnce = 1000;

/** The service of a public register, and what in it is registered. */
async function load({ house, who, params }: PageRequest): Promise<{ service: Compiled; thing: string }> {
  const service = await read(house, who, (ctx) => findService(ctx, params.service ?? ''));
  const [thing] = Object.entries(service?.declaration.issues ?? {}).flatMap(([code, { register }]) =>
    register ? [code] : [],
  );
  if (!service || thing === undefined) throw new NotFound();
  return { service, thing };
}

/** What a service has issued, for anybody: numbers, days and the columns that its declaration releases. */
export const viewRegister: PageHandler = async (request) => {
  const found = await load(request);
  const { house, who, query } = request;
  const after = /^[A-Z]{1,4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(query.after ?? '') ? query.after : undefined;
  const rows = await read(house, who, (ctx) =>
    listRegister(ctx, { ...found, ...(after ? { after } : {}), most: rowsAPage + 1 }),
  );
  const areas = await read(house, who, listAreas);
  const view = presentRegister({ ...found, rows: rows.slice(0, rowsAPage), areas }, request.language);
  const last = rows.length > rowsAPage ? rows[rowsAPage - 1]?.number : undefined;
  return page(<RegisterPage frame={request} {...view} next={last} />);
};

async function* writeLines(
  { house, who }: PageRequest,
  found: { service: Compiled; thing: string },
): AsyncGenerator<string> {
  const names = Object.keys(presentRegister({ ...found, rows: [], areas: [] }, 'en').columns);
  yield writeCsv(['number', 'valid_from', 'valid_to', 'standing', ...names]);
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    const part: readonly Standed[] = await read(house, who, (ctx) =>
      listRegister(ctx, { ...found, after: from, most: rowsAtOnce }),
    );
    for (const { number, validFrom, validTo, standing, register } of part)
      yield writeCsv([
        number,
        validFrom,
        validTo ?? null,
        standing,
        ...names.map((name) => (register[name] ?? null) as string | null),
      ]);
    after = part.length === rowsAtOnce ? part.at(-1)?.number : undefined;
  }
}

/** The same as CSV (RFC 4180). */
export const viewRegisterCsv: PageHandler = async (request) => {
  const found = await load(request);
  const { service } = found.service.declaration;
  return openFile('text/csv; charset=utf-8; header=present', writeLines(request, found), `${service}.csv`);
};
