import { fill } from '../../../../platform/language/index.js';
import { Button, Form, NotificationBanner, Reveal, Tag } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { passkeyWords } from '../../passkeys/words.js';
import { paths } from '../../paths.js';
import { Sessions } from '../sessions.js';
import type { AccountView } from './present.js';
import { accountWords } from './words.js';

type Shown = AccountView & { readonly frame: Frame; readonly hasMerged: boolean };

export function AccountPage(view: Shown) {
  const { frame } = view;
  const { language } = frame;
  const title = accountWords.title[language];
  return (
    <Framed frame={frame} title={title}>
      {view.hasMerged && <NotificationBanner type="success" text={accountWords.didMerge[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <Requests {...view} />
      <h2 class="govuk-heading-m">{accountWords.yourData[language]}</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.yourData}>
          {accountWords.seeYourData[language]}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.choices}>
          {accountWords.choices[language]}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.mandates}>
          {accountWords.mandates[language]}
        </a>
      </p>
      <WaysIn {...view} />
      <Sessions
        language={language}
        sessions={view.sessions}
        heading={accountWords.sessions[language]}
        endAt={paths.endSession}
        endOthersAt={paths.endOtherSessions}
      />
      <Form action={paths.signOut}>
        <Button variant="secondary">{accountWords.signOut[language]}</Button>
      </Form>
    </Framed>
  );
}

function Requests({ frame, cases }: Shown) {
  const { language } = frame;
  return (
    <section aria-labelledby="requests">
      <h2 class="govuk-heading-m" id="requests">
        {accountWords.requests[language]}
      </h2>
      {cases.length === 0 && <p class="govuk-body">{accountWords.noRequests[language]}</p>}
      <ul class="govuk-list gh-own">
        {cases.map(({ reference, href, service, state, isOpen, on }) => (
          <li class="gh-own__one">
            <div>
              <a class="govuk-link" href={href}>
                {service}
              </a>{' '}
              <span class="govuk-hint gh-own__hint">{fill(accountWords.sentOn[language], { reference, on })}</span>
            </div>
            <Tag colour={isOpen ? 'blue' : 'grey'}>{state}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaysIn({ frame, ways, merges }: Shown) {
  const { language } = frame;
  return (
    <section aria-labelledby="ways">
      <h2 class="govuk-heading-m" id="ways">
        {accountWords.ways[language]}
      </h2>
      <ul class="govuk-list gh-own">
        {ways.map(({ id, kind, address, since, canBeRemoved }) => (
          <li class="gh-own__one">
            <div>
              {kind}{' '}
              {address && (
                <strong class="gh-wrap">
                  <Reveal value={address} />
                </strong>
              )}{' '}
              <span class="govuk-hint gh-own__hint">{fill(accountWords.since[language], { since })}</span>
            </div>
            {canBeRemoved && (
              <Form action={paths.removeWayIn} hidden={{ way: id }}>
                <Button variant="secondary" class="govuk-!-margin-bottom-0">
                  {accountWords.remove[language]}
                  <span class="govuk-visually-hidden">
                    {' '}
                    {kind} {address && <Reveal value={address} />}
                  </span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <p class="govuk-body">{accountWords[ways.length === 1 ? 'onlyWay' : 'removeEnds'][language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.addEmail}>
          {accountWords.addEmail[language]}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.passkeys}>
          {passkeyWords.add[language]}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.mergeAccounts}>
          {accountWords.merge[language]}
        </a>
      </p>
      {merges.map((one) => (
        <p class="govuk-body">{fill(accountWords.merged[language], one)}</p>
      ))}
    </section>
  );
}
