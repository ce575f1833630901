import { read } from '../../../platform/house.js';
import { listServices } from '../../../work/services/index.js';
import { NotFound, openFile, type PageHandler, page } from '../page.js';
import { presentRegisters } from './present.js';
import { isRegister, writeRegister } from './to-csv.js';
import { RegistersPage } from './view.js';

/** The registers of the place, drawn from its declarations as they are now. */
export const viewRegisters: PageHandler = async (request) => {
  const services = await read(request.house, request.who, (ctx) => listServices(ctx));
  return page(<RegistersPage frame={request} {...presentRegisters(services, request.language)} />);
};

/** One register for machines and spreadsheets. */
export const viewRegister: PageHandler = async ({ house, who, params: { name } }) => {
  if (!isRegister(name)) throw new NotFound();
  const services = await read(house, who, (ctx) => listServices(ctx));
  return openFile('text/csv; charset=utf-8; header=present', writeRegister(name, services), `${name}.csv`);
};
