import { listStaff } from '../../../../foundation/people/index.js';
import {
  breakRole,
  confirmBreak,
  declareBreak,
  isBreakReason,
  listBreaks,
} from '../../../../foundation/record/index.js';
import { act, read } from '../../../../platform/house.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { proveAgain } from '../../staff/me/prove-again.js';
import { EpochsPage } from './view.js';
import type { epochWords } from './words.js';

const done = { declared: 'didDeclare', confirmed: 'didConfirm' } as const;
const wholeNumber = /^[1-9]\d{0,8}$/;

/** The page; for whoever does not administer the place there is none. */
async function show(request: PageRequest, fault?: keyof typeof epochWords, status = 200): Promise<PageReply> {
  const { house, who, officer, query } = request;
  if (!officer?.roles.includes(breakRole)) throw new NotFound();
  const { breaks, staff } = await read(house, who, async (ctx) => ({
    breaks: await listBreaks(ctx),
    staff: await listStaff(ctx),
  }));
  const { did } = query;
  const view = {
    breaks: [...breaks].reverse(),
    names: new Map(staff.map(({ person, name }) => [person as string, name])),
    reader: who.actor.kind === 'staff' ? who.actor.person : undefined,
    did: !fault && (did === 'declared' || did === 'confirmed') ? done[did] : undefined,
    fault,
  };
  return page(<EpochsPage frame={{ ...request, url: paths.epochs }} {...view} />, status);
}

/** The breaks of the place's record. */
export const viewEpochs: PageHandler = (request) => show(request);

const readEpoch = ({ form }: PageRequest): number => {
  const text = form.code('epoch') ?? '';
  return wholeNumber.test(text) ? Number(text) : 0;
};

/** Declares a break, which a second administrator confirms; each has signed in within the ten minutes before. */
export const submitDeclare: PageHandler = async (request) => {
  const { house, who, form, officer } = request;
  if (!officer?.roles.includes(breakRole)) throw new NotFound();
  const again = proveAgain(request, paths.epochs);
  if (again || !officer.provedAt) return again ?? redirect(paths.epochs);
  const reason = form.code('reason');
  if (!isBreakReason(reason)) return show(request, 'choose', 422);
  const { provedAt } = officer;
  const declared = await act(house, who, (ctx) => declareBreak(ctx, { epoch: readEpoch(request), reason, provedAt }));
  return declared.ok ? redirect(`${paths.epochs}?did=declared`) : show(request, 'gone', 409);
};

/** Confirms what a colleague declared. */
export const submitConfirm: PageHandler = async (request) => {
  const { house, who, officer } = request;
  if (!officer?.roles.includes(breakRole)) throw new NotFound();
  const again = proveAgain(request, paths.epochs);
  if (again || !officer.provedAt) return again ?? redirect(paths.epochs);
  const { provedAt } = officer;
  const confirmed = await act(house, who, (ctx) => confirmBreak(ctx, { epoch: readEpoch(request), provedAt }));
  if (confirmed.ok) return redirect(`${paths.epochs}?did=confirmed`);
  return show(request, confirmed.refused === 'yourself' ? 'yourself' : 'gone', 409);
};
