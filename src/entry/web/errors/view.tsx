import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import type { Problem } from './problem.js';
import { errorWords } from './words.js';

export interface ErrorPageProps {
  readonly frame: Frame;
  readonly problem: Problem;
  /** What to quote when getting in touch; the log has the same. */
  readonly number: string | undefined;
}

export function ErrorPage({ frame, problem, number }: ErrorPageProps) {
  const { language } = frame;
  const title = errorWords[`${problem}Title`][language];
  return (
    <Framed frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{errorWords[problem][language]}</p>
      {number && (
        <p class="govuk-body">
          {errorWords.faultNumber[language]} <strong>{number}</strong>.
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.home}>
          {errorWords.home[language]}
        </a>
      </p>
    </Framed>
  );
}
