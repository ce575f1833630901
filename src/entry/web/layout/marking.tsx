import type { Language } from '../../../platform/language/index.js';
import { isSensitive } from '../../../work/cases/index.js';
import { paths } from '../paths.js';
import { frameWords } from './words.js';

interface MarkingProps {
  /** 'OFFICIAL-SENSITIVE PERSONAL'. */
  readonly marking: string;
  readonly language: Language;
}

/** The highest marking of what a page shows, at its head; on paper with the foot of every page. */
export function Marking({ marking, language }: MarkingProps) {
  return (
    <p class="gh-marking">
      <strong lang="en">{marking}</strong>{' '}
      <a class="govuk-link govuk-link--no-visited-state" href={paths.marking}>
        {frameWords.marking[language]}
      </a>
    </p>
  );
}

/** The same marking at the foot: on paper, of every page. */
export function MarkingFoot({ marking }: Pick<MarkingProps, 'marking'>) {
  return (
    <p class="gh-marking gh-marking--foot">
      <strong lang="en">{marking}</strong>
    </p>
  );
}

/** What a resident's page says that carries something marked higher than OFFICIAL; of OFFICIAL alone nothing is written. */
export function OwnMarking({ marking, language }: MarkingProps) {
  if (!isSensitive(marking)) return null;
  return (
    <p class="gh-marking">
      <strong lang="en">{marking}</strong> {frameWords.ownMarking[language]}{' '}
      <a class="govuk-link govuk-link--no-visited-state" href={paths.marking}>
        {frameWords.markings[language]}
      </a>
    </p>
  );
}

/** The same at the foot of what a resident prints. */
export const OwnMarkingFoot = ({ marking }: Pick<MarkingProps, 'marking'>) =>
  isSensitive(marking) ? <MarkingFoot marking={marking} /> : null;
