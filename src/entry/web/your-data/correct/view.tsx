import { fill, formatDate, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, InsetText, Panel, Reveal, SummaryList } from '../../../components/index.js';
import { ContestTag } from '../../desk/say/contest-tag.js';
import { sayContest } from '../../desk/say/say-contest.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { OwnMarking } from '../../layout/marking.js';
import { paths } from '../../paths.js';
import type { LoadedAnswer } from './load-answer.js';
import { correctWords } from './words.js';

type Box = 'wrong' | 'should-be' | 'email' | 'statement';
/** What is wrong with each box. */
export type Faults = Readonly<Partial<Record<Box, Words>>>;

interface AnswerProps {
  readonly frame: Frame;
  readonly answer: LoadedAnswer;
  readonly faults: Faults;
  /** What was typed before. */
  readonly typed: (box: Box) => Opened<Raw> | undefined;
}

function Held({ frame: { language, place }, answer }: Pick<AnswerProps, 'frame' | 'answer'>) {
  const { value, plain, say, label, contest } = answer;
  const mark = sayContest(contest, { language, timeZone: place.timeZone, isOwn: true });
  return (
    <>
      <SummaryList
        rows={[
          {
            key: { text: label },
            value: { text: value ? <Reveal value={value} as={say} /> : (plain ?? '—') },
          },
        ]}
      />
      <ContestTag mark={mark} />
    </>
  );
}

function Errors({ faults, frame: { language } }: Pick<AnswerProps, 'faults' | 'frame'>) {
  const errors = Object.entries(faults).map(([box, say]) => ({ text: say[language], href: `#${box}` }));
  return errors.length > 0 ? <ErrorSummary errors={errors} /> : null;
}

interface BoxProps {
  readonly box: Box;
  readonly label: string;
  readonly hint?: string;
  readonly view: AnswerProps;
}

/** A few lines, so that a phone shows the question, the box and what comes next; more may be written. */
function BoxField({ box, label, hint, view }: BoxProps) {
  const { faults, typed, frame } = view;
  const fault = faults[box]?.[frame.language];
  return (
    <Field
      kind="long-text"
      name={box}
      label={label}
      language={frame.language}
      value={typed(box)}
      hint={hint}
      rows={3}
      error={fault ? { text: fault } : undefined}
      isAboutUser={false}
    />
  );
}

/** Says what is wrong with an answer, and what it should be. */
export function CorrectPage(view: AnswerProps) {
  const { frame, answer, faults, typed } = view;
  const { language } = frame;
  const say = (name: keyof typeof correctWords) => correctWords[name][language];
  return (
    <Framed
      frame={frame}
      title={say('title')}
      hasErrors={Object.keys(faults).length > 0}
      back={{ href: paths.yourData }}
    >
      <Errors faults={faults} frame={frame} />
      <OwnMarking marking={answer.marking} language={language} />
      <span class="govuk-caption-l">{`${answer.service}, ${answer.reference}`}</span>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body">{say('lead')}</p>
      <Held frame={frame} answer={answer} />
      <Form action={paths.correctOwn(answer.id, answer.field)}>
        <BoxField box="wrong" label={say('wrong')} hint={say('wrongHint')} view={view} />
        <BoxField box="should-be" label={say('shouldBe')} hint={say('shouldBeHint')} view={view} />
        <Field
          kind="email"
          name="email"
          label={say('email')}
          hint={say('emailHint')}
          language={language}
          value={typed('email')}
          error={faults.email ? { text: faults.email[language] } : undefined}
          optional
        />
        <h2 class="govuk-heading-m">{say('next')}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {(['marked', 'month', 'told'] as const).map((name) => (
            <li>{say(name)}</li>
          ))}
        </ul>
        <Button preventDoubleClick>{say('send')}</Button>
      </Form>
    </Framed>
  );
}

/** Says why they do not agree that an answer is right. */
export function StatementPage(view: AnswerProps) {
  const { frame, answer, faults } = view;
  const { language } = frame;
  const say = (name: keyof typeof correctWords) => correctWords[name][language];
  const title = say('statementTitle');
  return (
    <Framed frame={frame} title={title} hasErrors={faults.statement !== undefined} back={{ href: paths.yourData }}>
      <Errors faults={faults} frame={frame} />
      <OwnMarking marking={answer.marking} language={language} />
      <span class="govuk-caption-l">{`${answer.service}, ${answer.reference}`}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say('statementLead')}</p>
      <Held frame={frame} answer={answer} />
      <Form action={paths.stateOwn(answer.id, answer.field)}>
        <BoxField box="statement" label={say('statement')} view={view} />
        <Button preventDoubleClick>{say('addStatement')}</Button>
      </Form>
    </Framed>
  );
}

interface ContestedProps {
  readonly frame: Frame;
  readonly reference: string;
  /** The last day on which the law lets us decide: '2026-04-02'. */
  readonly by: string | undefined;
}

/** That it is marked, and by when they are told what came of it. */
export function ContestedPage({ frame, reference, by }: ContestedProps) {
  const { language } = frame;
  const title = correctWords.doneTitle[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.yourData }}>
      <Panel title={title}>{fill(correctWords.reference[language], { reference })}</Panel>
      <p class="govuk-body">{correctWords.doneMarked[language]}</p>
      {by && <InsetText>{fill(correctWords.doneBy[language], { date: formatDate(by, language) })}</InsetText>}
      <p class="govuk-body">{correctWords.longer[language]}</p>
      <p class="govuk-body">{correctWords.told[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.yourData}>
          {correctWords.back[language]}
        </a>
      </p>
    </Framed>
  );
}
