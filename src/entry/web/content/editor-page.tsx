import { editorRole } from '../../../foundation/people/index.js';
import { Framed } from '../layout/frame.js';
import { type PageHandler, page } from '../page.js';
import { paths } from '../paths.js';
import { deskPageWords } from './desk-words.js';

/** A page for those who write pages; to other officers it says who may. */
export const editorPage =
  (handle: PageHandler): PageHandler =>
  async (request) => {
    if (request.officer?.roles.includes(editorRole)) return handle(request);
    const { language } = request;
    const title = deskPageWords.notAllowed[language];
    const view = (
      <Framed frame={request} title={title} variant="desk" back={{ href: paths.desk }}>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{deskPageWords.notAllowedLead[language]}</p>
      </Framed>
    );
    return page(view, 403);
  };
