import { beginPasskeySignIn, provePasskey, startSession } from '../../../../foundation/people/index.js';
import { act } from '../../../../platform/house.js';
import { ErrorSummary } from '../../../components/index.js';
import { Framed } from '../../layout/frame.js';
import { type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { keepSession } from '../../sign-in/cookies.js';
import { readOwnPage, withTo } from '../../sign-in/own-page.js';
import { noteSignIn } from '../../signed-in/note-sign-in.js';
import { residentCookie } from '../../signed-in/resident-cookie.js';
import { Ceremony } from '../ceremony.js';
import { keepBrowser, passkeyCookie } from '../passkey-cookie.js';
import { readUsedPasskey } from '../read-answer.js';
import { relyingPartyOf } from '../relying-party.js';
import { answerWords, passkeyWords } from '../words.js';

async function show(request: PageRequest, refused?: keyof typeof answerWords) {
  const { house, who, cookies, language, query } = request;
  const rp = relyingPartyOf(request);
  const browser = cookies[passkeyCookie];
  const begun = await act(house, who, async (ctx) => beginPasskeySignIn(ctx, { rp, browser }));
  const to = readOwnPage(query.to);
  const title = passkeyWords.signIn[language];
  const view = (
    <Framed frame={request} title={title} hasErrors={refused !== undefined} back={{ href: withTo(paths.signIn, to) }}>
      {refused && <ErrorSummary errors={[{ text: answerWords[refused][language] }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{passkeyWords.lead[language]}</p>
      <Ceremony
        action={withTo(paths.passkeySignIn, to)}
        does="use"
        options={begun.options}
        button={title}
        language={language}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={withTo(paths.signIn, to)}>
          {passkeyWords.byCode[language]}
        </a>
      </p>
    </Framed>
  );
  return { ...page(view, refused ? 422 : 200), cookies: [keepBrowser(begun.browser)] };
}

export const viewPasskeySignIn: PageHandler = (request) => show(request);

/** Signs a resident in by whichever passkey their device offered: a new session in place of the one before. */
export const submitPasskeySignIn: PageHandler = async (request) => {
  const { house, who, cookies, form, query } = request;
  const use = { rp: relyingPartyOf(request), browser: cookies[passkeyCookie], answer: readUsedPasskey(form) };
  const signedIn = await act(house, who, async (ctx) => {
    const proved = await provePasskey(ctx, use);
    if (!proved.ok) return proved;
    const { person, identity, authenticator: begunBy } = proved.value;
    const before = cookies[residentCookie];
    const assured = { authenticator: 'passkey', identity } as const;
    const again = before === undefined ? {} : { replaces: before };
    const started = await startSession(ctx, person, { ...again, assured, begunBy });
    return { ok: true, value: started.token } as const;
  });
  noteSignIn(request, { of: 'resident', way: 'passkey', refused: signedIn.ok ? undefined : signedIn.refused });
  if (!signedIn.ok) return show(request, signedIn.refused);
  return redirect(readOwnPage(query.to) ?? paths.account, [keepSession(signedIn.value)]);
};
