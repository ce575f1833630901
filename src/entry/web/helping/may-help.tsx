import { handingRoles } from '../../../foundation/people/index.js';
import type { Words } from '../../../platform/language/index.js';
import { handOverWords } from '../desk/hand-over/words.js';
import { type Frame, Framed } from '../layout/frame.js';
import { type PageHandler, page } from '../page.js';
import { paths } from '../paths.js';

/** To officers who may not help: who may. */
export function NotAllowedPage({ frame, title }: { readonly frame: Frame; readonly title: string }) {
  return (
    <Framed frame={frame} title={title} variant="desk" back={{ href: paths.desk }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{handOverWords.notAllowedLead[frame.language]}</p>
    </Framed>
  );
}

/** A page for those who may help people without email or a device; to other officers it says, under this title, who may. */
export const helperPage =
  (notAllowed: Words) =>
  (handle: PageHandler): PageHandler =>
  async (request) =>
    request.officer?.roles.some((role) => handingRoles.includes(role))
      ? handle(request)
      : page(<NotAllowedPage frame={request} title={notAllowed[request.language]} />, 403);
