import type { Language } from '../../../../platform/language/index.js';
import { draftDays, type Journey } from '../../../../work/journeys/index.js';
import { type Compiled, pagesOf, type Question } from '../../../../work/services/index.js';
import { paths } from '../../paths.js';
import { presentKeep } from './present-keep.js';
import type { StartView } from './view.js';

/** Pages that a person answers in a minute, found by watching: a question a quarter of a minute, then the summary. */
const pagesPerMinute = 3;

const isAsked = (question: Question): boolean => question.calculate === undefined;
const isSealed = ({ mark }: Question): boolean => mark === 'personal' || mark === 'special';

/** The start page of a service, from nothing but its declaration. */
export function presentStart({ declaration }: Compiled, journey: Journey | undefined, language: Language): StartView {
  const pages = pagesOf(declaration);
  const fields = pages.flatMap(({ ask }) => ask).flatMap((name) => declaration.fields[name] ?? []);
  const asked = fields.filter(isAsked);
  return {
    title: declaration.title[language],
    summary: declaration.summary[language],
    minutes: Math.max(1, Math.ceil((pages.length + 1) / pagesPerMinute)),
    days: draftDays,
    questions: asked.map(({ label, optional }) => ({ label: label[language], isOptional: optional === true })),
    branches: asked.some((question) => question['ask-if'] !== undefined),
    promise: declaration.case.clock.told[language],
    law: declaration.purpose.law,
    privacy: asked.filter(isSealed).map(({ label, need, keep }) => ({
      label: label[language],
      need,
      keep: presentKeep(keep, language),
    })),
    action: paths.startService(declaration.service),
    carryOn: journey && carryOn(journey),
  };
}

/** Where an unfinished draft goes on. */
export function carryOn({ service: { declaration }, walk }: Journey): string {
  return walk.missing
    ? paths.question(declaration.service, walk.missing.page.id)
    : paths.checkAnswers(declaration.service);
}
