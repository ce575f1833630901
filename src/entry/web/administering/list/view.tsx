import type { Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, DataTable, Field, Form, NotificationBanner } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { administeringWords } from '../words.js';
import type { ShownPerson } from './present.js';

interface PeopleView {
  readonly frame: Frame;
  readonly people: readonly ShownPerson[];
  readonly did: Words | undefined;
  /** What was searched for; undefined shows everybody. */
  readonly typed: Opened<Raw> | undefined;
}

/** Everybody who works here, and the ways to let more in. */
export function PeoplePage({ frame, people, did, typed }: PeopleView) {
  const { language } = frame;
  const say = (key: keyof typeof administeringWords) => administeringWords[key][language];
  const link = (href: string, key: keyof typeof administeringWords) => (
    <li>
      <a class="govuk-link" href={href}>
        {say(key)}
      </a>
    </li>
  );
  return (
    <Framed frame={frame} title={say('people')} variant="desk" navigation={deskNavigation(frame, 'people')}>
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{say('people')}</h1>
      <ul class="govuk-list">
        {link(paths.hire, 'invite')}
        {link(paths.recovery, 'letIn')}
        {link(paths.organisations, 'organisations')}
      </ul>
      <Form action={paths.people}>
        <Field kind="text" name="name" label={say('search')} value={typed} language={language} isAboutUser={false} />
        <Button variant="secondary">{say('find')}</Button>
      </Form>
      {typed && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.people}>
            {say('everybody')}
          </a>
        </p>
      )}
      <DataTable
        caption={say('people')}
        isCaptionHidden
        columns={(['name', 'roles', 'teams'] as const).map((head) => ({ head: say(head) }))}
        rows={people.map(({ person, name, roles, teams }) => [
          <a class="govuk-link" href={paths.officer(person)}>
            {name}
          </a>,
          roles,
          teams,
        ])}
        empty={say('nobody')}
      />
    </Framed>
  );
}
