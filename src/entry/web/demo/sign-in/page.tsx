import { listOrgUnits } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { NotFound, type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { findOfficer } from '../../signed-in/find-officer.js';
import { becomeOfficer } from './become.js';
import { listMadeUpOfficers } from './list-made-up-officers.js';
import { SignInPage } from './view.js';

/** A page of the desk, and nothing else, may be gone back to. */
const ownPage = /^\/desk(\/[\w/-]*)?(\?[\w=&:%.-]*)?$/;

const wayBack = ({ query }: PageRequest): string => (query.to && ownPage.test(query.to) ? query.to : paths.desk);

/** The demonstration's officers, each with one button. */
export const viewDemoSignIn: PageHandler = async (request) => {
  if (!request.isDemo) throw new NotFound();
  const { house, who, place, cookies, language } = request;
  const officer = await findOfficer(house, place.id, cookies);
  const { staff, units } = await read(house, who, async (ctx) => ({
    staff: await listMadeUpOfficers(ctx),
    units: await listOrgUnits(ctx),
  }));
  const names = new Map(units.map(({ slug, name }) => [slug, name[language]]));
  const people = staff.map(({ person, name, teams }) => ({ person, name, teams: teams.map((t) => names.get(t) ?? t) }));
  const to = wayBack(request);
  return page(<SignInPage frame={{ ...request, officer }} people={people} to={to === paths.desk ? undefined : to} />);
};

/** Signs in as the chosen one, by a new token: one that was planted before opens nothing. Exists in a demonstration only. */
export const submitDemoSignIn: PageHandler = async (request) => {
  if (!request.isDemo) throw new NotFound();
  const person = readId<'person'>(request.form.code('person'));
  const staff = await read(request.house, request.who, listMadeUpOfficers);
  const chosen = staff.find((one) => one.person === person);
  if (!chosen) return redirect(paths.demoSignIn);
  return becomeOfficer(request, chosen.person, wayBack(request));
};
