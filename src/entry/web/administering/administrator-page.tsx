import { administrator } from '../../../foundation/people/index.js';
import { deskNavigation } from '../desk/navigation.js';
import { type Frame, Framed } from '../layout/frame.js';
import { type PageHandler, page } from '../page.js';
import { administeringWords } from './words.js';

function NotAdministratorPage({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  const title = administeringWords.people[language];
  return (
    <Framed frame={frame} title={title} variant="desk" navigation={deskNavigation(frame, 'people')}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{administeringWords.onlyAdministrators[language]}</p>
    </Framed>
  );
}

/** A page for administrators; to other officers it says whom to ask. */
export const administratorPage =
  (handle: PageHandler): PageHandler =>
  async (request) =>
    request.officer?.roles.includes(administrator)
      ? handle(request)
      : page(<NotAdministratorPage frame={request} />, 403);
