import { shiftHours, type TrainingStanding } from '../../../../foundation/assurance/index.js';
import { fill, formatNumber } from '../../../../platform/language/index.js';
import { InsetText, SummaryList } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { sayStanding } from '../say-standing.js';
import { trainingWords } from '../words.js';

interface TrainingView {
  readonly frame: Frame;
  readonly training: readonly TrainingStanding[];
  /** The editions that the officer has a result of, passed or not. */
  readonly answered: ReadonlySet<string>;
}

export function TrainingPage({ frame, training, answered }: TrainingView) {
  const { language } = frame;
  const say = (key: 'title' | 'lead' | 'limit' | 'privacy' | 'team') => trainingWords[key][language];
  return (
    <Framed frame={frame} title={say('title')} variant="desk" navigation={deskNavigation(frame, 'training')}>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <p class="govuk-body">{fill(say('limit'), { hours: formatNumber(shiftHours, language) })}</p>
      {training.map((standing) => (
        <One standing={standing} frame={frame} hasResult={answered.has(standing.module.edition)} />
      ))}
      <p class="govuk-body">{say('privacy')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.trainingTeam}>
          {say('team')}
        </a>
      </p>
    </Framed>
  );
}

interface OneView {
  readonly standing: TrainingStanding;
  readonly frame: Frame;
  readonly hasResult: boolean;
}

function One({ standing, frame, hasResult }: OneView) {
  const { language } = frame;
  const { module, counts, isOutdated } = standing;
  const title = module.title[language];
  const minutes = fill(trainingWords.minutes[language], { minutes: formatNumber(module.minutes, language) });
  return (
    <section class="gh-section">
      <h2 class="govuk-heading-m">{title}</h2>
      <SummaryList
        rows={[{ key: { text: trainingWords.yours[language] }, value: { text: sayStanding(standing, frame) } }]}
      />
      {isOutdated && <InsetText>{trainingWords.outdated[language]}</InsetText>}
      {!counts && <InsetText>{trainingWords.shut[language]}</InsetText>}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.trainingModule(module.code)}>
          {fill(trainingWords.open[language], { title })}
        </a>{' '}
        <span class="gh-quiet">{minutes}</span>
      </p>
      {hasResult && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.trainingResult(module.code)}>
            {trainingWords.result[language]}
          </a>
        </p>
      )}
    </section>
  );
}
