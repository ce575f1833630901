import { read } from '../../../platform/house.js';
import { listNews } from '../../../work/content/index.js';
import { listClosed, listServices } from '../../../work/services/index.js';
import { type PageHandler, page } from '../page.js';
import { paths } from '../paths.js';
import { HomePage } from './view.js';

const mostNews = 3;

/** The place's services that a resident may begin here, by their titles. */
export const viewHome: PageHandler = async (request) => {
  const { services, closed, news } = await read(request.house, request.who, async (ctx) => ({
    services: await listServices(ctx),
    closed: await listClosed(ctx),
    news: await listNews(ctx, mostNews),
  }));
  const stateOf = (name: string) => closed.find(({ service }) => service === name)?.state;
  const { language } = request;
  const offered = services
    .filter(({ declaration }) => declaration.channels.includes('web') && stateOf(declaration.service) !== 'retired')
    .sort((a, b) => a.declaration.title[language].localeCompare(b.declaration.title[language], language));
  return page(
    <HomePage
      frame={request}
      news={news.map(({ page: { id }, words }) => ({ href: paths.newsItem(id), title: words.title[language] }))}
      services={offered.map(({ declaration: { service, title, summary } }) => ({
        href: paths.service(service),
        title: title[language],
        summary: summary[language],
        isPaused: stateOf(service) === 'paused',
      }))}
    />,
  );
};
