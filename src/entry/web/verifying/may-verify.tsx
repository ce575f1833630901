import { mandateVerifier } from '../../../foundation/people/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { type PageHandler, page } from '../page.js';
import { paths } from '../paths.js';
import { deskMandateWords } from './words.js';

function NotAllowedPage({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  const title = deskMandateWords.notAllowed[language];
  return (
    <Framed frame={frame} title={title} variant="desk" back={{ href: paths.desk }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{deskMandateWords.notAllowedLead[language]}</p>
    </Framed>
  );
}

/** A page for those who check mandates; to other officers it says whom to ask. */
export const verifierPage =
  (handle: PageHandler): PageHandler =>
  async (request) =>
    request.officer?.roles.includes(mandateVerifier) ? handle(request) : page(<NotAllowedPage frame={request} />, 403);
