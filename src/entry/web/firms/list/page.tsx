import { listOrgUnits, listOwnPosts } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { dateOf, fill, formatDate, pick } from '../../../../platform/language/index.js';
import { ownResident } from '../../account/own-resident.js';
import { type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { firmWords, postWords } from '../words.js';
import { FirmsPage } from './view.js';

/** What one is at which organisation, and the number by which one is named. */
export const viewFirms: PageHandler = async (request) => {
  const { house, who, language, place } = request;
  const { person } = ownResident(request);
  const found = await read(house, who, async (ctx) => ({
    posts: await listOwnPosts(ctx, person),
    units: await listOrgUnits(ctx),
  }));
  const lines = found.posts.map(({ unit, role, until }) => {
    const what = postWords[role][language];
    const date = until && formatDate(dateOf(until, place.timeZone), language);
    const named = found.units.find(({ id }) => id === unit);
    return {
      name: named ? pick(named.name, language) : '',
      what: date ? fill(firmWords.untilDay[language], { what, date }) : what,
      href: role === 'owner' ? paths.firm(unit) : undefined,
    };
  });
  return page(<FirmsPage frame={request} number={person} lines={lines} />);
};
