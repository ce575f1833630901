import { mayPost } from '../../../work/messages/index.js';
import { Framed } from '../layout/frame.js';
import { type PageHandler, page } from '../page.js';
import { paths } from '../paths.js';
import { lettersWords } from './words.js';

/** A page for those who post letters; to other officers it says who may. */
export const postRoomPage =
  (handle: PageHandler): PageHandler =>
  async (request) => {
    if (mayPost(request.who.actor)) return handle(request);
    const { language } = request;
    const title = lettersWords.notAllowed[language];
    const view = (
      <Framed frame={request} title={title} variant="desk" back={{ href: paths.desk }}>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">{lettersWords.notAllowedLead[language]}</p>
      </Framed>
    );
    return page(view, 403);
  };
