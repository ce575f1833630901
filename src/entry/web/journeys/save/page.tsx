import { act } from '../../../../platform/house.js';
import { dateOf } from '../../../../platform/language/index.js';
import { type Saved, saveDraft } from '../../../../work/journeys/index.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
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
    />,
  );
}

export const viewSave: PageHandler = (request) => showSave(request);

/** Shows the reference and the return code in the answer itself: the code is kept nowhere from which a later page could show it. */
export const submitSave: PageHandler = async (request) => {
  const token = readDraftToken(request, request.params.service ?? '');
  const saved = token ? await act(request.house, request.who, (ctx) => saveDraft(ctx, token)) : undefined;
  return showSave(request, saved?.ok ? saved.value : undefined);
};
