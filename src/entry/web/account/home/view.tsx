import { fill } from '../../../../platform/language/index.js';
import { Button, Form, NotificationBanner, Reveal } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { passkeyWords } from '../../passkeys/words.js';
import { paths } from '../../paths.js';
import { Sessions } from '../sessions.js';
import type { AccountView } from './present.js';
import { Attention, Drafts, Overview, Requests } from './sections.js';
import { accountWords } from './words.js';

export type Shown = AccountView & { readonly frame: Frame; readonly did: string | undefined };

export function AccountPage(view: Shown) {
  const { frame } = view;
  const { language } = frame;
  const title = accountWords.title[language];
  return (
    <Framed frame={frame} title={title}>
      {view.did === 'merged' && <NotificationBanner type="success" text={accountWords.didMerge[language]} />}
      {view.did === 'email' && <NotificationBanner type="success" text={accountWords.didEmail[language]} />}
      {view.did === 'passkey' && <NotificationBanner type="success" text={passkeyWords.added[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <Attention {...view} />
      <Requests {...view} />
      <Drafts {...view} />
      <Overview {...view} />
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
