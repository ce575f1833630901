import { addPasskey, beginAddingPasskey, listPasskeys } from '../../../../foundation/people/index.js';
import { act, read } from '../../../../platform/house.js';
import { fill, formatMoment } from '../../../../platform/language/index.js';
import { ErrorSummary } from '../../../components/index.js';
import { ownResident } from '../../account/own-resident.js';
import { proveAgain } from '../../account/prove-again.js';
import { Framed } from '../../layout/frame.js';
import { type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { Ceremony } from '../ceremony.js';
import { keepBrowser, passkeyCookie } from '../passkey-cookie.js';
import { readNewPasskey } from '../read-answer.js';
import { relyingPartyOf } from '../relying-party.js';
import { answerWords, passkeyWords } from '../words.js';

/** Begins anew each time: a challenge is drawn only soon after a sign-in, and lasts for minutes. */
async function show(request: PageRequest, refused?: keyof typeof answerWords): Promise<PageReply> {
  const again = proveAgain(request, paths.passkeys);
  if (again) return again;
  const { house, who, cookies, language, place } = request;
  const { person } = ownResident(request);
  const rp = relyingPartyOf(request);
  const asked = { person, rp, account: rp.name, browser: cookies[passkeyCookie] };
  const begun = await act(house, who, (ctx) => beginAddingPasskey(ctx, asked));
  const held = await read(house, who, (ctx) => listPasskeys(ctx, person));
  const title = passkeyWords.add[language];
  const view = (
    <Framed frame={request} title={title} hasErrors={refused !== undefined} back={{ href: paths.account }}>
      {refused && <ErrorSummary errors={[{ text: answerWords[refused][language] }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{passkeyWords.addLead[language]}</p>
      <p class="govuk-body">{passkeyWords.lead[language]}</p>
      {held.length > 0 && (
        <section aria-labelledby="yours">
          <h2 class="govuk-heading-m" id="yours">
            {passkeyWords.yours[language]}
          </h2>
          <ul class="govuk-list govuk-list--bullet">
            {held.map(({ kind, addedAt }) => (
              <li>
                {passkeyWords[kind][language]},{' '}
                {fill(passkeyWords.since[language], { since: formatMoment(addedAt, language, place.timeZone) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Ceremony action={paths.passkeys} does="make" options={begun.options} button={title} language={language} />
    </Framed>
  );
  return { ...page(view, refused ? 422 : 200), cookies: [keepBrowser(begun.browser)] };
}

export const viewPasskeys: PageHandler = (request) => show(request);

/** Adds the passkey that the device has made to the resident's ways in. */
export const submitPasskey: PageHandler = async (request) => {
  const { house, who, cookies, form } = request;
  const { person, assured } = ownResident(request);
  const { identity } = assured;
  const made = { person, identity, rp: relyingPartyOf(request), browser: cookies[passkeyCookie] };
  const added = await act(house, who, (ctx) => addPasskey(ctx, { ...made, answer: readNewPasskey(form) }));
  return added.ok ? redirect(`${paths.account}?did=passkey`) : show(request, added.refused);
};
