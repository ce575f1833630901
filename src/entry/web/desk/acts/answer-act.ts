import type { CaseId } from '../../../../platform/ids.js';
import { type PageReply, type PageRequest, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { showCase } from '../case/page.js';
import type { Did } from './did.js';
import type { Tried } from './tried.js';

/** What follows an act: the case anew, with word of what was done, or the same page with what stands against it. */
export function answerAct(
  request: PageRequest,
  id: CaseId,
  came: { readonly did: Did } | { readonly tried: Tried },
): Promise<PageReply> {
  if ('did' in came) return Promise.resolve(redirect(`${paths.case(id)}?did=${came.did}`));
  return showCase(request, id, came);
}
