import { isVerifier } from '../../../foundation/people/index.js';
import { askedOf, type RiskAsked } from '../desk/risk/asked.js';
import { AskedOfYou } from '../desk/risk/view-asked.js';
import { type Frame, Framed } from '../layout/frame.js';
import { type PageHandler, type PageReply, type PageRequest, page } from '../page.js';
import { paths } from '../paths.js';
import { deskMandateWords } from './words.js';

function NotAllowedPage({ frame }: { readonly frame: Frame }) {
  const { language, officer } = frame;
  const title = deskMandateWords.notAllowed[language];
  const lead = officer?.shares ? deskMandateWords.notOfPartners : deskMandateWords.notAllowedLead;
  return (
    <Framed frame={frame} title={title} variant="desk" back={{ href: paths.desk }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{lead[language]}</p>
    </Framed>
  );
}

/** A page for those who check mandates; to other officers it says whom to ask. */
export const verifierPage =
  (handle: PageHandler): PageHandler =>
  async (request) =>
    isVerifier(request.who) ? handle(request) : page(<NotAllowedPage frame={request} />, 403);

interface ShutPageProps {
  readonly frame: Frame;
  readonly asked: RiskAsked;
  /** Where to come back to after signing in. */
  readonly back: string;
}

function ShutPage({ frame, asked, back }: ShutPageProps) {
  const title = deskMandateWords.title[frame.language];
  return (
    <Framed frame={frame} title={title} variant="desk" back={{ href: paths.deskMandates }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <AskedOfYou frame={frame} asked={asked} back={back} />
    </Framed>
  );
}

/**
 * What stays shut because the look at it was refused: it says what is asked of the officer first. An officer who came to
 * belong to another organisation since they asked for the page is told that it is not theirs.
 */
export async function shutPage(
  request: PageRequest,
  refused: Parameters<typeof askedOf>[1],
  back: string,
): Promise<PageReply> {
  const asked = await askedOf(request, refused);
  return page(asked ? <ShutPage frame={request} asked={asked} back={back} /> : <NotAllowedPage frame={request} />, 403);
}
