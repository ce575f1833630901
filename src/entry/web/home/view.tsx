import type { Language } from '../../../platform/language/index.js';
import { Tag } from '../../components/index.js';
import { SearchBox } from '../content/search/search-box.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { homeWords } from './words.js';

export interface HomeView {
  /** The newest, in the reader's language. */
  readonly news: readonly { readonly href: string; readonly title: string }[];
  readonly services: readonly {
    readonly href: string;
    readonly title: string;
    readonly summary: string;
    readonly isPaused: boolean;
  }[];
}

export function HomePage({ frame, services, news }: HomeView & { readonly frame: Frame }) {
  const { language } = frame;
  return (
    <Framed frame={frame} title={homeWords.title[language]}>
      <h1 class="govuk-heading-xl">{homeWords.title[language]}</h1>
      <p class="govuk-body-l">{services.length > 0 ? homeWords.lead[language] : homeWords.none[language]}</p>
      <SearchBox language={language} />
      <ul class="govuk-list gh-services">
        {services.map(({ href, title, summary, isPaused }) => (
          <li>
            <h2 class="govuk-heading-m">
              <a class="govuk-link" href={href}>
                {title}
              </a>
            </h2>
            {isPaused && (
              <p class="govuk-body">
                <Tag colour="grey">{homeWords.paused[language]}</Tag>
              </p>
            )}
            <p class="govuk-body">{summary}</p>
          </li>
        ))}
      </ul>
      {news.length > 0 && <News news={news} language={language} />}
      <h2 class="govuk-heading-m">{homeWords.already[language]}</h2>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={paths.returnToDraft}>
            {homeWords.return[language]}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={paths.findStatus}>
            {homeWords.progress[language]}
          </a>
        </li>
      </ul>
    </Framed>
  );
}

function News({ news, language }: Pick<HomeView, 'news'> & { readonly language: Language }) {
  return (
    <>
      <h2 class="govuk-heading-m">{homeWords.news[language]}</h2>
      <ul class="govuk-list">
        {news.map(({ href, title }) => (
          <li>
            <a class="govuk-link" href={href}>
              {title}
            </a>
          </li>
        ))}
        <li>
          <a class="govuk-link" href={paths.news}>
            {homeWords.allNews[language]}
          </a>
        </li>
      </ul>
    </>
  );
}
