import { addPasskey, beginAddingPasskey } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { ErrorSummary } from '../../../components/index.js';
import { Framed } from '../../layout/frame.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { Ceremony } from '../../passkeys/ceremony.js';
import { keepBrowser, passkeyCookie } from '../../passkeys/passkey-cookie.js';
import { readNewPasskey } from '../../passkeys/read-answer.js';
import { relyingPartyOf } from '../../passkeys/relying-party.js';
import { answerWords, passkeyWords } from '../../passkeys/words.js';
import { paths } from '../../paths.js';
import { ownOfficer } from './own-officer.js';
import { proveAgain } from './prove-again.js';

/** Begins anew each time: a challenge is drawn only soon after a sign-in, and lasts for minutes. */
async function show(request: PageRequest, refused?: keyof typeof answerWords): Promise<PageReply> {
  const again = proveAgain(request, paths.addOwnPasskey);
  if (again) return again;
  const { house, who, cookies, language } = request;
  const { person, name } = ownOfficer(request);
  const asked = { person, rp: relyingPartyOf(request), account: name, browser: cookies[passkeyCookie] };
  const begun = await act(house, who, (ctx) => beginAddingPasskey(ctx, asked));
  const title = passkeyWords.add[language];
  const view = (
    <Framed frame={request} title={title} hasErrors={refused !== undefined} back={{ href: paths.me }}>
      {refused && <ErrorSummary errors={[{ text: answerWords[refused][language] }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{passkeyWords.lead[language]}</p>
      <Ceremony action={paths.addOwnPasskey} does="make" options={begun.options} button={title} language={language} />
    </Framed>
  );
  return { ...page(view, refused ? 422 : 200), cookies: [keepBrowser(begun.browser)] };
}

export const viewOwnPasskeys: PageHandler = (request) => show(request);

/** Adds the passkey that the device has made to the officer's ways in. */
export const submitOwnPasskey: PageHandler = async (request) => {
  const { house, who, cookies, form } = request;
  const { person } = ownOfficer(request);
  const made = { person, rp: relyingPartyOf(request), browser: cookies[passkeyCookie] };
  const added = await act(house, who, (ctx) => addPasskey(ctx, { ...made, answer: readNewPasskey(form) }));
  return added.ok ? redirect(`${paths.me}?did=added`) : show(request, added.refused);
};
