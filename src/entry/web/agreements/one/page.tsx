import {
  type AgreementId,
  agreementRole,
  decideAgreement,
  endAgreement,
  endingReasons,
  listAgreements,
} from '../../../../foundation/assurance/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { type Outcome, refuse } from '../../../../platform/refusal.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { loadNamed } from '../load-named.js';
import { agreementWords, refusalWords } from '../words.js';
import { AgreementPage } from './view.js';

const dids = ['proposed', 'confirmed', 'declined', 'ended'] as const;

function idOf({ params }: PageRequest): AgreementId {
  const id = readId<'agreement'>(params.id);
  if (!id) throw new NotFound();
  return id;
}

async function show(request: PageRequest, fault?: string): Promise<PageReply> {
  const { house, who, officer, query, language } = request;
  const id = idOf(request);
  const { one, named } = await read(house, who, async (ctx) => ({
    one: (await listAgreements(ctx)).find((each) => each.id === id),
    named: await loadNamed(ctx, request),
  }));
  if (!one) throw new NotFound();
  const mayAct = (officer?.roles.includes(agreementRole) ?? false) && officer?.shares === undefined;
  const did = fault === undefined ? dids.find((code) => code === query.did) : undefined;
  const frame = { ...request, url: paths.agreement(id) };
  const says = did && agreementWords[did][language];
  return page(<AgreementPage frame={frame} {...{ one, named, mayAct, did: says, fault }} />, fault ? 409 : 200);
}

/** One agreement: what it says, what it said, and what may be done with it. */
export const viewAgreement: PageHandler = (request) => show(request);

type Refusal = keyof typeof refusalWords | 'choose-why';

async function step(ctx: Context, { form }: PageRequest, id: AgreementId): Promise<Outcome<AgreementId, Refusal>> {
  const [done, number] = [form.code('do'), Number(form.code('number'))];
  if (done === 'confirmed' || done === 'declined') return decideAgreement(ctx, { id, number, verdict: done });
  const why = endingReasons.find((one) => one === form.code('why'));
  return why ? endAgreement(ctx, { id, why }) : refuse('choose-why');
}

/** Confirms or declines what waits, or ends the agreement. */
export const submitStep: PageHandler = async (request) => {
  const { house, who, form, officer, language } = request;
  if (!officer?.roles.includes(agreementRole)) throw new NotFound();
  const id = idOf(request);
  const came = await act(house, who, (ctx) => step(ctx, request, id));
  if (came.ok) return redirect(`${paths.agreement(id)}?did=${form.code('do')}`);
  if (came.refused === 'choose-why') return show(request, agreementWords.chooseWhy[language]);
  return show(request, refusalWords[came.refused][language]);
};
