import { listStaff } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import { readPounds } from '../../../../platform/money.js';
import {
  answerFeeBack,
  findCase,
  giveFeeBack,
  isOpenTo,
  mayGiveBack,
  takeFee,
  workingRolesOf,
} from '../../../../work/cases/index.js';
import { findCharge, mayReconcile, officersWays, stopPaying } from '../../../../work/payments/index.js';
import { getService } from '../../../../work/services/index.js';
import { readCaseId } from '../../desk/acts/read-case-id.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { CaseFeePage } from './view.js';
import { type FeeFault, feeFaults, feeWords } from './words.js';

/** A case's payment, for those who work on the service and those who reconcile; it is not there for others. */
async function load(request: PageRequest) {
  const { house, who, officer } = request;
  const id = readCaseId(request);
  const found = await read(house, who, async (ctx) => {
    const one = await findCase(ctx, { id });
    const account = one && (await findCharge(ctx, { case: id }));
    if (!one || !account) return undefined;
    const { declaration } = await getService(ctx, one.service, one.serviceVersion);
    const roles = workingRolesOf(declaration);
    const mayTake = isOpenTo(ctx.actor, declaration) && (officer?.roles.some((role) => roles.has(role)) ?? false);
    if (!mayTake && !mayReconcile(ctx.actor)) return undefined;
    const staff = await listStaff(ctx);
    return { one, account, declaration, staff, mayTake, mayGive: await mayGiveBack(ctx, id) };
  });
  if (!found) throw new NotFound();
  return { ...found, id };
}

const done: Readonly<Record<string, Words>> = {
  taken: feeWords.didTake,
  given: feeWords.didGive,
  answered: feeWords.didAnswer,
};

async function show(request: PageRequest, fault?: FeeFault): Promise<PageReply> {
  const { form, query, who } = request;
  const found = await load(request);
  const typed = {
    way: form.code('way'),
    receipt: form.named('receipt'),
    amount: form.pounds('amount'),
    reason: form.code('reason'),
  };
  return page(
    <CaseFeePage
      frame={{ ...request, url: paths.caseFee(found.id) }}
      {...found}
      mayAnswer={found.mayGive || mayReconcile(who.actor)}
      typed={typed}
      fault={fault}
      did={fault ? undefined : done[query.did ?? '']}
    />,
    fault ? feeFaults[fault].status : 200,
  );
}

export const viewCaseFee: PageHandler = (request) => show(request);

/** Notes what an officer took, after what is under way by card was stopped. */
export const submitTaken: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const { id, account, mayTake } = await load(request);
  if (!mayTake) return show(request, 'not-allowed');
  const way = officersWays.find((one) => one === form.code('way'));
  const receipt = form.named('receipt');
  if (!way) return show(request, 'no-way');
  if (!receipt) return show(request, 'no-receipt');
  const stopped = await stopPaying(house, who, account.charge.id);
  if (stopped !== 'clear') return show(request, stopped);
  const taken = await act(house, who, (ctx) => takeFee(ctx, { case: id, way, receipt, language }));
  return taken.ok ? redirect(`${paths.caseFee(id)}?did=taken`) : show(request, taken.refused);
};

/** Gives money back, or asks a second person to agree. */
export const submitGiveBack: PageHandler = async (request) => {
  const { house, who, form } = request;
  const { id } = await load(request);
  const amount = readPounds(form.pounds('amount'));
  const reason = form.code('reason');
  if (amount === undefined) return show(request, 'no-amount');
  if (!reason) return show(request, 'no-reason');
  const given = await act(house, who, (ctx) => giveFeeBack(ctx, { case: id, amount, reason }));
  return given.ok ? redirect(`${paths.caseFee(id)}?did=given`) : show(request, given.refused);
};

/** The second person's answer. */
export const submitAnswerRefund: PageHandler = async (request) => {
  const { house, who, form } = request;
  const { id } = await load(request);
  const refund = readId<'refund'>(form.code('refund'));
  if (!refund) return show(request, 'no-refund');
  const agrees = form.code('answer') === 'agree';
  const answered = await act(house, who, (ctx) => answerFeeBack(ctx, { case: id, refund, agrees }));
  return answered.ok ? redirect(`${paths.caseFee(id)}?did=answered`) : show(request, answered.refused);
};
