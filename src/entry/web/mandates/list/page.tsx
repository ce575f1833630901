import { read } from '../../../../platform/house.js';
import { ownResident } from '../../account/own-resident.js';
import { type PageHandler, page } from '../../page.js';
import { nameMandates } from '../named-mandate.js';
import { MandatesPage } from './view.js';

/** Whom one lets act, and for whom one may act. */
export const viewMandates: PageHandler = async (request) => {
  const { person } = ownResident(request);
  const mandates = await read(request.house, request.who, (ctx) => nameMandates(ctx, request, person));
  return page(<MandatesPage frame={request} mandates={mandates} />);
};
