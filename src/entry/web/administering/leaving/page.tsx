import { leave } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { pick } from '../../../../platform/language/index.js';
import { NotFound, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { sayRole } from '../../roles/say-role.js';
import { administratorPage } from '../administrator-page.js';
import { loadOfficer } from '../one/load-officer.js';
import type { Refusal } from '../words.js';
import { LeavingPage } from './view.js';

async function show(request: PageRequest, refused?: Refusal): Promise<PageReply> {
  const { language } = request;
  const { officer, organisations, sessions, openCases } = await loadOfficer(request);
  const { person, name, roles, teams } = officer;
  const nameOf = (one: (typeof organisations)[number]) => pick(one.name, language);
  const ends = {
    ...{ person, name, sessions: sessions.length, openCases },
    roles: roles.map((role) => sayRole(organisations, role, language)),
    teams: organisations.filter(({ slug }) => teams.includes(slug)).map(nameOf),
    at: organisations.filter((one) => one.roles.some((held) => held.person === person)).map(nameOf),
  };
  return page(<LeavingPage frame={request} ends={ends} refused={refused} />, refused ? 409 : 200);
}

/** Asks once, and says all that ends and where the work goes. */
export const viewLeaving = administratorPage((request) => show(request));

/** Somebody leaves: all that they hold ends in one transaction. */
export const submitLeaving = administratorPage(async (request) => {
  const person = readId<'person'>(request.params.id);
  if (!person) throw new NotFound();
  const outcome = await act(request.house, request.who, (ctx) => leave(ctx, person));
  return outcome.ok ? redirect(`${paths.people}?did=left`) : show(request, outcome.refused);
});
