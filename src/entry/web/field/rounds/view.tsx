import { fill, formatDate } from '../../../../platform/language/index.js';
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  Input,
  NotificationBanner,
  Select,
  Tag,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { type Stop, sayWhere } from './load-round.js';
import { type RoundFault, roundFaults, roundWords as say } from './words.js';

interface RoundView {
  readonly frame: Frame;
  readonly days: readonly string[];
  readonly day: string;
  readonly who: string;
  readonly stops: readonly Stop[];
  readonly sendable: readonly { readonly value: string; readonly text: string }[];
  readonly fault: RoundFault | undefined;
  readonly did: boolean;
  readonly typed: {
    readonly reference?: string | undefined;
    readonly from?: string | undefined;
    readonly until?: string | undefined;
  };
}

const targets: Partial<Record<RoundFault, string>> = {
  ...{ 'no-such-case': '#reference', 'case-closed': '#reference', 'no-such-time': '#from', 'no-one': '#who' },
};

/** Who goes where on a day. */
export function RoundPage(view: RoundView) {
  const { frame, stops, fault, did } = view;
  const { language } = frame;
  const planned = stops.filter(({ visit }) => visit.state === 'planned');
  return (
    <Framed
      {...{ frame, title: say.title[language], variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(frame, 'rounds')}
      back={{ href: paths.desk }}
    >
      {fault && <ErrorSummary errors={[{ text: roundFaults[fault][language], href: targets[fault] ?? '#round' }]} />}
      {did && <NotificationBanner type="success" text={say.saved[language]} />}
      <h1 class="govuk-heading-l">{say.title[language]}</h1>
      <p class="govuk-body">{say.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.phones}>
          {say.toPhones[language]}
        </a>
      </p>
      <Choose {...view} />
      <h2 class="govuk-heading-m" id="round">
        {formatDate(view.day, language)}
      </h2>
      {stops.length === 0 && <p class="govuk-body">{say.none[language]}</p>}
      <ol class="govuk-list govuk-list--number">
        {stops.map((stop) => (
          <StopLine {...{ view, stop, planned }} />
        ))}
      </ol>
      {planned.length > 2 && (
        <Form action={paths.orderRound} hidden={{ day: view.day, who: view.who, by: 'nearest' }}>
          <p class="govuk-hint">{say.nearestHint[language]}</p>
          <Button variant="secondary">{say.nearest[language]}</Button>
        </Form>
      )}
      <Plan {...view} />
    </Framed>
  );
}

const toDays = (days: readonly string[], language: Frame['language']) =>
  days.map((value) => ({ value, text: formatDate(value, language) }));

function Choose({ frame: { language }, days, day, who, sendable }: RoundView) {
  const shown = days.includes(day) ? days : [day, ...days];
  return (
    <form method="get" action={paths.rounds}>
      <Select {...{ name: 'who', label: say.who[language], value: who, items: sendable }} />
      <Select {...{ name: 'day', label: say.day[language], value: day, items: toDays(shown, language) }} />
      <Button variant="secondary">{say.show[language]}</Button>
    </form>
  );
}

interface StopProps {
  readonly view: RoundView;
  readonly stop: Stop;
  readonly planned: readonly Stop[];
}

function StopLine({ view, stop, planned }: StopProps) {
  const { language } = view.frame;
  const { visit, one, declaration } = stop;
  const where = sayWhere(stop, language);
  const at = visit.from && visit.to ? fill(say.between[language], { from: visit.from, to: visit.to }) : undefined;
  return (
    <li>
      <a class="govuk-link" href={paths.case(one.id)}>
        {one.reference}
      </a>{' '}
      {declaration.title[language]}{' '}
      <Tag colour={visit.state === 'planned' ? undefined : 'grey'}>{say[visit.state][language]}</Tag>
      {(where ?? at) && <div class="govuk-hint">{[where, at].filter(Boolean).join(', ')}</div>}
      {visit.state === 'planned' && <StopForms {...{ view, stop, planned }} />}
    </li>
  );
}

function StopForms({ view: { frame, day, who, days, sendable }, stop, planned }: StopProps) {
  const { language } = frame;
  const { id } = stop.visit;
  const place = planned.indexOf(stop);
  const order = planned.map(({ visit }) => visit.id);
  if (place > 0) [order[place - 1], order[place]] = [id, order[place - 1] ?? id];
  const hidden = (
    <span class="govuk-visually-hidden"> ({fill(say.ofVisit[language], { reference: stop.one.reference })})</span>
  );
  const round = { day, who };
  return (
    <>
      <div class="govuk-button-group">
        {place > 0 && (
          <Form action={paths.orderRound} hidden={round}>
            {order.map((each) => (
              <input type="hidden" name="order" value={each} />
            ))}
            <Button variant="secondary">
              {say.earlier[language]}
              {hidden}
            </Button>
          </Form>
        )}
        <Form action={paths.changeVisit(id)} hidden={{ ...round, do: 'cancel' }}>
          <Button variant="secondary">
            {say.cancel[language]}
            {hidden}
          </Button>
        </Form>
      </div>
      <Details summary={say.change[language]}>
        <Form action={paths.changeVisit(id)} hidden={{ ...round, do: 'move' }}>
          <Select {...{ name: 'to', id: `to-${id}`, label: say.who[language], value: who, items: sendable }} />
          <Select
            {...{ name: 'on', id: `on-${id}`, label: say.day[language], value: day, items: toDays(days, language) }}
          />
          <Button variant="secondary">
            {say.move[language]}
            {hidden}
          </Button>
        </Form>
      </Details>
    </>
  );
}

function Plan({ frame: { language }, day, who, typed }: RoundView) {
  return (
    <Form action={paths.planVisit} hidden={{ day, who }}>
      <h2 class="govuk-heading-m">{say.plan[language]}</h2>
      <Input
        {...{
          name: 'reference',
          label: say.reference[language],
          value: typed.reference,
          width: 10,
          autocomplete: 'off',
        }}
      />
      <Input
        {...{ name: 'from', label: say.from[language], value: typed.from, hint: say.timeHint[language], width: 5 }}
      />
      <Input
        {...{ name: 'until', label: say.until[language], value: typed.until, hint: say.timeHint[language], width: 5 }}
      />
      <Button preventDoubleClick>{say.plan[language]}</Button>
    </Form>
  );
}
