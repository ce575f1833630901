import { fill } from '../../../../platform/language/index.js';
import { InsetText, Reveal, SummaryList } from '../../../components/index.js';
import { FilesList } from '../../files/files-list.js';
import { paths } from '../../paths.js';
import { ContestTag } from '../say/contest-tag.js';
import type { Answer } from './present-answers.js';
import type { Shown } from './shown.js';
import { caseWords } from './words.js';

const lookedKey = {
  seen: 'seen',
  part: 'part',
  nothing: 'nothing',
  'no-need': 'noNeed',
  concealed: 'concealed',
} as const;

/** What was answered, as far as this reader's roles see it, and that the look is on the record. */
type AnswersProps = Pick<Shown, 'frame' | 'id' | 'answers' | 'looked' | 'contested' | 'hasChoices' | 'mayWork'> & {
  /** Where it is on a page twice. */
  readonly headingId?: string;
};

export function Answers(props: AnswersProps) {
  const { frame, id, answers, looked, contested, hasChoices, mayWork, headingId = 'answers' } = props;
  const { language } = frame;
  return (
    <section aria-labelledby={headingId}>
      <h2 class="govuk-heading-m" id={headingId}>
        {caseWords.answers[language]}
      </h2>
      <SummaryList
        class="gh-facts"
        rows={answers.map(({ label, about, answer, doubt, correct }) => ({
          key: {
            text: (
              <>
                {label}{' '}
                {about && <span class="gh-facts__about">{fill(caseWords.about[language], { party: about })}</span>}
              </>
            ),
          },
          value: {
            text: (
              <>
                <Said answer={answer} language={language} />
                <ContestTag mark={doubt} />
                {correct && <PutRight href={correct} label={label} language={language} />}
              </>
            ),
            class: 'gh-answer',
          },
        }))}
      />
      {contested.map((one) => (
        <p class="govuk-body">
          <a class="govuk-link" href={one.case}>
            {caseWords.contestedCase[language]}
          </a>{' '}
          {one.correct && <PutRight href={one.correct} label="" language={language} />}
        </p>
      ))}
      {looked !== 'asked' && <InsetText>{caseWords[lookedKey[looked]][language]}</InsetText>}
      {hasChoices && mayWork && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.choicesOfCase(id)}>
            {caseWords.choices[language]}
          </a>
        </p>
      )}
    </section>
  );
}

interface PutRightProps {
  readonly href: string;
  readonly label: string;
  readonly language: Shown['frame']['language'];
}

const PutRight = ({ href, label, language }: PutRightProps) => (
  <a class="govuk-link" href={href}>
    {caseWords.putRight[language]}
    {label && <span class="govuk-visually-hidden">: {label}</span>}
  </a>
);

function Said({ answer, language }: { readonly answer: Answer; readonly language: Shown['frame']['language'] }) {
  switch (answer.is) {
    case 'plain':
      return <>{answer.text}</>;
    case 'opened':
      return <Reveal value={answer.value} as={answer.say} />;
    case 'files':
      return <FilesList {...answer} language={language} />;
    case 'untrained':
      return (
        <a class="govuk-link" href={paths.training}>
          {caseWords.untrained[language]}
        </a>
      );
    case 'none':
    case 'lacking':
    case 'withheld':
    case 'unopened':
      return <span class="gh-quiet">{caseWords[answer.is][language]}</span>;
  }
}
