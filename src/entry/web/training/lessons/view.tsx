import type { TrainingModule } from '../../../../foundation/assurance/index.js';
import { fill, formatNumber } from '../../../../platform/language/index.js';
import { Button } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { trainingWords } from '../words.js';

export function LessonsPage({ frame, module }: { readonly frame: Frame; readonly module: TrainingModule }) {
  const { language } = frame;
  const title = module.title[language];
  const numbers = {
    count: formatNumber(Object.keys(module.questions).length, language),
    pass: formatNumber(module.pass, language),
  };
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'training')}
      back={{ href: paths.training, text: trainingWords.back[language] }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{fill(trainingWords.lessonLead[language], numbers)}</p>
      {module.lessons.map(({ heading, texts }) => (
        <section class="gh-section">
          <h2 class="govuk-heading-m">{heading[language]}</h2>
          {texts.map((text) => (
            <p class="govuk-body">{text[language]}</p>
          ))}
        </section>
      ))}
      <Button href={paths.trainingQuestions(module.code)}>{trainingWords.start[language]}</Button>
    </Framed>
  );
}
