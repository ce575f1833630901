import { drawBrowser, listOrgUnits, listStaff, startSession } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { NotFound, type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { browserCookie, keepBrowserKnown } from '../../signed-in/browser-cookie.js';
import { findOfficer } from '../../signed-in/find-officer.js';
import { noteSignIn } from '../../signed-in/note-sign-in.js';
import { staffCookie } from './staff-cookie.js';
import { SignInPage } from './view.js';

const hours = 12;

/** A page of the desk, and nothing else, may be gone back to. */
const ownPage = /^\/desk(\/[\w/-]*)?(\?[\w=&:%.-]*)?$/;

const wayBack = ({ query }: PageRequest): string => (query.to && ownPage.test(query.to) ? query.to : paths.desk);

/** The demonstration's officers, each with one button. */
export const viewDemoSignIn: PageHandler = async (request) => {
  if (!request.isDemo) throw new NotFound();
  const { house, who, place, cookies, language } = request;
  const officer = await findOfficer(house, place.id, cookies);
  const { staff, units } = await read(house, who, async (ctx) => ({
    staff: await listStaff(ctx),
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
  const staff = await read(request.house, request.who, (ctx) => listStaff(ctx));
  const chosen = staff.find((one) => one.person === person);
  if (!chosen) return redirect(paths.demoSignIn);
  const before = request.cookies[staffCookie];
  const { token, browser } = await act(request.house, request.who, async (ctx) => {
    const known = { browser: drawBrowser(ctx, request.cookies[browserCookie]) };
    const replaced = before === undefined ? {} : { replaces: before };
    return { ...known, ...(await startSession(ctx, chosen.person, { ...known, ...replaced })) };
  });
  noteSignIn(request, { of: 'staff', way: 'demo' });
  return redirect(wayBack(request), [
    { name: staffCookie, value: token, maxAge: hours * 3600 },
    keepBrowserKnown(browser),
  ]);
};
