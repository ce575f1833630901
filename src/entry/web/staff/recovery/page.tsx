import {
  administrator,
  approveRecovery,
  askRecovery,
  confirmInvitation,
  findRecoveryOf,
  type Invitation,
  inviteRecovered,
  inviteStaff,
  listOrgUnits,
  listRecoveries,
  listStaff,
  listWaitingInvitations,
  stopRecovery,
} from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import type { Outcome } from '../../../../platform/refusal.js';
import { type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import type { staffWords } from '../words.js';
import { InvitationPage, NotAdministratorPage, RecoveryPage } from './view.js';

const isAdministrator = ({ officer }: PageRequest): boolean => officer?.roles.includes(administrator) ?? false;

async function show(request: PageRequest, refused?: keyof typeof staffWords) {
  if (!isAdministrator(request)) return page(<NotAdministratorPage frame={request} />, 403);
  const { house, who, officer } = request;
  const found = await read(house, who, async (ctx) => ({
    staff: await listStaff(ctx),
    recoveries: await listRecoveries(ctx),
    waiting: await listWaitingInvitations(ctx),
    units: await listOrgUnits(ctx),
  }));
  const shown = { ...found, now: house.clock.now(), self: officer?.person, refused };
  return page(<RecoveryPage frame={request} {...shown} />, refused ? 422 : 200);
}

/** Where administrators let others in. */
export const viewRecovery: PageHandler = (request) => show(request);

type Act = (ctx: Context, id: never) => Promise<Outcome<unknown, keyof typeof staffWords>>;

/** Does one thing to whom or what the form names, and shows the page again. */
const submit =
  (name: 'person' | 'recovery' | 'invitation', work: Act): PageHandler =>
  async (request) => {
    const id = readId(request.form.code(name));
    if (!id) return show(request, 'not-staff');
    const outcome = await act(request.house, request.who, (ctx) => work(ctx, id as never));
    return outcome.ok ? redirect(paths.recovery) : show(request, outcome.refused);
  };

export const submitAsk = submit('person', askRecovery);
export const submitApprove = submit('recovery', approveRecovery);
export const submitConfirmInvitation = submit('invitation', confirmInvitation);
export const submitStop = submit('recovery', stopRecovery);

type Invite = (ctx: Context, id: never) => Promise<Outcome<Invitation, keyof typeof staffWords>>;

/** Shows the invitation, this once, in the answer itself: no address leads to it again. */
const submitInviting =
  (name: 'person' | 'recovery', work: Invite): PageHandler =>
  async (request) => {
    const id = readId(request.form.code(name));
    if (!id) return show(request, 'not-staff');
    const invited = await act(request.house, request.who, (ctx) => work(ctx, id as never));
    if (!invited.ok) return show(request, invited.refused);
    return page(<InvitationPage frame={request} invitation={invited.value} where={request.origin + paths.join} />);
  };

export const submitInvite = submitInviting('person', inviteStaff);
export const submitInviteRecovered = submitInviting('recovery', inviteRecovered);

/** The officer themself says that they have not lost anything. */
export const submitNotMe: PageHandler = async (request) => {
  const { house, who, officer } = request;
  await act(house, who, async (ctx) => {
    const recovery = officer && (await findRecoveryOf(ctx, officer.person));
    if (recovery) await stopRecovery(ctx, recovery);
  });
  return redirect(paths.desk);
};
