import { listMembers, listOrganisations, listStaff } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { type OrgUnitId, readId } from '../../../../platform/ids.js';
import { pick } from '../../../../platform/language/index.js';
import { countCases, endTeam, listCases } from '../../../../work/cases/index.js';
import { NotFound, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { administratorPage } from '../administrator-page.js';
import type { Refusal } from '../words.js';
import { EndingPage } from './view.js';

const mostCounted = 10_000;

async function load(ctx: Context, unit: OrgUnitId) {
  const all = await listOrganisations(ctx);
  const one = all.find(({ id }) => id === unit);
  if (!one) throw new NotFound();
  const filters = { is: 'open', team: one.slug } as const;
  const listed = await listCases(ctx, { filters });
  return {
    ...{ one, all, members: await listMembers(ctx), staff: await listStaff(ctx) },
    cases: listed.ok ? listed.value.cases : [],
    open: await countCases(ctx, { filters, most: mostCounted }),
  };
}

function unitOf({ params }: PageRequest): OrgUnitId {
  const unit = readId<'org-unit'>(params.id);
  if (!unit) throw new NotFound();
  return unit;
}

async function show(request: PageRequest, refused?: Refusal): Promise<PageReply> {
  const { house, who, language, form } = request;
  const { one, all, members, staff, cases, open } = await read(house, who, (ctx) => load(ctx, unitOf(request)));
  const nameOf = (person: string) => staff.find((each) => each.person === person)?.name ?? '–';
  const ends = {
    ...{ unit: one.id, name: pick(one.name, language), open },
    members: members.filter(({ unit }) => unit === one.id).map(({ person }) => nameOf(person)),
    there: [...new Set(one.roles.map(({ person }) => nameOf(person)))],
    holders: staff.filter(({ roles }) => roles.includes(one.slug)).map(({ name }) => name),
    cases: cases.map(({ id, reference }) => ({ id, reference })),
    teams: all
      .filter(({ id, kind }) => id !== one.id && kind === 'council')
      .map(({ slug, name }) => ({ value: slug, text: pick(name, language) })),
    chosen: form.code('to'),
  };
  const status = refused === undefined ? 200 : refused === 'own-access' || refused === 'not-allowed' ? 403 : 422;
  return page(<EndingPage frame={request} ends={ends} refused={refused} />, status);
}

/** Asks once: says all that ends, lists the open cases, and asks who takes them over. */
export const viewEnding = administratorPage((request) => show(request));

/** Ends an organisation, all of it in one transaction. */
export const submitEnding = administratorPage(async (request) => {
  const unit = unitOf(request);
  const to = request.form.code('to');
  const asked = { unit, ...(to === undefined || to === '' ? {} : { to }) };
  const ended = await act(request.house, request.who, (ctx) => endTeam(ctx, asked));
  return ended.ok ? redirect(`${paths.organisations}?did=ended`) : show(request, ended.refused);
});
