import type { TrainingStanding } from '../../../foundation/assurance/index.js';
import { fill } from '../../../platform/language/index.js';
import { InsetText } from '../../components/index.js';
import type { Frame } from '../layout/frame.js';
import { paths } from '../paths.js';
import { sayDay, sayStanding } from './say-standing.js';
import { trainingWords } from './words.js';

/** Whoever was never trained is told where marked data is shut to them: not each day, since their work may hold none. */
function noticeOf(standing: TrainingStanding, frame: Frame): string | undefined {
  const { state, until, module, forecast } = standing;
  if (state === 'in-date' && forecast !== undefined) {
    const said = { title: module.title[frame.language], until: sayDay(until, frame) };
    return fill(trainingWords.soon[frame.language], said);
  }
  if (state === 'in-date' || state === 'none') return undefined;
  return `${module.title[frame.language]}: ${sayStanding(standing, frame)}.`;
}

/** On an officer's first page: a training that ends within thirty days, has ended, or is waived. */
export function TrainingNotice({ frame }: { readonly frame: Frame }) {
  const { language, officer } = frame;
  const said = (officer?.training ?? []).flatMap((standing) => noticeOf(standing, frame) ?? []);
  if (said.length === 0) return null;
  return (
    <InsetText>
      {said.map((text) => (
        <p class="govuk-body">{text}</p>
      ))}
      <a class="govuk-link" href={paths.training}>
        {trainingWords.take[language]}
      </a>
    </InsetText>
  );
}
