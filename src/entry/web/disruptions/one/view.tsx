import { fill, formatDate, formatNumber, pick, type Words } from '../../../../platform/language/index.js';
import type { Case } from '../../../../work/cases/index.js';
import type { Area, Disruption } from '../../../../work/places/index.js';
import { Button, ErrorSummary, Form, NotificationBanner, Select, SummaryList, Tag } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { whereOf } from '../said.js';
import { disruptionWords as say } from '../words.js';
import type { Group } from './close-together.js';

interface DisruptionView {
  readonly frame: Frame;
  readonly one: Disruption;
  readonly areas: readonly Area[];
  readonly cases: readonly Case[];
  readonly groups: readonly Group[];
  readonly mayEnd: boolean;
  readonly did: { readonly ended: boolean; readonly closed: number; readonly refused: number };
  readonly fault: string | undefined;
}

export function DisruptionPage(view: DisruptionView) {
  const { frame, one, areas, mayEnd, fault } = view;
  const { language } = frame;
  return (
    <Framed
      {...{ frame, title: say.desk[language], variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(frame, 'disruptions')}
      back={{ href: paths.deskDisruptions, text: say.back[language] }}
    >
      {fault && <ErrorSummary errors={[{ text: fault }]} />}
      {!fault && <Done {...view} />}
      <span class="govuk-caption-l">{say.desk[language]}</span>
      <h1 class="govuk-heading-l">{pick(one.says, language)}</h1>
      <SummaryList
        rows={[
          { key: say.where[language], value: { text: whereOf(one, areas, language) } },
          { key: say.from[language], value: { text: formatDate(one.from, language) } },
          { key: say.untilDay[language], value: { text: formatDate(one.until, language) } },
        ]}
      />
      {one.endedAt && (
        <p class="govuk-body">
          <Tag colour="grey">{say.isOver[language]}</Tag>
        </p>
      )}
      {!one.endedAt && mayEnd && (
        <Form action={paths.endDisruption(one.id)}>
          <p class="govuk-hint">{say.endHint[language]}</p>
          <Button variant="warning" preventDoubleClick>
            {say.end[language]}
          </Button>
        </Form>
      )}
      <Linked {...view} />
    </Framed>
  );
}

function Done({ frame: { language }, did: { ended, closed, refused } }: DisruptionView) {
  const count = (said: string, number: number) => fill(said, { count: formatNumber(number, language) });
  const said = [
    ...(ended ? [say.didEnd[language]] : []),
    ...(closed > 0 ? [count(say.closed[language], closed)] : []),
    ...(refused > 0 ? [count(say.refused[language], refused)] : []),
  ];
  return said.length === 0 ? null : (
    <NotificationBanner type={refused > 0 ? undefined : 'success'} text={said.join(' ')} />
  );
}

function Linked({ frame: { language }, one, cases, groups }: DisruptionView) {
  const open = cases.filter(({ closedAt }) => closedAt === undefined).length;
  const counts = { open: formatNumber(open, language), closed: formatNumber(cases.length - open, language) };
  return (
    <section aria-labelledby="linked">
      <h2 class="govuk-heading-m" id="linked">
        {say.linked[language]}
      </h2>
      <p class="govuk-body">{cases.length === 0 ? say.noLinked[language] : fill(say.counts[language], counts)}</p>
      {groups.map((group) => (
        <Together {...group} action={paths.closeDisrupted(one.id)} language={language} />
      ))}
    </section>
  );
}

type TogetherProps = Group & { readonly action: string; readonly language: Frame['language'] };

function Together({ service, state, declaration, cases, ways, action, language }: TogetherProps) {
  const said = {
    count: formatNumber(cases.length, language),
    service: declaration.title[language],
    state: declaration.case.states[state]?.label[language] ?? state,
  };
  return (
    <>
      <h3 class="govuk-heading-s">{fill(say.group[language], said)}</h3>
      <ul class="govuk-list">
        {cases.slice(0, 25).map(({ id, reference }) => (
          <li>
            <a class="govuk-link" href={paths.case(id)}>
              {reference}
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-hint">{say[ways.length === 0 ? 'noWay' : 'togetherHint'][language]}</p>
      {ways.map(({ transition, label, reasons }) => (
        <Form action={action} hidden={{ service, state, transition }}>
          {Object.keys(reasons).length > 0 && (
            <Select
              {...{ name: 'reason', id: `reason-${service}-${state}-${transition}`, label: say.reason[language] }}
              items={Object.entries<Words>(reasons).map(([value, text]) => ({ value, text: text[language] }))}
            />
          )}
          <Button variant="secondary" preventDoubleClick>
            {say.together[language]}: {label ? label[language] : transition}
          </Button>
        </Form>
      ))}
    </>
  );
}
