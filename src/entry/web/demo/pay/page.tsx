import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { fakeOf } from './fake-of.js';
import { type FakePayment, madeUpCards } from './fake-pay.js';
import { CardPage } from './view.js';

function load({ house, params, isDemo }: PageRequest): FakePayment {
  const one = isDemo ? fakeOf(house).find(params.id ?? '') : undefined;
  if (!one) throw new NotFound();
  return one;
}

const isOpen = ({ status }: FakePayment): boolean => status === 'created' || status === 'started';

/** Back to where the payer came from: it is one of our own pages, whatever origin it was asked for with. */
function wayBack({ return_url }: FakePayment): string {
  const { pathname, search } = new URL(return_url);
  return `${pathname}${search}`;
}

const show = (request: PageRequest, one: FakePayment, isWrong = false): PageReply =>
  page(
    <CardPage frame={request} payment={one} isOpen={isOpen(one)} back={wayBack(one)} isWrong={isWrong} />,
    isWrong ? 422 : 200,
  );

/** The card form of a demonstration. */
export const viewCard: PageHandler = async (request) => {
  const one = load(request);
  if (one.status !== 'created') return show(request, one);
  return show(request, fakeOf(request.house).keep({ ...one, status: 'started' }));
};

/** Pays with a made-up card, or cancels. What was typed is compared and kept nowhere. */
export const submitCard: PageHandler = async (request) => {
  const one = load(request);
  if (!isOpen(one)) return redirect(wayBack(one));
  const fake = fakeOf(request.house);
  if (request.form.code('do') === 'cancel') {
    fake.keep({ ...one, status: 'failed', code: 'P0030' });
    return redirect(wayBack(one));
  }
  const card = (request.form.named('card') ?? '').replaceAll(' ', '');
  const becomes = Object.hasOwn(madeUpCards, card) ? madeUpCards[card] : undefined;
  if (!becomes) return show(request, one, true);
  fake.keep({ ...one, ...becomes });
  return redirect(wayBack(one));
};
