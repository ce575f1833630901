import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { yourDataWords } from './words.js';

/** What somebody is told here who acts for another just now. */
export function OthersPage({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={yourDataWords.others[language]} back={{ href: paths.account }}>
      <h1 class="govuk-heading-l">{yourDataWords.others[language]}</h1>
      <p class="govuk-body">{yourDataWords.othersLead[language]}</p>
    </Framed>
  );
}
