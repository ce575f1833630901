import { Button, DataTable, ErrorSummary, Form, InsetText, NotificationBanner } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { timeWords } from '../time/words.js';
import { administeringWords, type Refusal, refusalWords, sayRefusal } from '../words.js';
import type { OfficerView } from './officer-view.js';
import { GiveRole, PutIntoTeam } from './view-giving.js';

/** The box that a refusal is about, where it is about one. */
const boxOf: Partial<Record<Refusal, string>> = {
  'choose-role': 'role',
  'bad-day': 'until-day',
  past: 'until-day',
  'no-such-unit': 'unit',
};

/** One colleague, with what may be changed of them. */
export function OfficerPage(view: OfficerView) {
  const { frame, shown, did, refused } = view;
  const { language } = frame;
  const { name, isSelf } = shown;
  return (
    <Framed
      frame={frame}
      title={name}
      variant="desk"
      back={{ href: paths.people, text: administeringWords.back[language] }}
      navigation={deskNavigation(frame, 'people')}
      hasErrors={refused !== undefined}
    >
      {refused && (
        <ErrorSummary errors={[{ text: sayRefusal(refused)[language], href: `#${boxOf[refused] ?? 'roles'}` }]} />
      )}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{name}</h1>
      {isSelf && <InsetText>{refusalWords['own-access'][language]}</InsetText>}
      <Roles {...view} />
      {!isSelf && <GiveRole {...view} />}
      <Teams {...view} />
      {!isSelf && <PutIntoTeam {...view} />}
      <Time {...view} />
      <Sessions {...view} />
      {!isSelf && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.officerLeaves(shown.person)}>
            {administeringWords.toLeave[language]}
          </a>
        </p>
      )}
    </Framed>
  );
}

interface OneActProps extends OfficerView {
  readonly what: Readonly<Record<string, string>>;
  readonly button: keyof typeof administeringWords;
  /** What the button is about, for those who listen. */
  readonly about: string;
}

function OneAct({ frame: { language }, shown, what, button, about }: OneActProps) {
  if (shown.isSelf) return null;
  return (
    <Form action={paths.officer(shown.person)} hidden={what}>
      <Button variant="secondary">
        {administeringWords[button][language]}
        <span class="govuk-visually-hidden"> {about}</span>
      </Button>
    </Form>
  );
}

function Roles(view: OfficerView) {
  const { frame, shown } = view;
  const say = (key: keyof typeof administeringWords) => administeringWords[key][frame.language];
  const heads = shown.isSelf ? (['role', 'since', 'until'] as const) : (['role', 'since', 'until', 'change'] as const);
  return (
    <div id="roles">
      <DataTable
        caption={say('roles')}
        columns={heads.map((head) => ({ head: say(head) }))}
        rows={shown.roles.map(({ role, says, since, until }) => [
          ...[says, since, until],
          ...(shown.isSelf ? [] : [<OneAct {...view} what={{ do: 'end-role', role }} button="endRole" about={says} />]),
        ])}
        empty={say('noRoles')}
      />
    </div>
  );
}

function Teams(view: OfficerView) {
  const { frame, shown } = view;
  const say = (key: keyof typeof administeringWords) => administeringWords[key][frame.language];
  return (
    <DataTable
      caption={say('teams')}
      columns={(shown.isSelf ? (['team'] as const) : (['team', 'change'] as const)).map((head) => ({
        head: say(head),
      }))}
      rows={shown.teams.map(({ unit, name }) => [
        name,
        ...(shown.isSelf ? [] : [<OneAct {...view} what={{ do: 'leave-unit', unit }} button="takeOut" about={name} />]),
      ])}
      empty={say('noTeams')}
    />
  );
}

function Time({ frame: { language }, shown }: OfficerView) {
  const say = (key: keyof typeof administeringWords) => administeringWords[key][language];
  return (
    <>
      <DataTable
        caption={say('time')}
        columns={(['day', 'hours'] as const).map((head) => ({ head: say(head) }))}
        rows={shown.hours}
        empty={say('noHours')}
      />
      <DataTable
        caption={say('absences')}
        columns={(['since', 'until', 'cover'] as const).map((head) => ({ head: say(head) }))}
        rows={shown.absences}
        empty={say('noAbsences')}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={shown.isSelf ? paths.ownTime : paths.officerTime(shown.person)}>
          {timeWords.toTime[language]}
        </a>
      </p>
    </>
  );
}

function Sessions(view: OfficerView) {
  const { frame, shown } = view;
  const { language } = frame;
  const say = (key: keyof typeof administeringWords) => administeringWords[key][language];
  return (
    <>
      <h2 class="govuk-heading-m">{say('sessions')}</h2>
      {shown.sessions.length === 0 && <p class="govuk-body">{say('noSessions')}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {shown.sessions.map((at) => (
          <li>{at}</li>
        ))}
      </ul>
      {shown.sessions.length > 0 && <OneAct {...view} what={{ do: 'sign-out' }} button="signOut" about={shown.name} />}
    </>
  );
}
