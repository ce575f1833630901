import { findOffered, stepMandate } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { refuse } from '../../../../platform/refusal.js';
import { listServices, purposesOf } from '../../../../work/services/index.js';
import { ownResident } from '../../account/own-resident.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { nameMandate } from '../named-mandate.js';
import { type Offering, TakePage } from './view.js';
import { takeWords } from './words.js';

const typedCode = ({ form }: PageRequest) => form.again('code', ['']);

/** What the code offers, with its services and what they use data for; undefined for a code that offers nothing. */
async function findOffer(ctx: Context, request: PageRequest): Promise<Offering | undefined> {
  const one = await findOffered(ctx, request.form.typed('code'));
  if (!one) return undefined;
  const named = (await listServices(ctx)).filter(({ declaration }) => one.services.includes(declaration.service));
  return {
    offer: await nameMandate(ctx, request, one, ownResident(request).person),
    titles: named.map(({ declaration }) => declaration.title[request.language]),
    purposes: named.flatMap(({ declaration }) => purposesOf(declaration)),
  };
}

const again = (request: PageRequest, why: 'typeCode' | 'noOffer' | 'oneself' | 'circle'): PageReply =>
  page(<TakePage frame={request} error={takeWords[why][request.language]} typed={typedCode(request)} />, 422);

const show = (request: PageRequest, offering: Offering): PageReply =>
  page(<TakePage frame={request} typed={typedCode(request)} offering={offering} />);

export const viewTake: PageHandler = async (request) => page(<TakePage frame={request} />);

/** Shows what a code offers; with the button pressed, accepts or refuses it. */
export const submitTake: PageHandler = async (request) => {
  const { house, who, form } = request;
  if (!form.isFilled('code')) return again(request, 'typeCode');
  const step = form.code('step');
  if (step !== 'accept' && step !== 'refuse') {
    const found = await read(house, who, (ctx) => findOffer(ctx, request));
    return found ? show(request, found) : again(request, 'noOffer');
  }
  const taken = await act(house, who, async (ctx) => {
    const one = await findOffered(ctx, form.typed('code'));
    return one ? stepMandate(ctx, { id: one.id, step }) : refuse('no-such-mandate' as const);
  });
  if (taken.ok) return redirect(step === 'accept' ? paths.actFor : paths.mandates);
  return again(request, taken.refused === 'oneself' || taken.refused === 'circle' ? taken.refused : 'noOffer');
};
