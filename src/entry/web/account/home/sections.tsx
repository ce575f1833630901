import { fill } from '../../../../platform/language/index.js';
import { Button, Form, Tag } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { OtherName } from '../../mandates/other-name.js';
import { paths } from '../../paths.js';
import { contactWords } from '../contact/words.js';
import type { AccountView } from './present.js';
import { accountWords } from './words.js';

type Shown = AccountView & { readonly frame: Frame };

/** What needs the person first; nothing where nothing does. */
export function Attention({ frame: { language }, attention }: Shown) {
  if (attention.length === 0) return null;
  return (
    <section class="govuk-inset-text" aria-labelledby="attention">
      <h2 class="govuk-heading-m" id="attention">
        {accountWords.attention[language]}
      </h2>
      <ul class="govuk-list">
        {attention.map(({ href, text, about }) => (
          <li>
            <a class="govuk-link gh-wrap" href={href}>
              {about && (
                <>
                  <OtherName mandate={about} language={language} />:{' '}
                </>
              )}
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Requests({ frame: { language }, cases }: Shown) {
  return (
    <section aria-labelledby="requests">
      <h2 class="govuk-heading-m" id="requests">
        {accountWords.requests[language]}
      </h2>
      {cases.length === 0 && (
        <p class="govuk-body">
          {accountWords.noRequests[language]}{' '}
          <a class="govuk-link" href={paths.home}>
            {accountWords.allServices[language]}
          </a>
        </p>
      )}
      <ul class="govuk-list gh-own">
        {cases.map(({ reference, href, service, state, isOpen, on, next }) => (
          <li class="gh-own__one">
            <div>
              <a class="govuk-link" href={href}>
                {service}
              </a>{' '}
              <span class="govuk-hint gh-own__hint">
                {fill(accountWords.sentOn[language], { reference, on })}. {next}
              </span>
            </div>
            <Tag colour={isOpen ? 'blue' : 'grey'}>{state}</Tag>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.claimRequest}>
          {accountWords.claim[language]}
        </a>
      </p>
    </section>
  );
}

/** What was begun and not sent, which goes on wherever they sign in. */
export function Drafts({ frame: { language }, drafts }: Shown) {
  return (
    <section aria-labelledby="drafts">
      <h2 class="govuk-heading-m" id="drafts">
        {accountWords.drafts[language]}
      </h2>
      {drafts.length === 0 && <p class="govuk-body">{accountWords.noDrafts[language]}</p>}
      <ul class="govuk-list gh-own">
        {drafts.map(({ id, service, until }) => (
          <li class="gh-own__one">
            <div>
              {service} <span class="govuk-hint gh-own__hint">{until}</span>
            </div>
            <Form action={paths.goOnWithDraft} hidden={{ draft: id }}>
              <Button variant="secondary" class="govuk-!-margin-bottom-0">
                {accountWords.goOn[language]}
                <span class="govuk-visually-hidden">: {service}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Messages, people, data: how each stands, and the way there. */
export function Overview({ frame: { language }, counts }: Shown) {
  const { given, held, bodies, messages, unread, uses, allowed } = counts;
  const parts = [
    [
      'messages',
      messages === 0
        ? accountWords.noMessages[language]
        : fill(accountWords.messageCount[language], { messages, unread }),
      [
        [paths.ownMessages, accountWords.toMessages[language]],
        [paths.ownContact, contactWords.link[language]],
      ],
    ],
    [
      'people',
      fill(accountWords.peopleCount[language], { given, held }),
      [[paths.mandates, accountWords.mandates[language]]],
    ],
    [
      'organisations',
      bodies === 0
        ? accountWords.noOrganisations[language]
        : fill(accountWords.organisationCount[language], { bodies }),
      [[paths.ownOrganisations, accountWords.toOrganisations[language]]],
    ],
    [
      'yourData',
      uses === 0 ? accountWords.noUses[language] : fill(accountWords.useCount[language], { uses, allowed }),
      [
        [paths.yourData, accountWords.seeYourData[language]],
        [paths.choices, accountWords.choices[language]],
      ],
    ],
  ] as const;
  return (
    <>
      {parts.map(([name, how, links]) => (
        <section aria-labelledby={name}>
          <h2 class="govuk-heading-m" id={name}>
            {accountWords[name][language]}
          </h2>
          <p class="govuk-body govuk-!-margin-bottom-2">{how}</p>
          <ul class="govuk-list">
            {links.map(([href, text]) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
