import type { PersonId } from '../../../../platform/ids.js';
import { fill, formatList, formatNumber } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, SummaryList, WarningText } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { administeringWords, type Refusal, sayRefusal } from '../words.js';

interface Ends {
  readonly person: PersonId;
  readonly name: string;
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  /** The organisations at which they are an owner, a contact or a signatory. */
  readonly at: readonly string[];
  readonly sessions: number;
  readonly openCases: number;
}

interface LeavingView {
  readonly frame: Frame;
  readonly ends: Ends;
  readonly refused: Refusal | undefined;
}

/** All that ends when somebody leaves, before it does. */
export function LeavingPage({ frame, ends, refused }: LeavingView) {
  const { language } = frame;
  const say = (key: keyof typeof administeringWords) => administeringWords[key][language];
  const count = (number: number) => formatNumber(number, language);
  const list = (all: readonly string[]) => (all.length > 0 ? formatList(all, language) : say('none'));
  const title = fill(say('leaves'), { name: ends.name });
  const rows = [
    { key: say('roles'), value: list(ends.roles) },
    { key: say('teams'), value: list(ends.teams) },
    { key: say('atOrganisations'), value: list(ends.at) },
    { key: say('waysIn'), value: fill(say('waysEnd'), { count: count(ends.sessions) }) },
    {
      key: say('work'),
      value: ends.openCases === 0 ? say('noWork') : fill(say('workGoes'), { count: count(ends.openCases) }),
    },
  ];
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'people')}
      hasErrors={refused !== undefined}
    >
      {refused && <ErrorSummary errors={[{ text: sayRefusal(refused)[language], href: '#leave' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <WarningText>{say('leaveLead')}</WarningText>
      <SummaryList rows={rows} />
      <div id="leave">
        <Form action={paths.officerLeaves(ends.person)}>
          <div class="govuk-button-group">
            <Button variant="warning" preventDoubleClick>
              {say('leaveNow')}
            </Button>
            <a class="govuk-link" href={paths.officer(ends.person)}>
              {say('keep')}
            </a>
          </div>
        </Form>
      </div>
    </Framed>
  );
}
