import { holdGrounds, holdScopes } from '../../../../foundation/assurance/index.js';
import { fill } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import {
  Button,
  DataTable,
  ErrorSummary,
  Field,
  Form,
  NotificationBanner,
  Radios,
  Reveal,
  Select,
  Tag,
  WarningText,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import type { HoldLine } from './present.js';
import { type HoldWord, holdWords, lengths } from './words.js';

export interface HoldsView {
  readonly frame: Frame;
  readonly lines: readonly HoldLine[];
  readonly did: HoldWord | undefined;
  /** What is wrong, by box, in words. */
  readonly said: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, Opened<Raw> | undefined>>;
  readonly chosen: Readonly<Record<string, string | undefined>>;
}

/** The holds that stand, and a form for one more. */
export function HoldsPage(view: HoldsView) {
  const { frame, lines, did, said } = view;
  const { language } = frame;
  const say = (key: HoldWord) => holdWords[key][language];
  const errors = Object.entries(said).map(([box, text]) => ({ text, href: `#${box}` }));
  const overdue = lines.filter(({ isOverdue }) => isOverdue).length;
  const heads = ['what', 'why', 'since', 'reviewOn', 'act'] as const;
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'holds')}
      hasErrors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {did && <NotificationBanner type="success" text={say(did)} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      {overdue > 0 && <WarningText>{fill(say('overdueCount'), { count: overdue })}</WarningText>}
      <div id="holds">
        <DataTable
          caption={say('standing')}
          columns={heads.map((head) => ({ head: say(head) }))}
          rows={lines.map((line) => rowOf(line, view))}
          empty={say('none')}
        />
      </div>
      <PlaceForm {...view} />
    </Framed>
  );
}

function rowOf(line: HoldLine, { frame: { language } }: HoldsView) {
  return [
    line.what,
    <>
      {line.why}
      {line.words && (
        <p class="govuk-body-s">
          <Reveal value={line.words} as={String} />
        </p>
      )}
    </>,
    line.since,
    <>
      {line.reviewOn} {line.isOverdue && <Tag colour="red">{holdWords.overdue[language]}</Tag>}
    </>,
    <HoldActs line={line} language={language} />,
  ];
}

function HoldActs({ line, language }: { readonly line: HoldLine; readonly language: Frame['language'] }) {
  const of = <span class="govuk-visually-hidden"> {line.what}</span>;
  const items = Object.entries(lengths).map(([value, text]) => ({ value, text: text[language] }));
  return (
    <>
      <Form action={paths.reviewHold} hidden={{ hold: line.id }}>
        <Select id={`days-${line.id}`} name="days" label={holdWords.next[language]} items={items} />
        <Button variant="secondary">
          {holdWords.keep[language]}
          {of}
        </Button>
      </Form>
      {line.isOwn ? (
        holdWords.notYours[language]
      ) : (
        <Form action={paths.liftHold} hidden={{ hold: line.id }}>
          <Button variant="warning">
            {holdWords.lift[language]}
            {of}
          </Button>
        </Form>
      )}
    </>
  );
}

function PlaceForm({ frame: { language }, said, typed, chosen }: HoldsView) {
  const say = (key: HoldWord) => holdWords[key][language];
  const errorOf = (box: string) => (said[box] === undefined ? {} : { error: { text: said[box] } });
  const radios = (name: string, legend: HoldWord, items: readonly (readonly [string, string])[]) => (
    <Radios
      name={name}
      value={chosen[name]}
      fieldset={{ legend: { text: say(legend), size: 's' } }}
      items={items.map(([value, text]) => ({ value, text }))}
      {...errorOf(name)}
    />
  );
  const box = (name: string) => ({ name, language, value: typed[name], isAboutUser: false, ...errorOf(name) });
  return (
    <Form action={paths.holds}>
      <h2 class="govuk-heading-m">{say('place')}</h2>
      <Field kind="text" label={say('reference')} hint={{ text: say('referenceHint') }} {...box('reference')} />
      {radios(
        'scope',
        'scope',
        holdScopes.map((one) => [one, say(one)]),
      )}
      {radios(
        'ground',
        'ground',
        holdGrounds.map((one) => [one, say(one)]),
      )}
      {radios(
        'days',
        'days',
        Object.entries(lengths).map(([days, text]) => [days, text[language]]),
      )}
      <Field kind="long-text" label={say('words')} hint={say('wordsHint')} {...box('words')} />
      <Button preventDoubleClick>{say('send')}</Button>
    </Form>
  );
}
