import {
  addExternalId,
  endOrgRole,
  holdOrgRole,
  listMembers,
  listOrganisations,
  listStaff,
  orgRoles,
  renameOrganisation,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { type OrgUnitId, readId } from '../../../../platform/ids.js';
import { type Outcome, refuse } from '../../../../platform/refusal.js';
import { NotFound, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { administratorPage } from '../administrator-page.js';
import { readLastDay } from '../one/read-last-day.js';
import { didWords, isDid, type Refusal } from '../words.js';
import { presentOrganisation } from './present.js';
import { OrganisationPage } from './view.js';

async function show(request: PageRequest, refused?: Refusal): Promise<PageReply> {
  const { house, who, params, query, form } = request;
  const found = await read(house, who, async (ctx) => ({
    all: await listOrganisations(ctx),
    members: await listMembers(ctx),
    staff: await listStaff(ctx),
  }));
  const shown = presentOrganisation(request, found, params.id);
  if (!shown) throw new NotFound();
  const did = !refused && isDid(query.did) ? didWords[query.did] : undefined;
  const chosen = {
    ...{ scheme: form.code('scheme'), person: form.code('person'), role: form.code('role') },
    number: form.again('number', ['']),
    ...{ en: refused ? form.again('name-en', ['']) : undefined, cy: refused ? form.again('name-cy', ['']) : undefined },
    outside: form.again('outside', ['']),
    day: Object.fromEntries(
      (['day', 'month', 'year'] as const).map((part) => [part, form.code(`until-${part}`) ?? '']),
    ),
  };
  const status = refused === undefined ? 200 : refused === 'own-access' ? 403 : 422;
  return page(<OrganisationPage frame={request} {...{ shown, did, refused, chosen }} />, status);
}

/** One organisation: its kind, its numbers in registers, and its people. */
export const viewOrganisation = administratorPage((request) => show(request));

async function giveRole(ctx: Context, request: PageRequest, unit: OrgUnitId): Promise<Outcome<unknown, Refusal>> {
  const { form } = request;
  const person = readId<'person'>(form.code('person')) ?? readId<'person'>(form.code('outside'));
  const role = orgRoles.find((one) => one === form.code('role'));
  if (!person) return refuse('choose-person');
  if (!role) return refuse('choose-role');
  if (form.code('do') === 'end-org-role') return endOrgRole(ctx, { person, unit, role });
  const last = readLastDay(request);
  if (last === 'bad-day') return refuse(last);
  if (last && last <= ctx.clock.now()) return refuse('past');
  return holdOrgRole(ctx, { person, unit, role, ...(last ? { until: last } : {}) });
}

async function rename(ctx: Context, { form }: PageRequest, unit: OrgUnitId): Promise<Outcome<unknown, Refusal>> {
  const [en, cy] = [form.named('name-en'), form.named('name-cy')];
  if (!en) return refuse('bad-name');
  if (!cy) return refuse('bad-name-cy');
  return renameOrganisation(ctx, { unit, name: { en, cy } });
}

/** Changes one thing of an organisation. */
export const submitOrganisation = administratorPage(async (request) => {
  const { house, who, form, params } = request;
  const unit = readId<'org-unit'>(params.id);
  if (!unit) throw new NotFound();
  const what = form.code('do');
  const number = { unit, scheme: form.code('scheme') ?? '', id: form.named('number') ?? '' };
  const outcome: Outcome<unknown, Refusal> = await act(house, who, async (ctx) =>
    what === 'identify'
      ? await addExternalId(ctx, number)
      : what === 'rename'
        ? await rename(ctx, request, unit)
        : await giveRole(ctx, request, unit),
  );
  return outcome.ok ? redirect(`${paths.organisation(unit)}?did=${what}`) : show(request, outcome.refused);
});
