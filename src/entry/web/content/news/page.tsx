import { read } from '../../../../platform/house.js';
import { dateOf, formatDate } from '../../../../platform/language/index.js';
import { listNews } from '../../../../work/content/index.js';
import { Framed } from '../../layout/frame.js';
import { type PageHandler, page } from '../../page.js';
import { paths } from '../../paths.js';
import { contentWords } from '../words.js';

const most = 50;

/** The newest news, newest first. */
export const viewNews: PageHandler = async (request) => {
  const { language, place } = request;
  const listed = await read(request.house, request.who, (ctx) => listNews(ctx, most));
  return page(
    <Framed frame={request} title={contentWords.news[language]} back={{ href: paths.home }}>
      <h1 class="govuk-heading-xl">{contentWords.news[language]}</h1>
      {listed.length === 0 && <p class="govuk-body">{contentWords.noNews[language]}</p>}
      <ul class="govuk-list gh-services">
        {listed.map(({ page: { id, publishedAt }, words }) => (
          <li>
            <h2 class="govuk-heading-m">
              <a class="govuk-link" href={paths.newsItem(id)}>
                {words.title[language]}
              </a>
            </h2>
            {publishedAt && <p class="govuk-body-s">{formatDate(dateOf(publishedAt, place.timeZone), language)}</p>}
            <p class="govuk-body">{words.summary[language]}</p>
          </li>
        ))}
      </ul>
    </Framed>,
  );
};
