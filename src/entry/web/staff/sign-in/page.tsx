import { beginPasskeySignIn, drawBrowser, findProvider, signInStaff } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { ErrorSummary, InsetText } from '../../../components/index.js';
import { staffCookie } from '../../demo/sign-in/staff-cookie.js';
import { Framed } from '../../layout/frame.js';
import { frameWords } from '../../layout/words.js';
import { type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { Ceremony } from '../../passkeys/ceremony.js';
import { keepBrowser, passkeyCookie } from '../../passkeys/passkey-cookie.js';
import { readUsedPasskey } from '../../passkeys/read-answer.js';
import { relyingPartyOf } from '../../passkeys/relying-party.js';
import { answerWords, passkeyWords } from '../../passkeys/words.js';
import { paths } from '../../paths.js';
import { withTo } from '../../sign-in/own-page.js';
import { browserCookie, keepBrowserKnown } from '../../signed-in/browser-cookie.js';
import { noteSignIn } from '../../signed-in/note-sign-in.js';
import { dropJoining, keepJoining } from '../joining-cookie.js';
import { readDeskPage } from '../own-desk-page.js';
import { staffWords } from '../words.js';

async function show(request: PageRequest, refused?: keyof typeof answerWords) {
  const { house, who, cookies, language, query, isDemo } = request;
  const rp = relyingPartyOf(request);
  const browser = cookies[passkeyCookie];
  const begun = await act(house, who, async (ctx) => beginPasskeySignIn(ctx, { rp, browser }));
  const to = readDeskPage(query.to);
  const isToProve = query.need === 'ways-in' && to !== undefined;
  const provider = await read(house, who, (ctx) => findProvider(ctx, 'staff'));
  const view = (
    <Framed frame={request} title={staffWords.signIn[language]} hasErrors={refused !== undefined}>
      {refused && <ErrorSummary errors={[{ text: answerWords[refused][language] }]} />}
      <h1 class="govuk-heading-l">{staffWords.signIn[language]}</h1>
      {isToProve && <InsetText>{staffWords.proveAgain[language]}</InsetText>}
      {query.need === 'way-removed' && <InsetText>{staffWords.wayRemoved[language]}</InsetText>}
      {isDemo && (
        <InsetText>
          <a class="govuk-link" href={withTo(paths.demoSignIn, to)}>
            {frameWords.signInAs[language]}
          </a>
        </InsetText>
      )}
      <p class="govuk-body">{staffWords.signInLead[language]}</p>
      <Ceremony
        action={withTo(paths.staffSignIn, to)}
        does="use"
        options={begun.options}
        button={passkeyWords.signIn[language]}
        language={language}
      />
      {provider && (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={isToProve ? `${withTo(paths.staffProvider, to)}&fresh=yes` : withTo(paths.staffProvider, to)}
          >
            {staffWords.byProvider[language]}
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">{staffWords.noPasskey[language]}</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.join}>
          {staffWords.haveCode[language]}
        </a>
      </p>
      <p class="govuk-body">{staffWords.lostAll[language]}</p>
    </Framed>
  );
  return { ...page(view, refused ? 422 : 200), cookies: [keepBrowser(begun.browser)] };
}

export const viewStaffSignIn: PageHandler = (request) => show(request);

/** Opens the desk to an officer with two ways in, and leads one who has a single one to the second. */
export const submitStaffSignIn: PageHandler = async (request) => {
  const { house, who, cookies, form, query } = request;
  const use = { rp: relyingPartyOf(request), browser: cookies[passkeyCookie], answer: readUsedPasskey(form) };
  const { browser, signedIn } = await act(house, who, async (ctx) => {
    const browser = drawBrowser(ctx, cookies[browserCookie]);
    const coming = { browserSecret: browser, replaces: cookies[staffCookie] };
    return { browser, signedIn: await signInStaff(ctx, { ...use, ...coming }) };
  });
  noteSignIn(request, { of: 'staff', way: 'passkey', refused: signedIn.ok ? undefined : signedIn.refused });
  if (!signedIn.ok) return show(request, signedIn.refused);
  const { opens, token } = signedIn.value;
  if (opens === 'joining') return redirect(paths.joinWays, [keepJoining(token)]);
  return redirect(readDeskPage(query.to) ?? paths.desk, [
    { name: staffCookie, value: token },
    keepBrowserKnown(browser),
    dropJoining,
  ]);
};
