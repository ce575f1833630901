import { orgRoles } from '../../../../foundation/people/index.js';
import type { Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import {
  Button,
  DataTable,
  DateInput,
  ErrorSummary,
  Field,
  Form,
  NotificationBanner,
  Select,
  SummaryList,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { organisationWords, orgRoleWords, registerWords } from '../organisation-words.js';
import { administeringWords, type Refusal, sayRefusal } from '../words.js';
import type { ShownOrganisation } from './present.js';

interface OrganisationView {
  readonly frame: Frame;
  readonly shown: ShownOrganisation;
  readonly did: Words | undefined;
  readonly refused: Refusal | undefined;
  /** What was chosen in a form that was refused. */
  readonly chosen: {
    readonly scheme: string | undefined;
    readonly number: Opened<Raw>;
    readonly en: Opened<Raw> | undefined;
    readonly cy: Opened<Raw> | undefined;
    readonly outside: Opened<Raw>;
    readonly person: string | undefined;
    readonly role: string | undefined;
    readonly day: Readonly<Record<string, string>>;
  };
}

const boxOf: Partial<Record<Refusal, string>> = {
  ...{ malformed: 'number', taken: 'number', 'choose-person': 'person', 'choose-role': 'role' },
  ...{ 'bad-name': 'name-en', 'bad-name-cy': 'name-cy' },
  ...{ 'already-so': 'person', 'bad-day': 'until-day', past: 'until-day' },
};

const errorOf = ({ refused, frame: { language } }: OrganisationView, box: string) =>
  refused && (boxOf[refused] ?? '').startsWith(box) ? { error: { text: sayRefusal(refused)[language] } } : {};

/** One organisation, with what may be changed of it. */
export function OrganisationPage(view: OrganisationView) {
  const { frame, shown, did, refused } = view;
  const { language } = frame;
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  return (
    <Framed
      frame={frame}
      title={shown.name}
      variant="desk"
      back={{ href: paths.organisations, text: say('all') }}
      navigation={deskNavigation(frame, 'people')}
      hasErrors={refused !== undefined}
    >
      {refused && (
        <ErrorSummary errors={[{ text: sayRefusal(refused)[language], href: `#${boxOf[refused] ?? 'who'}` }]} />
      )}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{shown.name}</h1>
      <SummaryList
        rows={[
          { key: say('kind'), value: shown.kind },
          { key: say('slug'), value: shown.slug },
          { key: say('partOf'), value: shown.partOf },
        ]}
      />
      <Rename {...view} />
      <Registers {...view} />
      <Who {...view} />
      <MakeOne {...view} />
      <Members {...view} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.endOrganisation(shown.unit)}>
          {say('toEnd')}
        </a>
      </p>
    </Framed>
  );
}

function Rename(view: OrganisationView) {
  const { frame, shown, chosen } = view;
  const { language } = frame;
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  const box = (name: string) => ({ name, language, isAboutUser: false, ...errorOf(view, name) });
  const { en, cy } = shown.names;
  return (
    <Form action={paths.organisation(shown.unit)} hidden={{ do: 'rename' }}>
      <h2 class="govuk-heading-m">{say('rename')}</h2>
      <Field kind="text" label={say('nameEn')} value={chosen.en ?? { '': [en] }} {...box('name-en')} />
      <Field kind="text" label={say('nameCy')} value={chosen.cy ?? { '': [cy] }} {...box('name-cy')} />
      <Button variant="secondary">{say('rename')}</Button>
    </Form>
  );
}

function Registers(view: OrganisationView) {
  const { frame, shown, chosen } = view;
  const { language } = frame;
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  const schemes = Object.entries(registerWords).map(([value, text]) => ({ value, text: text[language] }));
  const nameOf = (scheme: string) => schemes.find(({ value }) => value === scheme)?.text ?? scheme;
  return (
    <>
      <DataTable
        caption={say('registers')}
        columns={(['register', 'number'] as const).map((head) => ({ head: say(head) }))}
        rows={shown.ids.map(({ scheme, id }) => [nameOf(scheme), id])}
        empty={say('noNumbers')}
      />
      <Form action={paths.organisation(shown.unit)} hidden={{ do: 'identify' }}>
        <Select name="scheme" label={say('register')} value={chosen.scheme} items={schemes} />
        <Field
          kind="text"
          name="number"
          label={say('number')}
          value={chosen.number}
          language={language}
          isAboutUser={false}
          {...errorOf(view, 'number')}
        />
        <Button variant="secondary">{say('addNumber')}</Button>
      </Form>
    </>
  );
}

function Who({ frame: { language }, shown }: OrganisationView) {
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  return (
    <div id="who">
      <DataTable
        caption={say('who')}
        columns={(['person', 'role', 'until', 'change'] as const).map((head) => ({ head: say(head) }))}
        rows={shown.roles.map(({ person, name, role, says, until, isSelf }) => [
          ...[name, says, until],
          isSelf ? (
            ''
          ) : (
            <Form action={paths.organisation(shown.unit)} hidden={{ do: 'end-org-role', person, role }}>
              <Button variant="secondary">
                {say('end')}
                <span class="govuk-visually-hidden"> {`${says}, ${name}`}</span>
              </Button>
            </Form>
          ),
        ])}
        empty={say('nobody')}
      />
    </div>
  );
}

function MakeOne(view: OrganisationView) {
  const { frame, shown, chosen } = view;
  const { language } = frame;
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  return (
    <Form action={paths.organisation(shown.unit)} hidden={{ do: 'org-role' }}>
      <h2 class="govuk-heading-m">{say('give')}</h2>
      <Select
        name="person"
        label={say('person')}
        value={chosen.person}
        items={[{ value: '', text: '' }, ...shown.others]}
        {...errorOf(view, 'person')}
      />
      <Field
        kind="text"
        name="outside"
        label={say('outsideNumber')}
        hint={say('outsideHint')}
        value={chosen.outside}
        language={language}
        isAboutUser={false}
      />
      <Select
        name="role"
        label={say('role')}
        value={chosen.role}
        items={[{ value: '', text: '' }, ...orgRoles.map((value) => ({ value, text: orgRoleWords[value][language] }))]}
        {...errorOf(view, 'role')}
      />
      <DateInput
        id="until"
        namePrefix="until"
        values={chosen.day}
        fieldset={{ legend: { text: administeringWords.lastDay[language], size: 's' } }}
        {...errorOf(view, 'until')}
      />
      <Button variant="secondary">{say('give')}</Button>
    </Form>
  );
}

function Members({ frame: { language }, shown }: OrganisationView) {
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  return (
    <>
      <h2 class="govuk-heading-m">{say('members')}</h2>
      {shown.members.length === 0 && <p class="govuk-body">{say('noMembers')}</p>}
      <ul class="govuk-list">
        {shown.members.map(({ person, name }) => (
          <li>
            <a class="govuk-link" href={paths.officer(person)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
