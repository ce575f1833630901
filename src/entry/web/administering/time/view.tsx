import type { Words } from '../../../../platform/language/index.js';
import {
  Button,
  DataTable,
  DateInput,
  ErrorMessage,
  ErrorSummary,
  Fieldset,
  Form,
  Input,
  InsetText,
  NotificationBanner,
  Select,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { ShownTime } from './present.js';
import { faultWords, type TimeFault, timeWords } from './words.js';

interface TimeView {
  readonly frame: Frame;
  readonly shown: ShownTime;
  readonly did: Words | undefined;
  readonly fault: TimeFault | undefined;
}

/** The box that a fault is about. */
const boxes: Partial<Record<TimeFault, string>> = {
  ...{ 'bad-from': 'since-day', 'bad-first': 'first-day', 'bad-last': 'last-day' },
  ...{ 'bad-order': 'last-day', overlaps: 'first-day', 'no-cover': 'cover', 'cover-lacks-role': 'cover' },
  ...{ 'cover-absent': 'cover', 'cover-untrained': 'cover' },
};

const boxOfFault = ({ shown }: TimeView, fault: TimeFault): string =>
  (fault === 'bad-hours' ? shown.days.find(({ isWrong }) => isWrong)?.from.box : boxes[fault]) ?? 'absences';

const errorOf = ({ fault, frame: { language } }: TimeView, box: string) =>
  fault && boxes[fault] === box ? { error: faultWords[fault][language] } : {};

const actionOf = ({ shown }: TimeView) => (shown.isOwn ? paths.ownTime : paths.officerTime(shown.person));

/** When an officer works, and who sees to their cases while they do not. */
export function TimePage(view: TimeView) {
  const { frame, shown, did, fault } = view;
  const { language } = frame;
  const say = (key: keyof typeof timeWords) => timeWords[key][language];
  const title = shown.isOwn ? say('title') : `${say('title')}: ${shown.name}`;
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, shown.isOwn ? 'me' : 'access')}
      back={shown.isOwn ? { href: paths.me, text: say('back') } : { href: paths.access }}
      hasErrors={fault !== undefined}
    >
      {fault && <ErrorSummary errors={[{ text: faultWords[fault][language], href: `#${boxOfFault(view, fault)}` }]} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{say(shown.isOwn ? 'lead' : 'leadOther')}</p>
      {shown.isOwn && shown.covering && <InsetText>{shown.covering}</InsetText>}
      <Absences {...view} />
      <PlanDays {...view} />
      <Hours {...view} />
    </Framed>
  );
}

function Absences(view: TimeView) {
  const { frame, shown } = view;
  const say = (key: keyof typeof timeWords) => timeWords[key][frame.language];
  return (
    <div id="absences">
      <DataTable
        caption={say('absences')}
        columns={(['first', 'last', 'cover', 'change'] as const).map((head) => ({ head: say(head) }))}
        rows={shown.absences.map(({ id, first, last, cover, says }) => [
          ...[first, last, cover],
          <Form action={actionOf(view)} hidden={{ do: 'end', absence: id }}>
            <Button variant="secondary" class="govuk-!-margin-bottom-0">
              {say('callOff')}
              <span class="govuk-visually-hidden"> {says}</span>
            </Button>
          </Form>,
        ])}
        empty={say('noAbsences')}
      />
    </div>
  );
}

function PlanDays(view: TimeView) {
  const { frame, shown } = view;
  const say = (key: keyof typeof timeWords) => timeWords[key][frame.language];
  return (
    <Form action={actionOf(view)} hidden={{ do: 'absence' }}>
      <h2 class="govuk-heading-m">{say('plan')}</h2>
      {(['first', 'last'] as const).map((name) => (
        <DateInput
          id={name}
          namePrefix={name}
          values={shown.dates[name]}
          fieldset={{ legend: { text: say(name), size: 's' } }}
          {...errorOf(view, `${name}-day`)}
        />
      ))}
      <Select
        name="cover"
        label={say('cover')}
        hint={say('coverHint')}
        value={shown.cover}
        items={[{ value: 'nobody', text: say('nobody') }, ...shown.covers]}
        {...errorOf(view, 'cover')}
      />
      <Button preventDoubleClick>{say('plan')}</Button>
    </Form>
  );
}

function Hours(view: TimeView) {
  const { frame, shown } = view;
  const { language } = frame;
  const say = (key: keyof typeof timeWords) => timeWords[key][language];
  return (
    <Form action={actionOf(view)} hidden={{ do: 'hours' }}>
      <h2 class="govuk-heading-m" id="hours">
        {say('hours')}
      </h2>
      <p class="govuk-body">{say('hoursLead')}</p>
      {shown.days.map((day) => (
        <Day day={day} language={language} />
      ))}
      <DateInput
        id="since"
        namePrefix="since"
        values={shown.dates.since}
        fieldset={{ legend: { text: say('validFrom'), size: 's' } }}
        {...errorOf(view, 'since-day')}
      />
      <Button variant="secondary" preventDoubleClick>
        {say('saveHours')}
      </Button>
    </Form>
  );
}

interface DayProps {
  readonly day: ShownTime['days'][number];
  readonly language: Frame['language'];
}

function Day({ day: { name, isWrong, from, to }, language }: DayProps) {
  const error = `${from.box}-error`;
  const boxes = [
    { ...from, label: timeWords.from[language] },
    { ...to, label: timeWords.to[language] },
  ];
  return (
    <div class={isWrong ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <Fieldset legend={{ text: name, size: 's' }} role="group" describedBy={isWrong ? error : undefined}>
        {isWrong && <ErrorMessage id={error} text={faultWords['bad-hours'][language]} />}
        <div class="govuk-date-input">
          {boxes.map(({ box, value, label }) => (
            <div class="govuk-date-input__item">
              <Input
                name={box}
                label={label}
                value={value}
                width={5}
                class={isWrong ? 'govuk-input--error' : undefined}
              />
            </div>
          ))}
        </div>
      </Fieldset>
    </div>
  );
}

/** For an officer who has no say in when this colleague works. */
export function ShutPage({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  const title = timeWords.title[language];
  return (
    <Framed frame={frame} title={title} variant="desk" back={{ href: paths.desk }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{timeWords.shut[language]}</p>
    </Framed>
  );
}
