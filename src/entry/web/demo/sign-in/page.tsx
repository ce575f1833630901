import { listStaff, startSession } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { NotFound, type PageHandler, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { SignInPage } from './view.js';

export const staffCookie = 'staff';

/** The demonstration's officers, each with one button. */
export const viewDemoSignIn: PageHandler = async (request) => {
  if (!request.isDemo) throw new NotFound();
  const staff = await read(request.house, request.who, (ctx) => listStaff(ctx));
  return page(<SignInPage frame={request} staff={staff} />);
};

/** Signs in as the chosen one. Exists in a demonstration only: see the route table and the check here. */
export const submitDemoSignIn: PageHandler = async (request) => {
  if (!request.isDemo) throw new NotFound();
  const person = readId<'person'>(request.form.code('person'));
  const staff = await read(request.house, request.who, (ctx) => listStaff(ctx));
  const chosen = staff.find((one) => one.person === person);
  if (!chosen) return redirect(paths.demoSignIn);
  const { token } = await act(request.house, request.who, (ctx) => startSession(ctx, chosen.person));
  return redirect(paths.queue, [{ name: staffCookie, value: token, maxAge: 12 * 3600 }]);
};
