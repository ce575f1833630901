import { findPreferences, setPreferences } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { ownPage } from '../../your-data/own-page.js';
import { chosenBefore, readContact } from './read-contact.js';
import { ContactPage } from './view.js';

/** How the person wishes to be written to and called. */
export const viewContact = ownPage(async (request) => {
  const { house, who, person, query } = request;
  const kept = await read(house, who, (ctx) => findPreferences(ctx, person));
  const isSaved = query.did === 'saved';
  return page(<ContactPage frame={request} chosen={chosenBefore(kept)} said={{}} isSaved={isSaved} />);
});

export const submitContact = ownPage(async (request) => {
  const { house, who, person, form } = request;
  const { given, ...shown } = readContact(form);
  if (!given) return page(<ContactPage frame={request} {...shown} isSaved={false} />, 422);
  await setPreferences(house, who, { ...given, person });
  return redirect(`${paths.ownContact}?did=saved`);
});
