import { findByAddress, isMadeUp } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import type { PersonId } from '../../../../platform/ids.js';
import { seal } from '../../../../platform/sealed/index.js';
import { NotFound, type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { becomeOfficer, becomeResident } from '../sign-in/become.js';
import { listMadeUpOfficers } from '../sign-in/list-made-up-officers.js';
import { readSights, type Sight } from './read-sights.js';
import { FrontPage } from './view.js';

const show = async (request: PageRequest, isEarly = false) =>
  page(<FrontPage frame={request} sights={await readSights()} isEarly={isEarly} />, isEarly ? 409 : 200);

function findPerson({ house, who }: PageRequest, as: NonNullable<Sight['as']>): Promise<PersonId | undefined> {
  return read(house, who, async (ctx) => {
    if ('officer' in as) return (await listMadeUpOfficers(ctx)).find(({ name }) => name === as.officer)?.person;
    const person = await findByAddress(ctx, seal(as.resident));
    return person && (await isMadeUp(ctx, person)) ? person : undefined;
  });
}

/** What there is to see in the made-up place, each with the way to it. */
export const viewDemo: PageHandler = async (request) => {
  if (!request.isDemo) throw new NotFound();
  return show(request);
};

/** Becomes whoever sees the chosen thing, and goes there. Only those that are listed can be become, and no visitor under their name. */
export const submitDemo: PageHandler = async (request) => {
  if (!request.isDemo) throw new NotFound();
  const id = request.form.code('sight');
  const sight = (await readSights()).find((one) => one.id === id);
  if (!sight) throw new NotFound();
  const { as, at } = sight;
  if (!as) return redirect(at);
  const person = await findPerson(request, as);
  if (!person) return show(request, true);
  return 'officer' in as ? becomeOfficer(request, person, at) : becomeResident(request, person, at);
};
