import { listOrgUnits, listStaff } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { type PageReply, type PageRequest, page } from '../../page.js';
import { administratorPage } from '../administrator-page.js';
import { didWords, isDid } from '../words.js';
import { presentPeople } from './present.js';
import { PeoplePage } from './view.js';

async function show(request: PageRequest, wanted?: string): Promise<PageReply> {
  const { house, who, query, form, language } = request;
  const found = await read(house, who, async (ctx) => ({
    staff: await listStaff(ctx),
    units: await listOrgUnits(ctx),
  }));
  const people = presentPeople(found, wanted, language);
  const did = isDid(query.did) ? didWords[query.did] : undefined;
  const typed = wanted === undefined ? undefined : form.again('name', ['']);
  return page(<PeoplePage frame={request} {...{ people, did, typed }} />);
}

/** Everybody who works here now. */
export const viewPeople = administratorPage((request) => show(request));

/** Those whose name has what was typed, in any case and without its accents. Sent in the body: a name stands in no address. */
export const searchPeople = administratorPage((request) =>
  show(request, request.form.isFilled('name') ? (request.form.named('name') ?? '\u0000') : undefined),
);
