import { type MemberRole, memberRoles } from '../../../../foundation/people/index.js';
import { dateOf, fill, formatDate, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import {
  Button,
  ErrorSummary,
  Field,
  Form,
  NotificationBanner,
  Radios,
  Reveal,
  SummaryList,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { mandateWords } from '../../mandates/words.js';
import { paths } from '../../paths.js';
import { sayBodyCheck } from '../say-body-check.js';
import { bodyKindWords, memberRoleHints, memberRoleWords, organisationWords } from '../words.js';
import { MemberLine } from './member-line.js';
import type { FoundOne } from './read-one.js';

export interface OrganisationProps extends FoundOne {
  readonly frame: Frame;
  readonly did: Words | undefined;
  /** What is wrong, by field. */
  readonly said: Readonly<Record<string, string>>;
  readonly role: string | undefined;
  readonly typed?: Readonly<Record<string, Opened<Raw>>>;
}

export function OrganisationPage(props: OrganisationProps) {
  const { frame, own, members, did, said, mayManage } = props;
  const { language } = frame;
  const errors = Object.entries(said).map(([field, text]) => ({ text, href: `#${field}` }));
  const title = organisationWords.title[language];
  return (
    <Framed frame={frame} title={title} hasErrors={errors.length > 0} back={{ href: paths.ownOrganisations }}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l gh-wrap">
        {own.name ? <Reveal value={own.name} /> : organisationWords.nameless[language]}
      </h1>
      <Details {...props} />
      {mayManage && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.ownDetails(own.body.person)}>
            {organisationWords.changeDetails[language]}
          </a>
        </p>
      )}
      <Act {...props} />
      <h2 class="govuk-heading-m" id="members">
        {organisationWords.members[language]}
      </h2>
      <ul class="govuk-list gh-own">
        {members.map((member) => (
          <MemberLine frame={frame} body={own.body.person} member={member} mayManage={mayManage} />
        ))}
      </ul>
      {mayManage && <p class="govuk-body">{organisationWords.handOverHint[language]}</p>}
      {mayManage && <Invite {...props} />}
      {mayManage && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.closeOrganisation(own.body.person)}>
            {organisationWords.close[language]}
          </a>
        </p>
      )}
    </Framed>
  );
}

function Details({ frame: { language, place }, own, check }: OrganisationProps) {
  const { body, number, address, role } = own;
  const opened = formatDate(dateOf(body.openedAt, place.timeZone), language);
  const kind = fill(organisationWords.youAre[language], {
    ...{ kind: bodyKindWords[body.kind][language], role: memberRoleWords[role][language] },
  });
  return (
    <>
      <p class="govuk-body-l">{kind}</p>
      <SummaryList
        rows={[
          ...(number ? [{ key: organisationWords.number[language], value: { text: <Reveal value={number} /> } }] : []),
          ...(address
            ? [{ key: organisationWords.address[language], value: { text: <Reveal value={address} /> } }]
            : []),
          { key: organisationWords.since[language], value: opened },
          { key: organisationWords.checked[language], value: sayBodyCheck(check, language, place.timeZone) },
        ]}
      />
    </>
  );
}

function Act({ frame: { language, resident }, own }: OrganisationProps) {
  if (resident?.actingFor?.mandate === own.membership.id)
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={paths.acting}>
          {mandateWords.theirRequests[language]}
        </a>
      </p>
    );
  return (
    <Form action={paths.actFor} hidden={{ mandate: own.membership.id }}>
      <Button>{organisationWords.actFor[language]}</Button>
    </Form>
  );
}

function Invite({ frame: { language }, own, said, typed, role }: OrganisationProps) {
  const errorOf = (field: string) => (said[field] === undefined ? {} : { error: { text: said[field] } });
  const roles = Object.keys(memberRoles) as MemberRole[];
  return (
    <Form action={paths.inviteMember(own.body.person)}>
      <h2 class="govuk-heading-m">{organisationWords.invite[language]}</h2>
      <p class="govuk-body">{organisationWords.inviteLead[language]}</p>
      <Field
        {...{ kind: 'name', name: 'their-name', language, isAboutUser: false }}
        label={organisationWords.theirName[language]}
        value={typed?.['their-name']}
        {...errorOf('their-name')}
      />
      <Field
        {...{ kind: 'email', name: 'email', language, isAboutUser: false }}
        label={organisationWords.theirEmail[language]}
        value={typed?.email}
        {...errorOf('email')}
      />
      <Radios
        name="role"
        value={role}
        fieldset={{ legend: { text: organisationWords.theirRole[language], size: 's' } }}
        items={roles.map((value) => ({
          ...{ value, text: memberRoleWords[value][language], hint: memberRoleHints[value][language] },
        }))}
        {...errorOf('role')}
      />
      <Button preventDoubleClick>{organisationWords.send[language]}</Button>
    </Form>
  );
}
