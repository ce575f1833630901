import type { Language } from '../../../../platform/language/index.js';
import { markingOf } from '../../../../work/cases/index.js';
import type { Checked, CheckedAnswer, Journey } from '../../../../work/journeys/index.js';
import { paths } from '../../paths.js';
import { questionUrl } from '../question/present.js';
import { type JourneyWay, serviceWay } from '../way.js';
import type { CheckedLine, CheckedPart, CheckView } from './view.js';

type Present = (answer: CheckedAnswer) => CheckedLine;

/** The answers in their order, those of one row together under its name. */
function partsOf(answers: readonly CheckedAnswer[], present: Present, language: Language): readonly CheckedPart[] {
  const parts: { key: string; heading?: string; lines: CheckedLine[] }[] = [];
  for (const answer of answers) {
    const { row } = answer;
    const key = row ? `${row.of} ${row.at}` : '';
    const last = parts.at(-1);
    if (last?.key === key) last.lines.push(present(answer));
    else parts.push({ key, ...(row ? { heading: row.heading[language] } : {}), lines: [present(answer)] });
  }
  return parts;
}

export function presentCheck(
  journey: Pick<Journey, 'service' | 'walk'>,
  checked: Checked,
  language: Language,
  way: JourneyWay = serviceWay(journey.service.declaration.service),
): Omit<CheckView, 'errors' | 'uses' | 'barred' | 'owed' | 'declaration'> {
  const { service, title } = journey.service.declaration;
  const present = ({ label, page, text }: CheckedAnswer) => ({
    label: label[language],
    value: text?.[language],
    change: page && questionUrl(way, page, { isChange: true }),
  });
  const asked = checked.answers.filter(({ page }) => page);
  const given = checked.answers.filter(({ text }) => text).map(({ field }) => field);
  const last = journey.walk.steps.at(-1)?.page.id;
  return {
    service: title[language],
    back: last ? questionUrl(way, last, { isChange: false }) : way.start,
    parts: partsOf(asked, present, language),
    workedOut: checked.answers.filter(({ page }) => !page).map(present),
    action: way.check,
    save: way.isAnswer ? undefined : paths.saveDraft(service),
    improve: way.isAnswer ? undefined : paths.improvePage(service, 'check'),
    marking: markingOf(journey.service.declaration, given),
    revision: String(checked.revision),
  };
}
