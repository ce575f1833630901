import { fill } from '../../../platform/language/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { type PageReply, type PageRequest, page } from '../page.js';
import { paths } from '../paths.js';
import { unopenedWords } from './words.js';

function UnopenedPage({ frame }: { readonly frame: Frame }) {
  const { language, place } = frame;
  const title = unopenedWords.title[language];
  return (
    <Framed frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{fill(unopenedWords.lead[language], { place: place.name[language] })}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.staffSignIn}>
          {unopenedWords.officers[language]}
        </a>
      </p>
    </Framed>
  );
}

/** What residents are told by a place whose operator has not opened it: 503, since it will be there. */
export const answerUnopened = (request: PageRequest): PageReply => page(<UnopenedPage frame={request} />, 503);
