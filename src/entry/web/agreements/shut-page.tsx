import { findEndedCover } from '../../../foundation/assurance/index.js';
import { findStaff } from '../../../foundation/people/index.js';
import { read } from '../../../platform/house.js';
import { dateOf, fill, formatDate } from '../../../platform/language/index.js';
import { deskNavigation } from '../desk/navigation.js';
import { Framed } from '../layout/frame.js';
import { type PageReply, type PageRequest, page } from '../page.js';
import { paths } from '../paths.js';
import { agreementWords } from './words.js';

/** To an officer of another organisation: which agreement ended that covered this, and whom to ask; or that none ever did. */
export async function shutByAgreement(
  request: PageRequest,
  of: { readonly service: string; readonly purpose?: string },
): Promise<PageReply> {
  const { house, who, language, place, officer } = request;
  const ended = await read(house, who, async (ctx) => {
    const cover = officer && (await findEndedCover(ctx, officer.person, of));
    return cover && { ...cover, owner: (await findStaff(ctx, cover.owner))?.name };
  });
  const says = fill(agreementWords[ended?.owner ? 'shutEnded' : 'shutNever'][language], {
    ...{ place: place.name[language], name: ended?.owner ?? '' },
    date: ended ? formatDate(dateOf(ended.endedAt, place.timeZone), language) : '',
  });
  const title = agreementWords.shutTitle[language];
  const view = (
    <Framed frame={request} title={title} variant="desk" navigation={deskNavigation(request, 'case')}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{says}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={ended ? paths.agreement(ended.id) : paths.agreements}>
          {agreementWords.shutRegister[language]}
        </a>
      </p>
    </Framed>
  );
  return page(view, 403);
}
