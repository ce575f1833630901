import type { OwnBody } from '../../../../foundation/people/index.js';
import { fill, type Words } from '../../../../platform/language/index.js';
import { Button, Form, NotificationBanner, Reveal, Tag } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { mandateWords } from '../../mandates/words.js';
import { paths } from '../../paths.js';
import { bodyKindWords, memberRoleWords, organisationWords } from '../words.js';

interface OrganisationsProps {
  readonly frame: Frame;
  readonly own: readonly OwnBody[];
  /** The membership by which one acts just now. */
  readonly acting: string | undefined;
  readonly did: Words | undefined;
}

export function OrganisationsPage({ frame, own, acting, did }: OrganisationsProps) {
  const { language } = frame;
  const title = organisationWords.title[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.account }}>
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{organisationWords.lead[language]}</p>
      {own.length === 0 && <p class="govuk-body">{organisationWords.none[language]}</p>}
      <ul class="govuk-list gh-own">
        {own.map((one) => (
          <One one={one} isActing={one.membership.id === acting} language={language} />
        ))}
      </ul>
      <Button href={paths.openOrganisation}>{organisationWords.openLink[language]}</Button>
      <p class="govuk-body">{organisationWords.invitedHow[language]}</p>
    </Framed>
  );
}

interface OneProps {
  readonly one: OwnBody;
  readonly isActing: boolean;
  readonly language: Frame['language'];
}

function One({ one: { body, name, role, membership }, isActing, language }: OneProps) {
  const named = name ? <Reveal value={name} /> : <span>{organisationWords.nameless[language]}</span>;
  const gaps = { kind: bodyKindWords[body.kind][language], role: memberRoleWords[role][language] };
  return (
    <li class="gh-own__one">
      <div>
        <strong class="gh-wrap">{named}</strong>{' '}
        <span class="govuk-hint gh-own__hint">{fill(organisationWords.youAre[language], gaps)}</span>
        <a class="govuk-link" href={paths.ownOrganisation(body.person)}>
          {organisationWords.lookAfter[language]}
          <span class="govuk-visually-hidden">: {named}</span>
        </a>
      </div>
      {isActing ? (
        <Tag>{mandateWords.youActNow[language]}</Tag>
      ) : (
        <Form action={paths.actFor} hidden={{ mandate: membership.id }}>
          <Button class="govuk-!-margin-bottom-0">
            {organisationWords.actFor[language]}
            <span class="govuk-visually-hidden">: {named}</span>
          </Button>
        </Form>
      )}
    </li>
  );
}
