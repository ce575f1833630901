import {
  endRole,
  endSessionsOf,
  findStaff,
  holdRole,
  joinOrgUnit,
  leaveOrgUnit,
  listOrganisations,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { type OrgUnitId, type PersonId, readId } from '../../../../platform/ids.js';
import { done, type Outcome, refuse } from '../../../../platform/refusal.js';
import { type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { administratorPage } from '../administrator-page.js';
import { didWords, isDid, type Refusal } from '../words.js';
import { loadOfficer } from './load-officer.js';
import { presentOfficer } from './present.js';
import { readLastDay } from './read-last-day.js';
import { OfficerPage } from './view.js';

async function show(request: PageRequest, refused?: Refusal): Promise<PageReply> {
  const { query, form } = request;
  const shown = presentOfficer(request, await loadOfficer(request));
  const did = !refused && isDid(query.did) ? didWords[query.did] : undefined;
  const day = Object.fromEntries(
    (['day', 'month', 'year'] as const).map((part) => [part, form.code(`until-${part}`) ?? '']),
  );
  const chosen = { role: form.code('role'), unit: form.code('unit'), day };
  const status = refused === undefined ? 200 : refused === 'own-access' || refused === 'not-allowed' ? 403 : 422;
  return page(<OfficerPage frame={request} {...{ shown, did, refused, chosen }} />, status);
}

/** One colleague: teams, roles, hours, days away and sessions. */
export const viewOfficer = administratorPage((request) => show(request));

type Done = Outcome<unknown, Refusal>;

/** Into this team, and out of every other: in one act, so that nobody is between two. */
async function moveTo(ctx: Context, person: PersonId, unit: OrgUnitId): Promise<Done> {
  const joined = await joinOrgUnit(ctx, { person, unit });
  if (!joined.ok && joined.refused !== 'already-so') return joined;
  for (const { id } of await listOrganisations(ctx)) {
    if (id === unit) continue;
    await ctx.writes.flush();
    await leaveOrgUnit(ctx, { person, unit: id });
  }
  return done(person);
}

async function giveRole(ctx: Context, request: PageRequest, person: PersonId): Promise<Done> {
  const role = request.form.code('role');
  const last = readLastDay(request);
  if (!role) return refuse('choose-role');
  if (last === 'bad-day') return refuse(last);
  return holdRole(ctx, { person, role, ...(last ? { until: last } : {}) });
}

async function doAsked(ctx: Context, request: PageRequest, person: PersonId): Promise<Done> {
  const { form } = request;
  const unit = readId<'org-unit'>(form.code('unit'));
  switch (form.code('do')) {
    case 'role':
      return giveRole(ctx, request, person);
    case 'end-role':
      return endRole(ctx, { person, role: form.code('role') ?? '' });
    case 'join':
      return unit ? joinOrgUnit(ctx, { person, unit }) : refuse('no-such-unit');
    case 'move':
      return unit ? moveTo(ctx, person, unit) : refuse('no-such-unit');
    case 'leave-unit':
      return unit ? leaveOrgUnit(ctx, { person, unit }) : refuse('not-held');
    case 'sign-out':
      return endSessionsOf(ctx, person);
    default:
      return refuse('not-held');
  }
}

/** Changes one thing that a colleague holds. */
export const submitOfficer = administratorPage(async (request) => {
  const { house, who, form, params } = request;
  const person = readId<'person'>(params.id);
  if (!person) return show(request);
  const outcome = await act(house, who, (ctx) => doAsked(ctx, request, person));
  if (!outcome.ok) return show(request, outcome.refused);
  const isStill = await read(house, who, (ctx) => findStaff(ctx, person));
  // Whoever holds nothing any more works here no longer, and has no page.
  return redirect(`${isStill ? paths.officer(person) : paths.people}?did=${form.code('do')}`);
});
