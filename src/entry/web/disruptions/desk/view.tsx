import { formatDate, pick } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Area, DeclareRefusal, Disruption, DisruptionToDeclare } from '../../../../work/places/index.js';
import type { Compiled, Raw } from '../../../../work/services/index.js';
import {
  Button,
  Checkboxes,
  ErrorSummary,
  Field,
  Form,
  NotificationBanner,
  Select,
  Tag,
  Textarea,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { whereOf } from '../said.js';
import { disruptionWords as say } from '../words.js';

export interface TypedDisruption extends DisruptionToDeclare {
  readonly days: Readonly<Record<'from' | 'until', Opened<Raw>>>;
}

interface DisruptionsView {
  readonly frame: Frame;
  readonly all: readonly Disruption[];
  readonly areas: readonly Area[];
  readonly services: readonly Compiled[];
  readonly mayTell: boolean;
  readonly wrong: { readonly refused: DeclareRefusal; readonly typed: TypedDisruption } | undefined;
  readonly did: boolean;
}

const targets: Readonly<Record<DeclareRefusal, string>> = {
  'not-allowed': '#declare',
  'no-words': '#says-en',
  'no-service': '#services',
  'no-such-street': '#streets',
  'no-such-area': '#area',
  'bad-day': '#from-day',
  'over-already': '#until-day',
};
const sayRefusal = (refused: DeclareRefusal) => (refused === 'not-allowed' ? say.notAllowed : say[refused]);

export function DisruptionsPage(view: DisruptionsView) {
  const { frame, all, areas, mayTell, wrong, did } = view;
  const { language } = frame;
  return (
    <Framed
      {...{ frame, title: say.desk[language], variant: 'desk', hasErrors: wrong !== undefined }}
      navigation={deskNavigation(frame, 'disruptions')}
      back={{ href: paths.desk }}
    >
      {wrong && <ErrorSummary errors={[{ text: sayRefusal(wrong.refused)[language], href: targets[wrong.refused] }]} />}
      {did && !wrong && <NotificationBanner type="success" text={say.didDeclare[language]} />}
      <h1 class="govuk-heading-l">{say.desk[language]}</h1>
      <p class="govuk-body">{say.deskLead[language]}</p>
      {all.length === 0 && <p class="govuk-body">{say.none[language]}</p>}
      <ul class="govuk-list govuk-list--spaced">
        {all.map((one) => (
          <li>
            <a class="govuk-link" href={paths.deskDisruption(one.id)}>
              {pick(one.says, language)}
            </a>{' '}
            <Tag colour={one.endedAt ? 'grey' : undefined}>{say[one.endedAt ? 'isOver' : 'isTold'][language]}</Tag>
            <div class="govuk-hint">
              {whereOf(one, areas, language)}, {formatDate(one.from, language)} – {formatDate(one.until, language)}
            </div>
          </li>
        ))}
      </ul>
      <div id="declare">{mayTell ? <Declare {...view} /> : <p class="govuk-body">{say.notAllowed[language]}</p>}</div>
    </Framed>
  );
}

function Declare({ frame: { language }, areas, services, wrong }: DisruptionsView) {
  const typed = wrong?.typed;
  const label = (text: string) => ({ text, size: 's' as const });
  const day = (name: 'from' | 'until', text: string) => (
    <Field kind="date" {...{ name, label: text, language, value: typed?.days[name], isAboutUser: false }} />
  );
  return (
    <Form action={paths.deskDisruptions}>
      <h2 class="govuk-heading-m">{say.declare[language]}</h2>
      <Textarea
        {...{ name: 'says-en', label: label(say.says[language]), hint: say.saysHint[language] }}
        {...{ value: typed?.says.en, rows: 3 }}
      />
      <Textarea {...{ name: 'says-cy', label: label(say.saysCy[language]), value: typed?.says.cy, rows: 3 }} />
      <Textarea
        {...{ name: 'streets', label: label(say.streets[language]), hint: say.streetsHint[language] }}
        {...{ value: typed?.streets.join('\n'), rows: 3 }}
      />
      <Select
        {...{ name: 'area', label: label(say.area[language]), value: typed?.area ?? '' }}
        items={[
          { value: '', text: say.noArea[language] },
          ...areas.map(({ code, name }) => ({ value: code, text: pick(name, language) })),
        ]}
      />
      <Checkboxes
        {...{ name: 'services', isSmall: true, values: typed?.services }}
        fieldset={{ legend: { text: say.forServices[language], size: 's' } }}
        items={services.map(({ declaration }) => ({ value: declaration.service, text: declaration.title[language] }))}
      />
      {day('from', say.from[language])}
      {day('until', say.untilDay[language])}
      <Button preventDoubleClick>{say.declare[language]}</Button>
    </Form>
  );
}
