import { findOffered, stepMandate } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { refuse } from '../../../../platform/refusal.js';
import { listServices } from '../../../../work/services/index.js';
import { ownResident } from '../../account/own-resident.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { type NamedMandate, nameMandate } from '../named-mandate.js';
import { mandateWords } from '../words.js';
import { TakePage } from './view.js';

const typedCode = ({ form }: PageRequest) => form.again('code', ['']);

/** What the code offers, with the titles of its services; undefined for a code that offers nothing. */
async function findOffer(ctx: Context, request: PageRequest) {
  const one = await findOffered(ctx, request.form.typed('code'));
  if (!one) return undefined;
  const titles = (await listServices(ctx))
    .filter(({ declaration }) => one.services.includes(declaration.service))
    .map(({ declaration }) => declaration.title[request.language]);
  return { offer: await nameMandate(ctx, request, one, ownResident(request).person), titles };
}

const again = (request: PageRequest, error: string): PageReply =>
  page(<TakePage frame={request} error={error} typed={typedCode(request)} />, 422);

const show = (request: PageRequest, found: { offer: NamedMandate; titles: readonly string[] }): PageReply =>
  page(<TakePage frame={request} typed={typedCode(request)} {...found} />);

export const viewTake: PageHandler = async (request) => page(<TakePage frame={request} />);

/** Shows what a code offers; with the button pressed, accepts or refuses it. */
export const submitTake: PageHandler = async (request) => {
  const { house, who, form, language } = request;
  const step = form.code('step');
  if (step !== 'accept' && step !== 'refuse') {
    const found = await read(house, who, (ctx) => findOffer(ctx, request));
    return found ? show(request, found) : again(request, mandateWords.noOffer[language]);
  }
  const taken = await act(house, who, async (ctx) => {
    const one = await findOffered(ctx, form.typed('code'));
    return one ? stepMandate(ctx, { id: one.id, step }) : refuse('no-such-mandate' as const);
  });
  if (taken.ok) return redirect(step === 'accept' ? paths.actFor : paths.mandates);
  const why = taken.refused === 'oneself' || taken.refused === 'circle' ? taken.refused : 'noOffer';
  return again(request, mandateWords[why][language]);
};
