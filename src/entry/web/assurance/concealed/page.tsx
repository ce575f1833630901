import { readPublished } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { type PageHandler, page } from '../../page.js';
import { PublishedConcealedPage } from './view.js';

/** What anybody may know of the place's concealed looks. */
export const viewPublishedConcealed: PageHandler = async (request) => {
  const published = await read(request.house, request.who, readPublished);
  return page(<PublishedConcealedPage frame={request} published={published} />);
};
