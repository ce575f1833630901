import { closeAccount } from '../../../../foundation/people/index.js';
import { NotFound, type PageHandler, type PageReply, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { eraseWords } from '../erase/words.js';
import { type OwnRequest, ownPage } from '../own-page.js';
import { ClosedPage, ClosePage } from './view.js';

const showClose = (request: OwnRequest, error?: string): PageReply =>
  page(<ClosePage frame={{ ...request, url: paths.closeAccount }} error={error} />, error ? 422 : 200);

export const viewClose = ownPage(async (request) => showClose(request));

/** Closes the account of whoever asks, and signs them out. */
export const submitClose = ownPage(async (request) => {
  if (request.form.code('sure') !== 'yes') return showClose(request, eraseWords.sureMissing[request.language]);
  const closed = await closeAccount(request.house, request.who);
  if (!closed.ok) throw new NotFound();
  return redirect(paths.accountClosed, [{ name: residentCookie, value: undefined }]);
});

/** What somebody is told who has just closed their account; it knows nobody. */
export const viewClosed: PageHandler = async (request) => page(<ClosedPage frame={request} />);
