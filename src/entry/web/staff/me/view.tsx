import { fill, type Words } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, NotificationBanner } from '../../../components/index.js';
import { Sessions } from '../../account/sessions.js';
import { timeWords } from '../../administering/time/words.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { passkeyWords } from '../../passkeys/words.js';
import { paths } from '../../paths.js';
import { staffWords } from '../words.js';
import type { MeView } from './present.js';
import { Browsers } from './view-browsers.js';
import { meWords } from './words.js';

type Shown = MeView & { readonly frame: Frame; readonly did: Words | undefined; readonly fault: Words | undefined };

export function MePage(view: Shown) {
  const { frame, did, fault } = view;
  const { language } = frame;
  const title = meWords.title[language];
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'me')}
      hasErrors={fault !== undefined}
    >
      {fault && <ErrorSummary errors={[{ text: fault[language], href: '#passkeys' }]} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{meWords.lead[language]}</p>
      <p class="govuk-body">{meWords.soon[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.ownTime}>
          {timeWords.title[language]}
        </a>
      </p>
      <Passkeys {...view} />
      <Codes {...view} />
      <Sessions
        language={language}
        sessions={view.sessions}
        heading={meWords.sessions[language]}
        endAt={paths.endDeskSession}
        endOthersAt={paths.endOtherDeskSessions}
      />
      <Browsers {...view} />
    </Framed>
  );
}

function Passkeys({ frame, passkeys, hasProvider, mayRemove }: Shown) {
  const { language } = frame;
  return (
    <section aria-labelledby="passkeys">
      <h2 class="govuk-heading-m" id="passkeys">
        {meWords.passkeys[language]}
      </h2>
      {passkeys.length === 0 && <p class="govuk-body">{meWords.noPasskeys[language]}</p>}
      <ul class="govuk-list gh-own">
        {passkeys.map(({ id, kind, since }) => (
          <li class="gh-own__one">
            <div>{fill(meWords.ofPasskey[language], { kind, since })}</div>
            {mayRemove && (
              <Form action={paths.removeOwnPasskey} hidden={{ way: id }}>
                <Button variant="secondary" class="govuk-!-margin-bottom-0">
                  {meWords.remove[language]}
                  <span class="govuk-visually-hidden"> {fill(meWords.ofPasskey[language], { kind, since })}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {passkeys.length > 0 && !mayRemove && <p class="govuk-body">{meWords.needed[language]}</p>}
      {hasProvider && <p class="govuk-body">{meWords.provider[language]}</p>}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.addOwnPasskey}>
          {passkeyWords.add[language]}
        </a>
      </p>
    </section>
  );
}

function Codes({ frame, codes }: Shown) {
  const { language } = frame;
  return (
    <section aria-labelledby="codes">
      <h2 class="govuk-heading-m" id="codes">
        {meWords.codes[language]}
      </h2>
      <p class="govuk-body">{fill(staffWords.haveCodes[language], { count: codes })}</p>
      <Form action={paths.drawOwnCodes}>
        {codes > 0 && <p class="govuk-body">{staffWords.drawAgain[language]}</p>}
        <Button variant="secondary">{staffWords.draw[language]}</Button>
      </Form>
    </section>
  );
}
