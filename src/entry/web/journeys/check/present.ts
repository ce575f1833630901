import type { Language } from '../../../../platform/language/index.js';
import { markingOf } from '../../../../work/cases/index.js';
import type { Checked, CheckedAnswer, Journey } from '../../../../work/journeys/index.js';
import { paths } from '../../paths.js';
import { questionUrl } from '../question/present.js';
import type { CheckView } from './view.js';

export function presentCheck(
  journey: Journey,
  checked: Checked,
  language: Language,
): Omit<CheckView, 'errors' | 'uses' | 'barred'> {
  const { service, title } = journey.service.declaration;
  const present = ({ label, page, text }: CheckedAnswer) => ({
    label: label[language],
    value: text?.[language],
    change: page && questionUrl(service, page, { isChange: true }),
  });
  const given = checked.answers.filter(({ text }) => text).map(({ field }) => field);
  const last = journey.walk.steps.at(-1)?.page.id;
  return {
    service: title[language],
    back: last ? questionUrl(service, last, { isChange: false }) : paths.service(service),
    lines: checked.answers.filter(({ page }) => page).map(present),
    workedOut: checked.answers.filter(({ page }) => !page).map(present),
    action: paths.checkAnswers(service),
    save: paths.saveDraft(service),
    marking: markingOf(journey.service.declaration, given),
    revision: String(checked.revision),
  };
}
