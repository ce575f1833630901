import { countByKind, countTraining } from '../../../foundation/assurance/index.js';
import { countAccess } from '../../../foundation/people/index.js';
import { read } from '../../../platform/house.js';
import { type PageHandler, page } from '../page.js';
import { presentAssurance } from './present.js';
import { AssurancePage } from './view.js';

/** Counts of how this place keeps to its own rules, for anybody. */
export const viewAssurance: PageHandler = async (request) => {
  const { house, who, language } = request;
  const counts = await read(house, who, async (ctx) => ({
    training: await countTraining(ctx),
    access: await countAccess(ctx),
    incidents: await countByKind(ctx),
  }));
  return page(<AssurancePage frame={request} sections={presentAssurance(counts, language)} />);
};
