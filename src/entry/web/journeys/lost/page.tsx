import { draftDays } from '../../../../work/journeys/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import { type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { wayOf } from '../way.js';
import { LostPage } from './view.js';

/** What is answered in place of a question when this browser has no draft of the service. */
export function answerLost(request: PageRequest, { declaration }: Compiled): PageReply {
  const way = wayOf(request);
  if (way.isAnswer) return redirect(way.start); // where they prove again that it is theirs
  const service = declaration.title[request.language];
  const start = paths.service(declaration.service);
  return page(<LostPage frame={request} service={service} start={start} days={draftDays} />, 404);
}
