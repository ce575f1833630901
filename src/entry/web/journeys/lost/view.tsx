import { fill } from '../../../../platform/language/index.js';
import { Button } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { lostWords } from './words.js';

export interface LostView {
  readonly service: string;
  readonly start: string;
  readonly days: number;
}

/** Said to whoever comes with no draft, an old one or a forged one: all alike. */
export function LostPage({ frame, service, start, days }: LostView & { readonly frame: Frame }) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={lostWords.title[language]} service={service}>
      <h1 class="govuk-heading-l">{lostWords.title[language]}</h1>
      <p class="govuk-body">{fill(lostWords.why[language], { service, days })}</p>
      <p class="govuk-body">
        {lostWords.saved[language]}{' '}
        <a class="govuk-link" href={paths.returnToDraft}>
          {lostWords.return[language]}
        </a>
      </p>
      {frame.isSignedIn && (
        <p class="govuk-body">
          {lostWords.elsewhere[language]}{' '}
          <a class="govuk-link" href={paths.account}>
            {lostWords.account[language]}
          </a>
        </p>
      )}
      <Button href={start}>{lostWords.start[language]}</Button>
    </Framed>
  );
}
