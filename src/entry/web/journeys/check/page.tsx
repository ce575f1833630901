import { stopAssisting } from '../../../../foundation/people/index.js';
import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import type { CaseId } from '../../../../platform/ids.js';
import type { Words } from '../../../../platform/language/index.js';
import { getCase, noteEffort } from '../../../../work/cases/index.js';
import {
  checkAnswers,
  type Found,
  type Journey,
  owedFor,
  refuseSending,
  type SendingRefusal,
  type Submission,
  submitDraft,
} from '../../../../work/journeys/index.js';
import { presentAsked, readSaid } from '../../choices/ask/read-said.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { signInFor } from '../../sign-in/own-page.js';
import { readDraftToken } from '../draft-cookie.js';
import { findOwnDraft } from '../find-own-draft.js';
import { answerLost } from '../lost/page.js';
import { questionUrl } from '../question/present.js';
import { carryOn } from '../start/present.js';
import { serviceWay } from '../way.js';
import { PaperReceiptPage } from './paper-receipt.js';
import { presentCheck } from './present.js';
import { CheckPage } from './view.js';
import { checkWords } from './words.js';

const saying = {
  'takes-none': checkWords.takesNone,
  'not-mandated': checkWords.mayNotSend,
  'theirs-to-send': checkWords.theirs,
} as const satisfies Record<SendingRefusal, Words>;

/** Why whoever asks cannot send it, so that no button offers what would be refused. */
const findRefused = ({ house, who }: PageRequest, { draft, journey }: Found): Promise<SendingRefusal | undefined> =>
  read(house, who, async (ctx) => (journey ? refuseSending(ctx, draft, journey.service) : undefined));

async function showCheck(request: PageRequest, problem?: Words): Promise<PageReply> {
  const { service, found } = await findOwnDraft(request);
  if (!found) return answerLost(request, service);
  const { journey } = found;
  if (!journey) return redirect(paths.submitted(service.declaration.service));
  const checked = checkAnswers(journey);
  if (checked.missing) return redirect(carryOn(journey));
  const refused = await findRefused(request, found);
  const barred = refused && saying[refused][request.language];
  const owed = await read(request.house, request.who, (ctx) => owedFor(ctx, journey));
  const view = presentCheck(journey, checked, request.language);
  // A mandate is to apply and to see: what else the data is used for, the person says themself.
  const asked = presentAsked(journey.service.declaration, request.language, request.form);
  const uses = request.who.onBehalfOf === undefined ? asked : [];
  const errors = problem ? [{ text: problem[request.language] }] : [];
  return page(
    <CheckPage
      frame={request}
      {...view}
      uses={uses}
      owed={owed}
      declaration={journey.service.declaration}
      errors={errors}
      barred={barred}
    />,
    problem ? 409 : 200,
  );
}

/** Every answer that would be sent, each with its way back. */
export const viewCheck: PageHandler = (request) => showCheck(request);

/** Sends them; with whoever was assisted, that is the end of it: the officer acts for nobody any more. */
async function sendOwn(ctx: Context, { assisted, cookies }: PageRequest, submission: Submission) {
  const sent = await submitDraft(ctx, submission);
  if (!sent.ok || !assisted) return sent;
  await stopAssisting(ctx, { token: cookies.staff ?? '', mandate: assisted.id, why: 'sent' });
  await ctx.writes.flush(); // the case must be there before time is put down on it
  noteEffort(ctx, await getCase(ctx, sent.value.case), assisted.since);
  return sent;
}

/** The receipt of a form on paper, to be posted: with what was keyed in, which nobody is shown again without a look. */
async function showReceipt(request: PageRequest, journey: Journey, id: CaseId): Promise<PageReply> {
  const one = await read(request.house, request.who, (ctx) => getCase(ctx, id));
  const { declaration } = journey.service;
  const { parts, service } = presentCheck(journey, checkAnswers(journey), request.language);
  const promise = declaration.case.clock.told[request.language];
  return page(<PaperReceiptPage frame={{ ...request, assisted: undefined }} {...{ service, one, promise, parts }} />);
}

/** Sends the answers that were shown. The reference is shown only after the commit: on the page that this leads to. */
export const submitCheck: PageHandler = async (request) => {
  const service = request.params.service ?? '';
  const token = readDraftToken(request, service);
  if (!token) return showCheck(request);
  const revision = Number(request.form.code('revision') ?? -1);
  const { assisted, resident } = request;
  const said = assisted ? {} : readSaid(request.form); // the person says that themself
  const fee = Number(request.form.code('fee') ?? 0);
  const submission = { token, revision, fee, assured: resident?.assured, said };
  const keyed = assisted?.way === 'paper' ? (await findOwnDraft(request)).found : undefined;
  const sent = await act(request.house, request.who, (ctx) => sendOwn(ctx, request, submission));
  if (sent.ok && keyed?.journey) return showReceipt(request, keyed.journey, sent.value.case);
  if (sent.ok) return redirect(assisted ? `${paths.assist}?sent=${service}` : paths.submitted(service));
  switch (sent.refused) {
    case 'needs-sign-in':
      return redirect(signInFor(paths.checkAnswers(service), String(sent.detail?.missing ?? '')));
    case 'no-draft':
      return showCheck(request);
    case 'changed':
      return showCheck(request, checkWords.changed);
    case 'incomplete':
    case 'not-valid':
      return redirect(
        questionUrl(serviceWay(service), String(sent.detail?.page ?? ''), { isChange: true, is: 'wrong' }),
      );
    case 'channel-not-offered':
      return redirect(paths.service(service));
    case 'takes-none':
      return showCheck(request, checkWords.takesNone);
    case 'not-mandated':
      return showCheck(request, checkWords.notMandated);
    case 'theirs-to-send':
      return showCheck(request, checkWords.theirsToSend);
  }
};
