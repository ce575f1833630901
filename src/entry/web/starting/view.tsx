import { type Frame, Framed } from '../layout/frame.js';
import { startingWords } from './words.js';

/** Seconds after which the page looks again, with scripts or without. */
export const lookAgainAfter = 5;

interface StartingView {
  readonly frame: Frame;
  /** Where to look again, after a form; left out, at the address that was asked for. */
  readonly again?: string | undefined;
}

export function StartingPage({ frame, again }: StartingView) {
  const { language } = frame;
  const say = (name: keyof typeof startingWords) => startingWords[name][language];
  return (
    <Framed frame={frame} title={say('title')}>
      <meta http-equiv="refresh" content={again ? `${lookAgainAfter};url=${again}` : String(lookAgainAfter)} />
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body">{say('lead')}</p>
      <p class="govuk-body">{say('kept')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={again ?? ''}>
          {say('again')}
        </a>
      </p>
    </Framed>
  );
}
