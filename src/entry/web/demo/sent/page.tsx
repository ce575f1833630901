import { NotFound, type PageHandler, page } from '../../page.js';
import { fakeNotifyOf } from '../notify/fake-notify.js';
import { SentPage } from './view.js';

/** The emails, texts and printed letters that a demonstration did not send, for whoever visits: made-up data, and the page says so. */
export const viewSent: PageHandler = async (request) => {
  const { house, place, isDemo } = request;
  if (!isDemo || !house.post.kept) throw new NotFound();
  return page(<SentPage frame={request} letters={house.post.kept(place.id)} texts={fakeNotifyOf(house).list()} />);
};
