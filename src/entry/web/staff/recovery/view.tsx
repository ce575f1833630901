import type { Invitation, OrgUnit, Recovery, Staff, WaitingInvitation } from '../../../../foundation/people/index.js';
import type { PersonId } from '../../../../platform/ids.js';
import { fill, formatList, formatMoment } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, InsetText, Select } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { sayRole } from '../../roles/say-role.js';
import { staffWords } from '../words.js';

interface RecoveryView {
  readonly frame: Frame;
  readonly staff: readonly Pick<Staff, 'person' | 'name' | 'roles'>[];
  readonly waiting: readonly WaitingInvitation[];
  readonly units: readonly OrgUnit[];
  readonly recoveries: readonly Recovery[];
  readonly now: Date;
  /** The administrator who reads this. */
  readonly self: PersonId | undefined;
  readonly refused: keyof typeof staffWords | undefined;
}

const nameOf = ({ staff }: Pick<RecoveryView, 'staff'>, person: PersonId): string =>
  staff.find((one) => one.person === person)?.name ?? '–';

export function RecoveryPage(view: RecoveryView) {
  const { frame, refused, recoveries, waiting } = view;
  const { language } = frame;
  const title = staffWords.recovery[language];
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'case')}
      hasErrors={refused !== undefined}
    >
      {refused && <ErrorSummary errors={[{ text: staffWords[refused][language] }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <h2 class="govuk-heading-m">{staffWords.underWay[language]}</h2>
      {recoveries.length === 0 && <p class="govuk-body">{staffWords.nothing[language]}</p>}
      {recoveries.map((recovery) => (
        <UnderWay {...view} recovery={recovery} />
      ))}
      {waiting.length > 0 && <Waiting {...view} />}
      <h2 class="govuk-heading-m">{staffWords.inviteTitle[language]}</h2>
      <p class="govuk-body">{staffWords.inviteLead[language]}</p>
      <ForOfficer {...view} id="invited" action={paths.inviteOfficer} button={staffWords.invite[language]} />
      <h2 class="govuk-heading-m">{staffWords.recoverTitle[language]}</h2>
      <p class="govuk-body">{staffWords.recoverLead[language]}</p>
      <ForOfficer {...view} id="recovered" action={paths.askRecovery} button={staffWords.ask[language]} />
    </Framed>
  );
}

type ForOfficerView = RecoveryView & { readonly id: string; readonly action: string; readonly button: string };

function ForOfficer({ frame, staff, self, id, action, button }: ForOfficerView) {
  const others = staff.filter(({ person }) => person !== self);
  return (
    <Form action={action}>
      <Select
        name="person"
        id={id}
        label={staffWords.officer[frame.language]}
        items={[{ value: '', text: '' }, ...others.map(({ person, name }) => ({ value: person, text: name }))]}
      />
      <Button variant="secondary">{button}</Button>
    </Form>
  );
}

function Waiting(view: RecoveryView) {
  const { frame, staff, units, waiting, self } = view;
  const { language, place } = frame;
  const rolesOf = (person: PersonId) =>
    (staff.find((one) => one.person === person)?.roles ?? []).map((role) => sayRole(units, role, language));
  return (
    <>
      <h2 class="govuk-heading-m">{staffWords.waitingTitle[language]}</h2>
      <p class="govuk-body">{staffWords.waitingLead[language]}</p>
      {waiting.map(({ id, person, by, madeAt }) => (
        <InsetText>
          <p class="govuk-body">
            <strong>{nameOf(view, person)}</strong>,{' '}
            {fill(staffWords.invitedOn[language], {
              ...{ by: nameOf(view, by), at: formatMoment(madeAt, language, place.timeZone) },
            })}
          </p>
          <p class="govuk-body">{fill(staffWords.holds[language], { roles: formatList(rolesOf(person), language) })}</p>
          {by === self || person === self ? (
            <p class="govuk-body">{staffWords.awaitsOther[language]}</p>
          ) : (
            <Form action={paths.confirmInvitation} hidden={{ invitation: id }}>
              <Button>{staffWords.confirmInvitation[language]}</Button>
            </Form>
          )}
        </InsetText>
      ))}
    </>
  );
}

function UnderWay(view: RecoveryView & { readonly recovery: Recovery }) {
  const { frame, recovery, now } = view;
  const { language, place } = frame;
  const at = (moment: Date) => formatMoment(moment, language, place.timeZone);
  const { person, askedBy, askedAt, expiresAt, firstBy, secondBy, opensAt } = recovery;
  const approved = [firstBy, secondBy].flatMap((one) => (one ? [nameOf(view, one)] : []));
  const by = approved.length > 0 ? formatList(approved, language) : staffWords.noOneYet[language];
  const hidden = { recovery: recovery.id };
  return (
    <InsetText>
      <p class="govuk-body">
        <strong>{nameOf(view, person)}</strong>,{' '}
        {fill(staffWords.askedOn[language], { by: nameOf(view, askedBy), at: at(askedAt) })}
      </p>
      <p class="govuk-body">{fill(staffWords.approvedBy[language], { by })}</p>
      {opensAt && <p class="govuk-body">{fill(staffWords.opensAt[language], { at: at(opensAt) })}</p>}
      <p class="govuk-body">{fill(staffWords.endsAt[language], { at: at(expiresAt) })}</p>
      {!opensAt && (
        <Form action={paths.approveRecovery} hidden={hidden}>
          <Button>{staffWords.approve[language]}</Button>
        </Form>
      )}
      {opensAt && opensAt <= now && (
        <Form action={paths.inviteRecovered} hidden={hidden}>
          <Button variant="warning">{staffWords.inviteAgain[language]}</Button>
        </Form>
      )}
      <Form action={paths.stopRecovery} hidden={hidden}>
        <Button variant="secondary">{staffWords.stop[language]}</Button>
      </Form>
    </InsetText>
  );
}

interface InvitationView {
  readonly frame: Frame;
  readonly invitation: Invitation;
  readonly where: string;
}

export function InvitationPage({ frame, invitation, where }: InvitationView) {
  const { language, place } = frame;
  const title = staffWords.invite[language];
  const at = formatMoment(invitation.expiresAt, language, place.timeZone);
  return (
    <Framed frame={frame} title={title} variant="desk" navigation={deskNavigation(frame, 'case')}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">
        <code class="gh-wrap">{invitation.code}</code>
      </p>
      <p class="govuk-body">{fill(staffWords.invitationLead[language], { at })}</p>
      {invitation.isWaiting && <p class="govuk-body">{staffWords.invitationWaits[language]}</p>}
      <p class="govuk-body">{fill(staffWords.whereTo[language], { where })}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.recovery}>
          {staffWords.backToRecovery[language]}
        </a>
      </p>
    </Framed>
  );
}

export function NotAdministratorPage({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  const title = staffWords.recovery[language];
  return (
    <Framed frame={frame} title={title} variant="desk" navigation={deskNavigation(frame, 'case')}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{staffWords.onlyAdministrators[language]}</p>
    </Framed>
  );
}
