import type { TrainingModule } from '../../../../foundation/assurance/index.js';
import { Button, Tag } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { trainingWords } from '../words.js';
import type { ResultView } from './present.js';

export function ResultPage(view: ResultView & { readonly frame: Frame; readonly module: TrainingModule }) {
  const { frame, module, isPassed, score, next, lines } = view;
  const { language } = frame;
  const title = trainingWords[isPassed ? 'passed' : 'failed'][language];
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'training')}
      back={{ href: paths.training, text: trainingWords.back[language] }}
    >
      <span class="govuk-caption-l">{module.title[language]}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">
        {score} {next}
      </p>
      {lines.map(({ asks, isRight, rightIs, why }) => (
        <section class="gh-section">
          <h2 class="govuk-heading-s">{asks}</h2>
          <p class="govuk-body">
            <Tag colour={isRight ? 'green' : 'red'}>{trainingWords[isRight ? 'right' : 'wrong'][language]}</Tag>
          </p>
          <p class="govuk-body">{rightIs}</p>
          <p class="govuk-body">{why}</p>
        </section>
      ))}
      <Button href={isPassed ? paths.queue : paths.trainingQuestions(module.code)}>
        {trainingWords[isPassed ? 'onward' : 'again'][language]}
      </Button>
    </Framed>
  );
}
