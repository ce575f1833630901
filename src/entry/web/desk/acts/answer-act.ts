import { read } from '../../../../platform/house.js';
import type { CaseId } from '../../../../platform/ids.js';
import { findCase } from '../../../../work/cases/index.js';
import { type PageReply, type PageRequest, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { showCase } from '../case/page.js';
import type { Did } from './did.js';
import type { Tried } from './tried.js';

/** Whether what was done ended the part of another organisation, to which the case is not there any more. */
const isShut = async ({ house, who, officer }: PageRequest, id: CaseId): Promise<boolean> =>
  officer?.shares !== undefined && (await read(house, who, (ctx) => findCase(ctx, { id }))) === undefined;

/** What follows an act: the case anew, with word of what was done, or the same page with what stands against it. */
export async function answerAct(
  request: PageRequest,
  id: CaseId,
  came: { readonly did: Did } | { readonly tried: Tried },
): Promise<PageReply> {
  if (!('did' in came)) return showCase(request, id, came);
  return redirect((await isShut(request, id)) ? `${paths.handOffs}?did=done` : `${paths.case(id)}?did=${came.did}`);
}
