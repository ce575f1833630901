import type { CaseId } from '../../../../platform/ids.js';
import { type Case, isOpenTo } from '../../../../work/cases/index.js';
import { shutByAgreement } from '../../agreements/shut-page.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page } from '../../page.js';
import { paths } from '../../paths.js';
import { readCaseId } from '../acts/read-case-id.js';
import type { Tried } from '../acts/tried.js';
import { findNext } from '../queue/find-next.js';
import { lastQueue } from '../queue/last-queue.js';
import { loadCase } from './load-case.js';
import { keepShut, lookAtCase } from './look-at-case.js';
import { presentCase } from './present-case.js';
import { CasePage } from './view.js';

/** What just came of the page, besides the case itself. */
interface Came {
  /** What was asked for and refused. */
  readonly tried?: Tried;
  /** Cases that are the same as this one, where they were looked for. */
  readonly same?: readonly Case[];
}

/** A case as its reader may see it, with what just came of the page. */
export async function showCase(request: PageRequest, id: CaseId, came: Came = {}): Promise<PageReply> {
  const loaded = await loadCase(request, id);
  if (!loaded) throw new NotFound();
  if (!isOpenTo(request.who.actor, loaded.declaration))
    return shutByAgreement(request, { service: loaded.one.service });
  // Looking for the same case elsewhere is no act on this one, which stays open.
  const asked = came.tried?.form === 'duplicates' ? undefined : came.tried?.asked;
  const sight = await (asked ? keepShut(request, loaded, asked) : lookAtCase(request, loaded));
  // The other language is asked for at the case's own address, whichever form was sent.
  const frame = { ...request, url: paths.case(id) };
  const view = presentCase(request, { loaded, sight, ...came });
  const next = view.did === 'moved' ? await findNext(request, id) : undefined;
  return page(<CasePage frame={frame} {...view} queue={lastQueue(request)} next={next} />, came.tried?.status);
}

/** Opens a case. */
export const viewCase: PageHandler = (request) => showCase(request, readCaseId(request));
