import { read } from '../../../platform/house.js';
import { findService } from '../../../work/services/index.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page } from '../page.js';
import { presentForm } from './present.js';
import { FormPage } from './view.js';

async function show(request: PageRequest, isLarge: boolean): Promise<PageReply> {
  const { house, who, params, place, language } = request;
  const service = await read(house, who, (ctx) => findService(ctx, params.service ?? ''));
  if (!service?.declaration.channels.includes('paper')) throw new NotFound();
  const form = presentForm(service, place, language);
  return page(<FormPage frame={request} form={form} service={service.declaration.service} isLarge={isLarge} />);
}

/** The form of a service, to be printed and filled in by hand. */
export const viewForm: PageHandler = (request) => show(request, false);

/** The same in large print. */
export const viewLargeForm: PageHandler = (request) => show(request, true);
