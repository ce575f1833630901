import { findSealed } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { type CaseId, readId } from '../../../../platform/ids.js';
import { findCases, grantsOf, listMatters } from '../../../../work/cases/index.js';
import { type Caller, readCaller } from '../../../../work/journeys/index.js';
import { listServices } from '../../../../work/services/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readNames } from '../queue/read-names.js';
import { askedOf } from '../risk/asked.js';
import { listWays, type Way } from './list-ways.js';
import { type FindView, presentFind, type Tried } from './present.js';
import { isReason, type Reason } from './reasons.js';
import { FindPage } from './view.js';

async function readWays(request: PageRequest): Promise<readonly Way[]> {
  return listWays(request, await read(request.house, request.who, (ctx) => listServices(ctx)));
}

/** Choose by what to look, then the questions to look by. */
export const viewFind: PageHandler = async (request) => {
  const ways = await readWays(request);
  const way = ways.find(({ code }) => code === request.query.by);
  return page(<FindPage frame={request} {...presentFind(request, { ways, way })} />);
};

/** Looks: each case found is a look at its person, on the record before it is shown. */
async function find(request: PageRequest, way: Way, value: NonNullable<Caller['value']>, reason: Reason) {
  const { house, who } = request;
  const { declaration } = way.service;
  const found = await findSealed(house, who, {
    ...{ kind: way.kind, fields: way.sealed, value, purpose: declaration.purpose.id },
    ...{ grants: grantsOf(declaration), reason, matters: listMatters },
  });
  if (!found.ok) return { refused: found.refused, asked: await askedOf(request, found) };
  const ids = found.value.flatMap(({ row }) => readId<'case'>(row) ?? ([] as CaseId[]));
  return read(house, who, async (ctx) => ({ names: await readNames(ctx), cases: await findCases(ctx, ids) }));
}

function statusOf({ errors }: FindView, found: Tried['found']): number {
  if (found && 'refused' in found) return found.refused === 'too-many-searches' ? 429 : 403;
  return errors.length > 0 ? 422 : 200;
}

/** Finds the cases of somebody by exactly what was typed, which stays in the form: no address ever holds it. */
export const submitFind: PageHandler = async (request): Promise<PageReply> => {
  const { house, who, form } = request;
  const ways = await readWays(request);
  const way = ways.find(({ code }) => code === form.code('by'));
  if (!way) return redirect(paths.findCaller);
  const { fields, service } = way;
  const caller = await read(house, who, (ctx) => readCaller(ctx, service, { fields, typed: form.typed }));
  const given = form.code('reason');
  const reason = isReason(given) ? given : undefined;
  const found = caller.value && reason ? await find(request, way, caller.value, reason) : undefined;
  const view = presentFind(request, { ways, way, tried: { caller, reason, found } });
  const frame = { ...request, url: `${paths.findCaller}?by=${way.code}` };
  return page(<FindPage frame={frame} {...view} />, statusOf(view, found));
};
