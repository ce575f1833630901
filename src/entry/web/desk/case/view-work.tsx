import { fill, formatMoment } from '../../../../platform/language/index.js';
import { Button, Details, Form, Select } from '../../../components/index.js';
import { paths } from '../../paths.js';
import type { Shown } from './shown.js';
import { caseWords } from './words.js';

/** Who has the case, and to whom it may be given. */
export function Assignment(view: Shown) {
  const { frame, standing, assignment } = view;
  const say = (key: keyof typeof caseWords) => caseWords[key][frame.language];
  const hand = (to: string) => ({ to, version: view.version, form: view.drawForm() });
  const action = paths.assignCase(view.id);
  return (
    <section aria-labelledby="who">
      <h2 class="govuk-heading-m" id="who">
        {say('who')}
      </h2>
      <p class="govuk-body">
        <strong>{standing.assignee ?? say(standing.isClosed ? 'noOne' : 'nobody')}</strong>
        {standing.team && ` (${standing.team})`}
      </p>
      {standing.isClosed && standing.assignee && <p class="govuk-body">{say('closedWho')}</p>}
      {!standing.isClosed && (
        <>
          {!assignment.isMine && (
            <Form action={action} hidden={hand('me')} class="gh-do">
              <Button variant="secondary" preventDoubleClick>
                {say('toMe')}
              </Button>
            </Form>
          )}
          {assignment.isAnyones && (
            <Form action={action} hidden={hand('nobody')} class="gh-do">
              <Button variant="secondary" preventDoubleClick>
                {say('toNobody')}
              </Button>
            </Form>
          )}
          <Others {...view} />
        </>
      )}
    </section>
  );
}

function Others({ frame, assignment, tried, id, version, drawForm }: Shown) {
  const { language } = frame;
  const say = (key: keyof typeof caseWords) => caseWords[key][language];
  const error = (target: string) =>
    tried?.form === 'assign' && tried.target === target ? tried.say[language] : undefined;
  const { person, team } = assignment.chosen;
  return (
    <Details summary={say('others')} open={person !== undefined || team !== undefined} class="gh-do">
      <Form action={paths.assignCase(id)} hidden={{ to: 'person', version, form: drawForm() }}>
        <Select
          name="person"
          label={say('person')}
          error={error('person')}
          items={[{ value: '', text: say('choosePerson') }, ...assignment.people]}
          value={person}
        />
        <Button variant="secondary" preventDoubleClick>
          {say('toPerson')}
        </Button>
      </Form>
      {assignment.teams.length > 0 && (
        <Form action={paths.assignCase(id)} hidden={{ to: 'team', version, form: drawForm() }}>
          <Select
            name="team"
            label={say('team')}
            error={error('team')}
            items={[{ value: '', text: say('chooseTeam') }, ...assignment.teams]}
            value={team}
          />
          <Button variant="secondary" preventDoubleClick>
            {say('toTeam')}
          </Button>
        </Form>
      )}
    </Details>
  );
}

/** One's own timer, and how much is timed on the case. */
export function Timer(view: Shown) {
  const { frame, effort, timer, standing } = view;
  const say = (key: keyof typeof caseWords) => caseWords[key][frame.language];
  return (
    <section aria-labelledby="time">
      <h2 class="govuk-heading-m" id="time">
        {say('time')}
      </h2>
      <p class="govuk-body">{effort.total ? fill(say('total'), { time: effort.total }) : say('noTime')}</p>
      {!(standing.isClosed && timer.runs === 'not') && <TimerForm {...view} />}
    </section>
  );
}

function TimerForm({ frame, id, timer }: Shown) {
  const { language, place } = frame;
  const say = (key: keyof typeof caseWords) => caseWords[key][language];
  const isRunning = timer.runs !== 'not';
  const since = isRunning ? { time: formatMoment(timer.since, language, place.timeZone) } : { time: '' };
  return (
    <Form action={paths.effortOnCase(id)} hidden={{ timer: isRunning ? 'stop' : 'start' }} class="gh-do">
      {timer.runs === 'here' && <p class="govuk-body">{fill(say('runsHere'), since)}</p>}
      {timer.runs === 'elsewhere' && (
        <p class="govuk-body">
          {fill(say('runsElsewhere'), since)}{' '}
          <a class="govuk-link" href={paths.case(timer.id)}>
            {timer.reference}
          </a>
        </p>
      )}
      <Button variant="secondary" preventDoubleClick>
        {say(isRunning ? 'stop' : 'start')}
      </Button>
    </Form>
  );
}
