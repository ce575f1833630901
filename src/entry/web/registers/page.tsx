import { listOrgUnits } from '../../../foundation/people/index.js';
import { listOutsideAssets, listSharing } from '../../../insight/registers/index.js';
import { read } from '../../../platform/house.js';
import { dateOf } from '../../../platform/language/index.js';
import { listServices } from '../../../work/services/index.js';
import { NotFound, openFile, type PageHandler, type PageRequest, page } from '../page.js';
import { presentRegisters } from './present.js';
import { type Drawn, isRegister, writeRegister } from './to-csv.js';
import { RegistersPage } from './view.js';

/** What registers are drawn from, as it is now. */
async function load({ house, who, place }: PageRequest): Promise<Drawn> {
  const today = dateOf(house.clock.now(), place.timeZone);
  return read(house, who, async (ctx) => ({
    ...{ today, services: await listServices(ctx), outside: await listOutsideAssets(ctx) },
    ...{ sharing: await listSharing(ctx), units: await listOrgUnits(ctx) },
  }));
}

/** The registers of the place, drawn from its declarations and agreements as they are now. */
export const viewRegisters: PageHandler = async (request) =>
  page(<RegistersPage frame={request} {...presentRegisters(await load(request), request)} />);

/** One register for machines and spreadsheets. */
export const viewRegister: PageHandler = async (request) => {
  const { name } = request.params;
  if (!isRegister(name)) throw new NotFound();
  const text = writeRegister(name, await load(request));
  return openFile('text/csv; charset=utf-8; header=present', text, `${name}.csv`);
};
