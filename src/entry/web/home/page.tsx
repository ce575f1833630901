import { read } from '../../../platform/house.js';
import { listServices } from '../../../work/services/index.js';
import { type PageHandler, page } from '../page.js';
import { paths } from '../paths.js';
import { HomePage } from './view.js';

/** The place's services that a resident may begin here. */
export const viewHome: PageHandler = async (request) => {
  const services = await read(request.house, request.who, (ctx) => listServices(ctx));
  const offered = services.filter(({ declaration }) => declaration.channels.includes('web'));
  return page(
    <HomePage
      frame={request}
      services={offered.map(({ declaration: { service, title, summary } }) => ({
        href: paths.service(service),
        title: title[request.language],
        summary: summary[request.language],
      }))}
    />,
  );
};
