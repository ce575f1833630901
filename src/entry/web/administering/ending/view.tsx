import type { OrgUnitId } from '../../../../platform/ids.js';
import { fill, formatList, formatNumber } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, Select, SummaryList, WarningText } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { organisationWords } from '../organisation-words.js';
import { administeringWords, type Refusal, sayRefusal } from '../words.js';

interface Ends {
  readonly unit: OrgUnitId;
  readonly name: string;
  readonly members: readonly string[];
  readonly there: readonly string[];
  readonly holders: readonly string[];
  readonly open: number;
  readonly cases: readonly { readonly id: string; readonly reference: string }[];
  readonly teams: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string | undefined;
}

interface EndingView {
  readonly frame: Frame;
  readonly ends: Ends;
  readonly refused: Refusal | undefined;
}

const ofTeam: readonly Refusal[] = ['cases-open', 'team-unfit'];

/** All that ends with an organisation, before it does. */
export function EndingPage(view: EndingView) {
  const { frame, ends, refused } = view;
  const { language } = frame;
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  const list = (all: readonly string[]) =>
    all.length > 0 ? formatList(all, language) : administeringWords.none[language];
  const title = fill(say('ends'), { name: ends.name });
  const href = refused && ofTeam.includes(refused) ? '#to' : '#end';
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      back={{ href: paths.organisation(ends.unit), text: ends.name }}
      navigation={deskNavigation(frame, 'people')}
      hasErrors={refused !== undefined}
    >
      {refused && <ErrorSummary errors={[{ text: sayRefusal(refused)[language], href }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <WarningText>{say('endLead')}</WarningText>
      <SummaryList
        rows={[
          { key: say('leaveIt'), value: list(ends.members) },
          { key: say('noLongerThat'), value: list(ends.there) },
          { key: say('roleEnds'), value: list(ends.holders) },
        ]}
      />
      <Cases {...view} />
      <HandOn {...view} />
    </Framed>
  );
}

function Cases({ frame: { language }, ends }: EndingView) {
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  const { open, cases } = ends;
  return (
    <>
      <h2 class="govuk-heading-m">{say('casesGo')}</h2>
      <p class="govuk-body">
        {open > 0 ? fill(say('casesOpen'), { count: formatNumber(open, language) }) : say('noCases')}{' '}
        {open > cases.length && say('andMore')}
      </p>
      <ul class="govuk-list">
        {cases.map(({ id, reference }) => (
          <li>
            <a class="govuk-link" href={paths.case(id)}>
              {reference}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function HandOn({ frame: { language }, ends, refused }: EndingView) {
  const say = (key: keyof typeof organisationWords) => organisationWords[key][language];
  const error = refused && ofTeam.includes(refused) ? { error: sayRefusal(refused)[language] } : {};
  return (
    <div id="end">
      <Form action={paths.endOrganisation(ends.unit)}>
        {ends.open > 0 && (
          <Select
            name="to"
            label={say('handTo')}
            value={ends.chosen}
            items={[{ value: '', text: say('chooseTeam') }, ...ends.teams]}
            {...error}
          />
        )}
        <div class="govuk-button-group">
          <Button variant="warning" preventDoubleClick>
            {say('endNow')}
          </Button>
          <a class="govuk-link" href={paths.organisation(ends.unit)}>
            {administeringWords.keep[language]}
          </a>
        </div>
      </Form>
    </div>
  );
}
