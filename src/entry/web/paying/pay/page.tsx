import { read } from '../../../../platform/house.js';
import { formatMoment, type Words } from '../../../../platform/language/index.js';
import { findCase } from '../../../../work/cases/index.js';
import { findCharge, isUnfinished, type PayRefusal, payCharge, readBack } from '../../../../work/payments/index.js';
import { getService } from '../../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { payWords } from '../words.js';
import { standingOf, whyFailed } from './present.js';
import { LeavingPage, PayPage } from './view.js';

/** What is owed by the reference in the address; whoever has that may pay, and sees neither a name nor what was asked for. */
async function load({ house, who, params }: PageRequest) {
  const found = await read(house, who, async (ctx) => {
    const account = await findCharge(ctx, { reference: params.reference ?? '' });
    const one = account && (await findCase(ctx, { id: account.charge.case }));
    return one && { account, one, service: await getService(ctx, one.service, one.serviceVersion) };
  });
  if (!found) throw new NotFound();
  return found;
}

async function show(
  request: PageRequest,
  problem?: { readonly say: Words; readonly status: number },
): Promise<PageReply> {
  const { house, who, language, place, query } = request;
  const { account, service } = await load(request);
  const { charge } = account;
  const say = problem?.say ?? (query.tried === undefined ? undefined : whyFailed(account));
  return page(
    <PayPage
      frame={{ ...request, url: paths.pay(charge.reference) }}
      standing={standingOf(account)}
      charge={charge}
      isTaken={account.payments.some(({ state }) => state === 'success')}
      declaration={service.declaration}
      by={formatMoment(charge.dueBy, language, place.timeZone)}
      takesCards={await house.cards.isSetUp(who.place)}
      problem={say?.[language]}
    />,
    problem?.status ?? 200,
  );
}

/** What is to be paid, and the way to pay it. */
export const viewPay: PageHandler = (request) => show(request);

const problems: Readonly<Partial<Record<PayRefusal, { readonly say: Words; readonly status: number }>>> = {
  unreachable: { say: payWords.down, status: 503 },
  'not-understood': { say: payWords.down, status: 503 },
  wrong: { say: payWords.wrong, status: 409 },
};

/** Begins the payment, or goes on with the one that is under way, on the pages of whoever takes cards. */
export const submitPay: PageHandler = async (request) => {
  const { house, who, language, origin } = request;
  const { account, service } = await load(request);
  const { reference } = account.charge;
  const back = `${origin}${paths.paid(reference)}`;
  const description = service.declaration.title[language];
  const begun = await payCharge(house, who, { reference, language, description, back });
  if (begun.ok) return page(<LeavingPage frame={{ ...request, url: paths.pay(reference) }} address={begun.value} />);
  if (begun.refused === 'not-due' || begun.refused === 'under-way') return redirect(paths.pay(reference));
  return show(request, problems[begun.refused] ?? { say: payWords.failed, status: 502 });
};

/** They come back, or say so: how it stands is read from whoever takes cards, and from nothing in the address. */
export const viewPaid: PageHandler = async (request) => {
  const { house, who } = request;
  const { account } = await load(request);
  const last = account.payments.filter(isUnfinished).at(-1);
  const told = last?.provider ? await readBack(house, who, last.id) : undefined;
  if (told && !told.ok && told.refused !== 'wrong' && told.refused !== 'unknown')
    return show(request, { say: payWords.down, status: 503 });
  return redirect(`${paths.pay(account.charge.reference)}?tried=1`);
};
