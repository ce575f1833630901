import { read } from '../../../platform/house.js';
import { dateOf } from '../../../platform/language/index.js';
import { listServices } from '../../../work/services/index.js';
import { NotFound, openFile, type PageHandler, type PageRequest, page } from '../page.js';
import { presentRegisters } from './present.js';
import { isRegister, writeRegister } from './to-csv.js';
import { RegistersPage } from './view.js';

const todayAt = ({ house, place }: Pick<PageRequest, 'house' | 'place'>) => dateOf(house.clock.now(), place.timeZone);

/** The registers of the place, drawn from its declarations as they are now. */
export const viewRegisters: PageHandler = async (request) => {
  const services = await read(request.house, request.who, (ctx) => listServices(ctx));
  return page(<RegistersPage frame={request} {...presentRegisters(services, todayAt(request), request.language)} />);
};

/** One register for machines and spreadsheets. */
export const viewRegister: PageHandler = async (request) => {
  const {
    house,
    who,
    params: { name },
  } = request;
  if (!isRegister(name)) throw new NotFound();
  const services = await read(house, who, (ctx) => listServices(ctx));
  return openFile(
    'text/csv; charset=utf-8; header=present',
    writeRegister(name, services, todayAt(request)),
    `${name}.csv`,
  );
};
