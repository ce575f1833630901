import { act, read } from '../../../../platform/house.js';
import type { Words } from '../../../../platform/language/index.js';
import type { Sealed } from '../../../../platform/sealed/index.js';
import { findDraft, startAnswer } from '../../../../work/journeys/index.js';
import { readEmail, seekEmail } from '../../../../work/services/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { draftCookie, readDraftToken } from '../draft-cookie.js';
import { wayOf } from '../way.js';
import { loadAnswer } from './load-answer.js';
import { AnsweredPage, AnswerPage } from './view.js';
import { answerWords } from './words.js';

async function show(request: PageRequest, say?: Words, status = 200): Promise<PageReply> {
  const found = await loadAnswer(request);
  const typed = request.form.has('email') ? request.form.again('email', ['']) : undefined;
  const way = wayOf(request);
  return page(
    <AnswerPage frame={{ ...request, url: way.start }} {...found} way={way} wrong={say} typed={typed} />,
    status,
  );
}

/** What is asked on a request: that it is, and by when, for whoever has its reference; what, for the one who sent it. */
export const viewAnswer: PageHandler = (request) => show(request);

type Proof = { readonly say: Words } | { readonly email?: Sealed<readonly string[]> };

function readProof({ form }: PageRequest, isOwn: boolean): Proof {
  if (isOwn) return {};
  if (!form.isFilled('email')) return { say: answerWords['no-email'] };
  const typed = readEmail(form.typed('email'));
  return typed.ok ? { email: seekEmail(typed.value) } : { say: typed.say };
}

/** Takes the proof that they sent it, and begins a draft in this browser; the same page then shows what is asked. */
export const submitProof: PageHandler = async (request) => {
  const { one, isOwn, journey } = await loadAnswer(request);
  const way = wayOf(request);
  if (journey) return redirect(way.start);
  const proof = readProof(request, isOwn);
  if ('say' in proof) return show(request, proof.say, 422);
  const begun = await act(request.house, request.who, (ctx) => startAnswer(ctx, { case: one.id, ...proof }));
  if (begun.ok) return redirect(way.start, [draftCookie(way.cookie, begun.value)]);
  if (begun.refused === 'not-open') return redirect(way.start);
  return show(request, answerWords[begun.refused], begun.refused === 'too-often' ? 429 : 403);
};

/** That it came. Read from the draft that was sent, so that it cannot be shown before the commit. */
export const viewAnswered: PageHandler = async (request) => {
  const { one, declaration } = await loadAnswer(request);
  const way = wayOf(request);
  const token = readDraftToken(request, one.service, way.cookie);
  const found = token && (await read(request.house, request.who, (ctx) => findDraft(ctx, token)));
  if (!found || found.draft.submitted?.case !== one.id) return redirect(way.start);
  return page(
    <AnsweredPage
      frame={request}
      service={declaration.title[request.language]}
      reference={one.reference}
      state={declaration.case.states[one.state]?.label[request.language] ?? one.state}
    />,
  );
};
