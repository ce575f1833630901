import { act } from '../../../../platform/house.js';
import { dateOf } from '../../../../platform/language/index.js';
import { keepDraft, type Saved, saveDraft } from '../../../../work/journeys/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { signInFor } from '../../sign-in/own-page.js';
import { readDraftToken } from '../draft-cookie.js';
import { findOwnDraft } from '../find-own-draft.js';
import { answerLost } from '../lost/page.js';
import { carryOn } from '../start/present.js';
import { SavePage } from './view.js';

async function showSave(request: PageRequest, saved?: Saved): Promise<PageReply> {
  const { service, found } = await findOwnDraft(request);
  if (!found) return answerLost(request, service);
  const { declaration } = service;
  if (!found.journey) return redirect(paths.submitted(declaration.service));
  return page(
    <SavePage
      frame={request}
      service={declaration.title[request.language]}
      action={paths.saveDraft(declaration.service)}
      carryOn={carryOn(found.journey)}
      reference={found.draft.reference}
      until={dateOf(found.draft.expiresAt, request.place.timeZone)}
      returnCode={saved?.returnCode}
      keepAt={paths.keepDraft(declaration.service)}
      isKept={found.draft.person !== undefined}
      isTheirs={request.resident?.actingFor !== undefined}
      canSignIn={request.resident === undefined}
    />,
  );
}

export const viewSave: PageHandler = (request) => showSave(request);

/**
 * Shows the reference and the return code in the answer itself: the code is kept nowhere from which a later page could show
 * it. Whoever acts for somebody is given none: it would open the answers after the mandate is over.
 */
export const submitSave: PageHandler = async (request) => {
  const isTheirs = request.resident?.actingFor !== undefined;
  const token = isTheirs ? undefined : readDraftToken(request, request.params.service ?? '');
  const saved = token ? await act(request.house, request.who, (ctx) => saveDraft(ctx, token)) : undefined;
  return showSave(request, saved?.ok ? saved.value : undefined);
};

/** Keeps the answers in the account of whoever is signed in; whoever is not signs in first, and comes back to do it. */
export const submitKeep: PageHandler = async (request) => {
  const service = request.params.service ?? '';
  if (!request.resident) return redirect(signInFor(paths.saveDraft(service), 'keep'));
  const token = readDraftToken(request, service);
  if (token) await act(request.house, request.who, (ctx) => keepDraft(ctx, token));
  return redirect(paths.saveDraft(service));
};
