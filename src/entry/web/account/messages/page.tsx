import { act, read } from '../../../../platform/house.js';
import { formatMoment } from '../../../../platform/language/index.js';
import { listOwnMessages, markSeen, wordsOf } from '../../../../work/messages/index.js';
import { page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { ownPage } from '../../your-data/own-page.js';
import { MessagesPage } from './view.js';

/** What was written to the person, in the words of the letters. */
export const viewMessages = ownPage(async (request) => {
  const { house, who, person, language, place } = request;
  const found = await read(house, who, (ctx) => listOwnMessages(ctx, person));
  const messages = found.flatMap((one) => {
    const said = wordsOf(one, place.name, language);
    return said ? [{ ...said, ...one, on: formatMoment(one.endedAt ?? one.at, language, place.timeZone) }] : [];
  });
  return page(<MessagesPage frame={request} messages={messages} />);
});

/** They have read what the page showed. What came since it was made stays unread. */
export const submitMessages = ownPage(async ({ house, who, form }) => {
  const until = new Date(Number(form.code('until')));
  if (!Number.isNaN(until.getTime())) await act(house, who, (ctx) => markSeen(ctx, until));
  return redirect(paths.ownMessages);
});
