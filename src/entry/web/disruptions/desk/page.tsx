import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import {
  type DeclareRefusal,
  type DisruptionToDeclare,
  declareDisruption,
  disruptionRole,
  listAreas,
  listEveryDisruption,
} from '../../../../work/places/index.js';
import { listServices } from '../../../../work/services/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { DisruptionsPage, type TypedDisruption } from './view.js';

const parts = ['day', 'month', 'year'] as const;

const load = async (ctx: Context) => ({
  all: await listEveryDisruption(ctx),
  areas: await listAreas(ctx),
  services: await listServices(ctx),
});

async function show(
  request: PageRequest,
  wrong?: { readonly refused: DeclareRefusal; readonly typed: TypedDisruption },
): Promise<PageReply> {
  const found = await read(request.house, request.who, load);
  const mayTell = request.officer?.shares === undefined && request.officer?.roles.includes(disruptionRole) === true;
  const status = wrong ? (wrong.refused === 'not-allowed' ? 403 : 400) : 200;
  const frame = { ...request, url: paths.deskDisruptions };
  return page(
    <DisruptionsPage {...found} {...{ frame, mayTell, wrong }} did={request.query.did === 'declared'} />,
    status,
  );
}

/** What people are told of, and how something new is told. */
export const viewDeskDisruptions: PageHandler = (request) => show(request);

/** The street as the gazetteer has it is found without case; what is not there stays as it was written, and is refused. */
const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

export const submitDisruption: PageHandler = async (request) => {
  const { form, house, who } = request;
  const area = form.code('area');
  const asked: DisruptionToDeclare = {
    says: { en: form.openText('says-en').trim(), cy: form.openText('says-cy').trim() },
    ...{ streets: linesOf(form.openText('streets')), area, services: form.codes('services') },
    ...{ from: form.day('from') ?? '', until: form.day('until') ?? '' },
  };
  const declared = await act(house, who, (ctx) => declareDisruption(ctx, asked));
  if (declared.ok) return redirect(`${paths.deskDisruptions}?did=declared`);
  const days = { from: form.again('from', parts), until: form.again('until', parts) };
  return show(request, { refused: declared.refused, typed: { ...asked, days } });
};
