import type { TrainingModule } from '../../../../foundation/assurance/index.js';
import { fill, formatNumber } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, Radios } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { trainingWords } from '../words.js';
import type { ShownQuestion } from './present.js';

interface QuestionsView {
  readonly frame: Frame;
  readonly module: TrainingModule;
  readonly questions: readonly ShownQuestion[];
  /** What is wrong with the whole. */
  readonly problem: string | undefined;
  readonly hasUnanswered: boolean;
}

export function QuestionsPage({ frame, module, questions, problem, hasUnanswered }: QuestionsView) {
  const { language } = frame;
  const title = fill(trainingWords.questions[language], { title: module.title[language] });
  const errorOf = (at: number) => fill(trainingWords.unanswered[language], { number: formatNumber(at + 1, language) });
  const missing = questions.flatMap(({ id, chosen }, at) =>
    hasUnanswered && chosen === undefined ? [{ text: errorOf(at), href: `#${id}` }] : [],
  );
  const errors = [...(problem ? [{ text: problem, href: '#questions' }] : []), ...missing];
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'training')}
      hasErrors={errors.length > 0}
      back={{ href: paths.trainingModule(module.code), text: module.title[language] }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{trainingWords.questionsLead[language]}</p>
      <Form action={paths.trainingQuestions(module.code)}>
        <div id="questions">
          {questions.map(({ id, asks, choices, chosen }, at) => (
            <Radios
              name={id}
              fieldset={{ legend: { text: `${formatNumber(at + 1, language)}. ${asks}`, size: 's' } }}
              items={choices}
              value={chosen}
              error={hasUnanswered && chosen === undefined ? { text: errorOf(at) } : undefined}
            />
          ))}
        </div>
        <Button preventDoubleClick>{trainingWords.submit[language]}</Button>
      </Form>
    </Framed>
  );
}
