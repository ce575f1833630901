import { readMarkings } from '../../../foundation/assurance/index.js';
import { read } from '../../../platform/house.js';
import { dateOf } from '../../../platform/language/index.js';
import { countWork } from '../../../work/cases/index.js';
import { listHandlingChanges, listServices } from '../../../work/services/index.js';
import { type PageHandler, page } from '../page.js';
import { presentMarking } from './present.js';
import { presentFindings } from './present-findings.js';
import { MarkingPage } from './view.js';
import { yearBefore } from './year-before.js';

/** How information is marked and handled here, for anybody. */
export const viewMarking: PageHandler = async (request) => {
  const { house, who, language, place } = request;
  const known = readMarkings();
  const found = await read(house, who, async (ctx) => ({
    services: await listServices(ctx),
    changes: await listHandlingChanges(ctx),
    work: await countWork(ctx, yearBefore(ctx.clock.now())),
  }));
  const today = dateOf(house.clock.now(), place.timeZone);
  const findings = presentFindings({ ...found, today }, language);
  return page(<MarkingPage frame={request} {...presentMarking(known, found.services, language)} findings={findings} />);
};
