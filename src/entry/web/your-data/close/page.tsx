import { closeAccount, findByCertificateCode, isLastAnywhere } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { dropKeptDrafts } from '../../../../work/journeys/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page } from '../../page.js';
import { paths } from '../../paths.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { certificateFile } from '../erase/certificate-file.js';
import { listCertificates } from '../erase/load-certificate.js';
import { eraseWords } from '../erase/words.js';
import { type OwnRequest, ownPage } from '../own-page.js';
import { ClosedPage, ClosePage } from './view.js';
import { CertificateCodePage, ErasedPage } from './view-code.js';
import { closeWords } from './words.js';

const showClose = (request: OwnRequest, error?: string): PageReply =>
  page(<ClosePage frame={{ ...request, url: paths.closeAccount }} error={error} />, error ? 422 : 200);

export const viewClose = ownPage(async (request) => showClose(request));

/** Closes the account of whoever asks, with what they had not sent, and signs them out. The code is shown in the answer itself: no later page could. */
export const submitClose = ownPage(async (request) => {
  if (request.form.code('sure') !== 'yes') return showClose(request, eraseWords.sureMissing[request.language]);
  const { person, house, who } = request;
  if (await read(house, who, (ctx) => isLastAnywhere(ctx, person)))
    return showClose(request, closeWords.lastAdministrator[request.language]);
  await dropKeptDrafts(house, who);
  const closed = await closeAccount(request.house, request.who);
  if (!closed.ok) throw new NotFound();
  const shown = { frame: { ...request, isSignedIn: false, url: paths.accountClosed }, code: closed.value.code };
  return { ...page(<ClosedPage {...shown} />), cookies: [{ name: residentCookie, value: undefined }] };
});

/** What somebody is told who has just closed their account; it knows nobody. */
export const viewClosed: PageHandler = async (request) => page(<ClosedPage frame={request} />);

/** Asks for the code of a closed account. */
export const viewCertificateCode: PageHandler = async (request) => page(<CertificateCodePage frame={request} />);

/** The certificate of the person whose code was typed, all that is kept of them too; undefined where the code opens none. */
const findCertificates = ({ house, who, form }: PageRequest) =>
  act(house, who, async (ctx) => {
    const person = await findByCertificateCode(ctx, form.typed('code'));
    return person && listCertificates(ctx, person, { isAll: true });
  });

const refuseCode = (request: PageRequest): PageReply =>
  page(
    <CertificateCodePage frame={{ ...request, url: paths.erasedByCode }} error={closeWords.wrong[request.language]} />,
    422,
  );

/** Shows the certificate to whoever has its code. What was typed is not shown back: it is a secret. */
export const submitCertificateCode: PageHandler = async (request) => {
  const certificates = await findCertificates(request);
  if (!certificates) return refuseCode(request);
  const frame = { ...request, url: paths.erasedByCode };
  return page(<ErasedPage frame={frame} certificates={certificates} timeZone={request.place.timeZone} />);
};

/** The same as a file. */
export const downloadByCode: PageHandler = async (request) => {
  const certificates = await findCertificates(request);
  return certificates ? certificateFile(request, certificates) : refuseCode(request);
};
